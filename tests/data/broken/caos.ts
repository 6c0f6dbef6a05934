import { add, put } from '../../support/breakData';
import { BOOK, evidence, text } from '../../support/records';
import type { Row } from './row';

const VVT = 'caos/vvt.json';
const HELPENDE = 'roles/helpende.json';
const pass = 'consistency' as const;

const place = { cao: 'vvt', listed: 'yes', match: 'close', ...evidence('estimate') };
const list = {
  named: { nl: ['zorg'], en: ['care'] },
  notNamed: { nl: ['kantoor'], en: ['office'] },
  ...evidence('verified'),
};

export const CAOS: readonly Row[] = [
  {
    name: 'a rule that ended nobody knows when',
    change: [put(VVT, 'rules[0].status', 'ended')],
    expect: { pass, file: VVT, path: 'rules[0].validUntil', what: /not since when/, mend: /add "validUntil"/ },
  },
  {
    name: 'a rule that ran out but is still offered',
    change: [put(VVT, 'rules[0].validUntil', '2020-12-31')],
    expect: {
      pass,
      file: VVT,
      path: 'rules[0].status',
      what: /"unsure", but it ran until 2020-12-31/,
      mend: /"ended"/,
    },
  },
  {
    name: 'a rule that is surely valid, of nobody knows when',
    change: [put(VVT, 'rules[0].status', 'valid')],
    expect: { pass, file: VVT, path: 'rules[0].status', what: /of when the text is/, mend: /add "asOf"/ },
  },
  {
    name: 'a rule that says something else than the same arrangement in funding.json',
    change: [
      put(VVT, 'rules[0].funding', 'bbl'),
      put(VVT, 'rules[0].validFrom', '2024-01'),
      put(VVT, 'rules[0].validUntil', '2027-08'),
    ],
    expect: { pass, file: VVT, path: 'rules[0].status', what: /unsure here, but valid in funding/, mend: /in both/ },
  },
  {
    name: 'two rules with one id',
    change: [
      add(VVT, 'rules', {
        id: 'vvt-nachten',
        kind: 'leave',
        text: text('Je spaart verlof.', 'You save leave.'),
        status: 'unsure',
        sources: [BOOK],
        confidence: 'known',
      }),
    ],
    expect: { pass, file: VVT, path: 'rules[1].id', what: /already is a rule/, mend: /another id/ },
  },
  {
    name: 'a role in a list of heavy work that nobody read',
    change: [put(HELPENDE, 'strain.heavyWork', [place])],
    expect: { pass, file: HELPENDE, path: 'strain.heavyWork[0].cao', what: /no list .* was read/, mend: /"heavyWork"/ },
  },
  {
    name: 'a role that stands in one list twice',
    change: [put(VVT, 'heavyWork', list), put(HELPENDE, 'strain.heavyWork', [place, { ...place, listed: 'no' }])],
    expect: { pass, file: HELPENDE, path: 'strain.heavyWork[1].cao', what: /twice/, mend: /keep one/ },
  },
];
