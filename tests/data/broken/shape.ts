import { add, drop, file, put, removeFile } from '../../support/breakData';
import { evidence, role } from '../../support/records';
import type { Row } from './row';

const HELPENDE = 'roles/helpende.json';
const pass = 'shape' as const;

export const SHAPE: readonly Row[] = [
  {
    name: 'a missing comma',
    change: [],
    rewrite: { file: HELPENDE, how: (text) => text.replace('"kind": "role",', '"kind": "role"') },
    expect: { pass, file: HELPENDE, path: '', what: /not valid JSON/, mend: /line \d+ and just above.*comma/ },
  },
  {
    name: 'an empty file',
    change: [],
    rewrite: { file: HELPENDE, how: () => '' },
    expect: { pass, file: HELPENDE, path: '', what: /not valid JSON/, mend: /comma, quote or bracket/ },
  },
  {
    name: 'a key that stands twice',
    change: [],
    rewrite: { file: HELPENDE, how: (text) => text.replace('"sideRole"', '"status": "active",\n  "sideRole"') },
    expect: { pass, file: HELPENDE, path: 'status', what: /twice/, mend: /keep one/ },
  },
  {
    name: 'a key deep in a list that stands twice',
    change: [],
    rewrite: {
      file: HELPENDE,
      how: (text) => text.replace(/"to": "verzorgende",/, '"to": "planner", "to": "verzorgende",'),
    },
    expect: { pass, file: HELPENDE, path: 'steps[1].to', what: /twice/, mend: /keep one/ },
  },
  {
    name: 'a file in an unknown folder',
    change: [file('role/arts.json', role('arts'))],
    expect: {
      pass,
      file: 'role/arts.json',
      path: '',
      what: /no data file has this name/,
      mend: /did you mean roles\/\?/,
    },
  },
  {
    name: 'a file that is not data',
    change: [],
    rewrite: { file: 'roles/notes.txt', how: () => 'to do' },
    expect: {
      pass,
      file: 'roles/notes.txt',
      path: '',
      what: /no data file has this name/,
      mend: /data files are|Data files are/i,
    },
  },
  {
    name: 'a list file that is missing',
    change: [removeFile('skills.json')],
    expect: { pass, file: 'skills.json', path: '', what: /missing/, mend: /put skills.json back/ },
  },
  {
    name: 'a list file that holds an object',
    change: [],
    rewrite: { file: 'skills.json', how: () => '{}' },
    expect: { pass, file: 'skills.json', path: '', what: /must be a list/, mend: /between \[ and \]/ },
  },
  {
    name: 'a bare number as months',
    change: [put(HELPENDE, 'steps[1].months', 24)],
    expect: {
      pass,
      file: HELPENDE,
      path: 'steps[1].months',
      what: /bare number \(24\)/,
      mend: /a figure is an object with min, max, unit, asOf, sources and confidence/,
    },
  },
  {
    name: 'a bare number as study hours',
    change: [put(HELPENDE, 'steps[1].study', 8)],
    expect: {
      pass,
      file: HELPENDE,
      path: 'steps[1].study',
      what: /bare number/,
      mend: /a figure is an object with value, unit, asOf, sources and confidence/,
    },
  },
  {
    name: 'a bare number where unknown is allowed',
    change: [put('employers/de-linde.json', 'size', 1200)],
    expect: {
      pass,
      file: 'employers/de-linde.json',
      path: 'size',
      what: /bare number \(1200\)/,
      mend: /value, unit, asOf, sources and confidence, or \{ "unknown": reason \}/,
    },
  },
  {
    name: 'an amount as pay',
    change: [put(HELPENDE, 'pay', '2400 euro')],
    expect: {
      pass,
      file: HELPENDE,
      path: 'pay',
      what: /bare number/,
      mend: /a list .* a figure is an object with cao, scales, .* or \{ "unknown": reason \}/,
    },
  },
  {
    name: 'a figure without a source',
    change: [put(HELPENDE, 'steps[1].months.sources', [])],
    expect: {
      pass,
      file: HELPENDE,
      path: 'steps[1].months.sources',
      what: /too short/,
      mend: /cite at least one source/,
    },
  },
  {
    name: 'a figure without a date',
    change: [drop(HELPENDE, 'steps[1].study.asOf')],
    expect: { pass, file: HELPENDE, path: 'steps[1].study.asOf', what: /"asOf" is missing/, mend: /add "asOf"/ },
  },
  {
    name: 'a date in the wrong order',
    change: [put(HELPENDE, 'steps[1].study.asOf', '01-07-2024')],
    expect: {
      pass,
      file: HELPENDE,
      path: 'steps[1].study.asOf',
      what: /"01-07-2024" is not in the right form/,
      mend: /YYYY-MM-DD/,
    },
  },
  {
    name: 'an unknown key, nearly right',
    change: [put(HELPENDE, 'steps[1].payr', 'employer')],
    expect: {
      pass,
      file: HELPENDE,
      path: 'steps[1].payr',
      what: /key "payr" does not exist/,
      mend: /did you mean "payer"\?/,
    },
  },
  {
    name: 'an unknown key that looks like nothing',
    change: [put(HELPENDE, 'colour', 'blue')],
    expect: { pass, file: HELPENDE, path: 'colour', what: /key "colour"/, mend: /remove it; allowed here: .*summary/ },
  },
  {
    name: 'a figure and unknown at once',
    change: [put('employers/de-linde.json', 'size', { unknown: 'no-source', value: 3 })],
    expect: {
      pass,
      file: 'employers/de-linde.json',
      path: 'size.value',
      what: /key "value"/,
      mend: /remove it; allowed here: unknown/,
    },
  },
  {
    name: 'a misspelt confidence',
    change: [put(HELPENDE, 'confidence', 'verifed')],
    expect: {
      pass,
      file: HELPENDE,
      path: 'confidence',
      what: /"verifed" is not one of/,
      mend: /use "verified" \(one of "verified", "known", "estimate"\)/,
    },
  },
  {
    name: 'an unknown reason for unknown',
    change: [put('roles/planner.json', 'pay', { unknown: 'no-sauce' })],
    expect: { pass, file: 'roles/planner.json', path: 'pay.unknown', what: /"no-sauce"/, mend: /use "no-source"/ },
  },
  {
    name: 'a kind of step that does not exist',
    change: [put(HELPENDE, 'steps[0].kind', 'sideways')],
    expect: { pass, file: HELPENDE, path: 'steps[0].kind', what: /"sideways"/, mend: /one of "promotion".*"lateral"/ },
  },
  {
    name: 'a step without a why',
    change: [drop(HELPENDE, 'steps[0].why')],
    expect: { pass, file: HELPENDE, path: 'steps[0].why', what: /"why" is missing/, mend: /both languages: \{ "nl"/ },
  },
  {
    name: 'a text in one language',
    change: [drop(HELPENDE, 'summary.en')],
    expect: { pass, file: HELPENDE, path: 'summary.en', what: /"en" is missing/, mend: /add "en": a text/ },
  },
  {
    name: 'a text without languages',
    change: [put(HELPENDE, 'name', 'Helpende')],
    expect: { pass, file: HELPENDE, path: 'name', what: /"Helpende" is a text/, mend: /\{ "nl": "…", "en": "…" \}/ },
  },
  {
    name: 'an empty text',
    change: [put(HELPENDE, 'summary.nl', ' ')],
    expect: { pass, file: HELPENDE, path: 'summary.nl', what: /empty/, mend: /must not be empty/ },
  },
  {
    name: 'HTML in a text',
    change: [put(HELPENDE, 'summary.nl', 'Je <b>helpt</b> mensen.')],
    expect: { pass, file: HELPENDE, path: 'summary.nl', what: /<b>/, mend: /no < or >/ },
  },
  {
    name: 'a strain score above 4',
    change: [put(HELPENDE, 'strain.scores.lifting', 5)],
    expect: { pass, file: HELPENDE, path: 'strain.scores.lifting', what: /5 is too high/, mend: /use 4 or less/ },
  },
  {
    name: 'yes instead of true',
    change: [put(HELPENDE, 'steps[0].onboarding', 'yes')],
    expect: { pass, file: HELPENDE, path: 'steps[0].onboarding', what: /"yes" is a text/, mend: /true or false/ },
  },
  {
    name: 'capitals in an id',
    change: [put(HELPENDE, 'group', 'Verzorging')],
    expect: { pass, file: HELPENDE, path: 'group', what: /"Verzorging"/, mend: /lower-case letters/ },
  },
  {
    name: 'a site without https',
    change: [put('employers/de-linde.json', 'site', 'http://linde.example')],
    expect: { pass, file: 'employers/de-linde.json', path: 'site', what: /http:\/\/linde.example/, mend: /https:\/\// },
  },
  {
    name: 'a pay scale with a wrong unit',
    change: [put('caos/vvt.json', 'scales["FWG 25"].unit', 'eur')],
    expect: { pass, file: 'caos/vvt.json', path: 'scales["FWG 25"].unit', what: /"eur"/, mend: /eur-gross-per-month/ },
  },
  {
    name: 'a broken record in a list',
    change: [
      add('schools.json', '', {
        id: 'x',
        name: 'X',
        type: 'roc',
        regions: [],
        municipalities: [],
        ...evidence(),
        asOf: '2024',
      }),
    ],
    expect: { pass, file: 'schools.json', path: '[1].asOf', what: /key "asOf"/, mend: /remove it/ },
  },
];
