import { add, put } from '../../support/breakData';
import { months, strain, text } from '../../support/records';
import type { Row } from './row';

const HELPENDE = 'roles/helpende.json';
const PLANNER = 'roles/planner.json';
const VERZORGENDE = 'roles/verzorgende.json';
const pass = 'consistency' as const;

export const CONSISTENCY: readonly Row[] = [
  {
    name: 'one word for two terms',
    change: [add('glossary.json', '[2].aliases.nl', 'big')],
    expect: {
      pass,
      file: 'glossary.json',
      path: '[2]',
      what: /already belongs to the term/,
      mend: /one of the two/,
    },
  },
  {
    name: 'a term that points to itself',
    change: [put('glossary.json', '[0].seeAlso', ['bbl'])],
    expect: { pass, file: 'glossary.json', path: '[0].seeAlso[0]', what: /points to itself/, mend: /remove it/ },
  },
  {
    name: 'a range upside down',
    change: [put(HELPENDE, 'steps[1].months', months(36, 24))],
    expect: {
      pass,
      file: HELPENDE,
      path: 'steps[1].months',
      what: /from 36 down to 24/,
      mend: /smallest number in "min"/,
    },
  },
  {
    name: 'a pay scale upside down',
    change: [put('caos/vvt.json', 'scales["FWG 25"].min', 9000)],
    expect: { pass, file: 'caos/vvt.json', path: 'scales["FWG 25"]', what: /from 9000 down to 3200/, mend: /"min"/ },
  },
  {
    name: 'a percentage that only the editors vouch for',
    change: [
      put(HELPENDE, 'strain.why', text('Van hen vindt 60 procent dit zwaar.', 'Of them, 60 per cent find this heavy.')),
    ],
    expect: {
      pass,
      file: HELPENDE,
      path: 'strain.why',
      what: /"60 procent" is a figure, but only the editors are cited here/,
      mend: /nearest "sources"/,
    },
  },
  {
    name: 'an amount in one item of a list, in English only',
    change: [
      put(HELPENDE, 'sources', ['redactie-2026']),
      put(HELPENDE, 'notes', { nl: ['Dit kost geld.'], en: ['This costs € 900.'] }),
    ],
    expect: { pass, file: HELPENDE, path: 'notes', what: /"€ 900" is a figure/, mend: /cite the publication/ },
  },
  {
    name: 'a forecast in a record without sources',
    change: [
      put('regions/nederland.json', 'definition', text('Het tekort duurt tot 2033.', 'The shortage lasts until 2033.')),
    ],
    expect: {
      pass,
      file: 'regions/nederland.json',
      path: 'definition',
      what: /"2033" is a figure, but nothing is cited here/,
      mend: /without the figure/,
    },
  },
  {
    name: 'funding that ends before it starts',
    change: [put('funding.json', '[0].validUntil', '2023')],
    expect: {
      pass,
      file: 'funding.json',
      path: '[0].validUntil',
      what: /valid from 2024-01, but until 2023/,
      mend: /in order/,
    },
  },
  {
    name: 'demand that leans on a figure of nobody',
    change: [put(HELPENDE, 'shortage.scope', { about: 'role', areas: ['haaglanden'] })],
    expect: {
      pass,
      file: HELPENDE,
      path: 'shortage.scope',
      what: /only the editors are cited/,
      mend: /"about": "none"/,
    },
  },
  {
    name: 'an agreement that ends before it starts',
    change: [put('caos/vvt.json', 'term.validUntil', '2024')],
    expect: {
      pass,
      file: 'caos/vvt.json',
      path: 'term.validUntil',
      what: /valid from 2025-01-01, but until 2024/,
      mend: /in order/,
    },
  },
  {
    name: 'a lighter step to heavier work',
    change: [put(PLANNER, 'steps[0].kind', 'lighter')],
    expect: {
      pass,
      file: PLANNER,
      path: 'steps[0].kind',
      what: /heavier for the body \(physical index 0 to 100\)/,
      mend: /another kind of step/,
    },
  },
  {
    name: 'a lighter step that lowers nothing',
    change: [put(HELPENDE, 'steps[1].kind', 'lighter')],
    expect: {
      pass,
      file: HELPENDE,
      path: 'steps[1].kind',
      what: /not lower on any strain scale/,
      mend: /another kind of step/,
    },
  },
  {
    name: 'a lighter step to work of unknown strain',
    change: [put(PLANNER, 'strain', { unknown: 'no-source' }), put(VERZORGENDE, 'steps[0].kind', 'lateral')],
    expect: { pass, file: HELPENDE, path: 'steps[0].kind', what: /nobody can say/, mend: /mend the strain/ },
  },
  {
    name: 'a promotion to a lower level without a reason',
    change: [put(VERZORGENDE, 'steps[0].kind', 'promotion')],
    expect: {
      pass,
      file: VERZORGENDE,
      path: 'steps[0].kind',
      what: /from level mbo-3 down to mbo-2/,
      mend: /"requirements"/,
    },
  },
  {
    name: 'lists of different length in Dutch and English',
    change: [add(HELPENDE, 'tasks.nl', 'Je kookt.')],
    expect: { pass, file: HELPENDE, path: 'tasks', what: /2 items in Dutch, 1 in English/, mend: /item by item/ },
  },
  {
    name: 'an origin with pay',
    change: [
      put('roles/winkel.json', 'pay', [
        { cao: 'vvt', scales: ['FWG 25'], asOf: '2024', sources: ['handboek-2024'], confidence: 'known' },
      ]),
    ],
    expect: { pass, file: 'roles/winkel.json', path: 'pay', what: /pay of an origin/, mend: /"outside-care"/ },
  },
  {
    name: 'a role in care whose pay lies outside care',
    change: [put(PLANNER, 'pay', { unknown: 'outside-care' })],
    expect: { pass, file: PLANNER, path: 'pay.unknown', what: /only an origin/, mend: /"no-source"/ },
  },
  {
    name: 'nights in the hours, not in the score',
    change: [put(HELPENDE, 'hours.night', 'yes')],
    expect: {
      pass,
      file: HELPENDE,
      path: 'strain.scores.irregular',
      what: /scored 2, but the hours of the role say 4/,
      mend: /make it 4.*night regularly = 4/,
    },
  },
  {
    name: 'a score in the score, not in the hours',
    change: [put(PLANNER, 'strain', strain({ irregular: 3 }))],
    expect: { pass, file: PLANNER, path: 'strain.scores.irregular', what: /scored 3.*say 0/, mend: /make it 0/ },
  },
  {
    name: 'a score of 2 where the hours say 1',
    change: [put(HELPENDE, 'hours.weekend', 'no')],
    expect: {
      pass,
      severity: 'warning',
      file: HELPENDE,
      path: 'strain.scores.irregular',
      what: /scored 2.*say 1/,
      mend: /make it 1/,
    },
  },
  {
    name: 'onboarding with a course',
    change: [put(HELPENDE, 'steps[1].onboarding', true)],
    expect: {
      pass,
      file: HELPENDE,
      path: 'steps[1].onboarding',
      what: /no course, but the step to "verzorgende" has one/,
      mend: /"onboarding" to false/,
    },
  },
  {
    name: 'no course and no onboarding',
    change: [put(HELPENDE, 'steps[0].onboarding', false)],
    expect: {
      pass,
      severity: 'warning',
      file: HELPENDE,
      path: 'steps[0].trainings',
      what: /no training and is not onboarding/,
      mend: /"onboarding" to true/,
    },
  },
  {
    name: 'a step quicker than its course',
    change: [put(HELPENDE, 'steps[1].months', months(3, 6))],
    expect: {
      pass,
      file: HELPENDE,
      path: 'steps[1].months.max',
      what: /at most 6 months, but its shortest training takes 24/,
      mend: /"shortening"/,
    },
  },
  {
    name: 'a combination without halves',
    change: [put(PLANNER, 'kind', 'combination')],
    expect: { pass, file: PLANNER, path: 'parents', what: /without its two halves/, mend: /add "parents"/ },
  },
  {
    name: 'a combination with one half',
    change: [put(PLANNER, 'kind', 'combination'), put(PLANNER, 'parents', [['helpende']])],
    expect: { pass, file: PLANNER, path: 'parents', what: /two halves, not 1/, mend: /add "parents"/ },
  },
  {
    name: 'halves without a combination',
    change: [put(PLANNER, 'parents', [['helpende'], ['verzorgende']])],
    expect: { pass, file: PLANNER, path: 'parents', what: /only a combination/, mend: /remove "parents"/ },
  },
  {
    name: 'pay for a date more than a year ahead',
    change: [
      put('caos/vvt.json', 'scales["FWG 25"].confidence', 'estimate'),
      put('caos/vvt.json', 'scales["FWG 25"].asOf', '2027-12'),
    ],
    expect: {
      pass,
      file: 'caos/vvt.json',
      path: 'scales["FWG 25"].asOf',
      what: /2027-12 lies after/,
      mend: /mend the date/,
    },
  },
  {
    name: 'verified pay for a coming date',
    change: [
      put('caos/vvt.json', 'scales["FWG 25"].confidence', 'verified'),
      put('caos/vvt.json', 'scales["FWG 25"].asOf', '2026-12'),
    ],
    expect: {
      pass,
      file: 'caos/vvt.json',
      path: 'scales["FWG 25"].asOf',
      what: /2026-12 lies after/,
      mend: /mend the date/,
    },
  },
  {
    name: 'a figure from the future',
    change: [put(HELPENDE, 'steps[1].study.asOf', '2026-12')],
    expect: {
      pass,
      file: HELPENDE,
      path: 'steps[1].study.asOf',
      what: /2026-12 lies after .* \(2026-11-21\)/,
      mend: /version.json/,
    },
  },
  {
    name: 'a figure from last century',
    change: [put(HELPENDE, 'steps[1].study.asOf', '1998')],
    expect: { pass, file: HELPENDE, path: 'steps[1].study.asOf', what: /too old/, mend: /newer figure/ },
  },
  {
    name: 'a source that was read tomorrow',
    change: [put('sources.json', '[0].accessed', '2026-11-22')],
    expect: { pass, file: 'sources.json', path: '[0].accessed', what: /2026-11-22 lies after/, mend: /mend the date/ },
  },
  {
    name: 'verified by the editors themselves',
    change: [put(HELPENDE, 'strain.confidence', 'verified')],
    expect: {
      pass,
      file: HELPENDE,
      path: 'strain.confidence',
      what: /only the editors are cited/,
      mend: /the publication that was read/,
    },
  },
  {
    name: 'facts verified by the editors themselves',
    change: [put(HELPENDE, 'shortage.basis', 'verified')],
    expect: { pass, file: HELPENDE, path: 'shortage.basis', what: /only the editors/, mend: /cite/ },
  },
  {
    name: 'a skill that is kept and learned',
    change: [put(HELPENDE, 'steps[1].learn', ['basiszorg'])],
    expect: { pass, file: HELPENDE, path: 'steps[1].learn[0]', what: /both kept and learned/, mend: /one of the two/ },
  },
  {
    name: 'keeping a skill that one does not have',
    change: [put(HELPENDE, 'steps[0].keep', ['gesprekken'])],
    expect: {
      pass,
      severity: 'warning',
      file: HELPENDE,
      path: 'steps[0].keep[0]',
      what: /cannot keep "gesprekken"/,
      mend: /add it to the skills of "helpende"/,
    },
  },
  {
    name: 'learning a skill that the role does not use',
    change: [put(HELPENDE, 'steps[0].learn', ['basiszorg'])],
    expect: {
      pass,
      severity: 'warning',
      file: HELPENDE,
      path: 'steps[0].learn[0]',
      what: /does not use it/,
      mend: /add it to the skills of "planner"/,
    },
  },
  {
    name: 'a full course to a lower level without a reason',
    change: [put(HELPENDE, 'level', 'geen'), put(PLANNER, 'steps[0].kind', 'education')],
    expect: {
      pass,
      file: PLANNER,
      path: 'steps[0].kind',
      what: /education step from level mbo-2 down to geen/,
      mend: /say in "requirements"/,
    },
  },
];
