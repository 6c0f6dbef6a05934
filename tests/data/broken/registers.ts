import { drop, put } from '../../support/breakData';
import { amount, BOOK, text } from '../../support/records';
import type { Row } from './row';

const HELPENDE = 'roles/helpende.json';
const VERZORGENDE = 'roles/verzorgende.json';
const RULES = 'registrations.json';
const pass = 'consistency' as const;
const said = { sources: [BOOK], confidence: 'known' as const };
const written = (registration: string, effect: string, more: object = {}) => [
  { registration, effect, ...said, ...more },
];

export const REGISTERS: readonly Row[] = [
  {
    name: 'work that asks a registration but does not count for it',
    change: [put(RULES, '[1].counts', [{ role: 'verzorgende', how: 'no', why: text('Nee.', 'No.'), ...said }])],
    expect: {
      pass,
      file: RULES,
      path: '[1].counts[0].how',
      what: /cannot be at risk there/,
      mend: /"yes" or "partly"/,
    },
  },
  {
    name: 'hours without the period they belong to',
    change: [drop(RULES, '[1].period')],
    expect: { pass, file: RULES, path: '[1].period', what: /without the period/, mend: /add "period"/ },
  },
  {
    name: 'a register that no registration explains',
    change: [put(RULES, '[0].register', undefined)],
    expect: {
      pass,
      file: VERZORGENDE,
      path: 'registration.registers[0]',
      what: /no registration says how "big-art34" works/,
      mend: /registrations.json/,
    },
  },
  {
    name: 'at risk in work that asks it',
    change: [put(HELPENDE, 'steps[1].registers', written('zorgregister', 'at-risk'))],
    expect: { pass, file: HELPENDE, path: 'steps[1].registers[0].effect', what: /"at-risk", but work/, mend: /needed/ },
  },
  {
    name: 'gained without a training that gives it',
    change: [
      put(HELPENDE, 'steps[0].registers', written('titel-verzorgende', 'gained', { note: text('Zo is het.', 'So.') })),
    ],
    expect: {
      pass,
      file: HELPENDE,
      path: 'steps[0].registers[0].effect',
      what: /no training of this step gives "vig"/,
      mend: /add the training/,
    },
  },
  {
    name: 'what follows from the rules, written again',
    change: [put(VERZORGENDE, 'steps[0].registers', written('zorgregister', 'at-risk'))],
    expect: {
      pass,
      file: VERZORGENDE,
      path: 'steps[0].registers[0].effect',
      what: /already follows/,
      mend: /remove it here/,
    },
  },
  {
    name: 'an unknown thing that half counting work costs',
    change: [put(RULES, '[0].giveUp', { lost: 'toeslag', partly: 'toeslagg' }), put(HELPENDE, 'steps[0].giveUp', [])],
    expect: {
      pass: 'references',
      file: RULES,
      path: '[0].giveUp.partly',
      what: /no thing to give up "toeslagg"/,
      mend: /"toeslag"/,
    },
  },
  {
    name: 'lost hours that the step does not name',
    change: [put(RULES, '[1].giveUp', { lost: 'toeslag' }), put(HELPENDE, 'steps[0].giveUp', [])],
    expect: {
      pass,
      file: VERZORGENDE,
      path: 'steps[0].giveUp',
      what: /costs "toeslag", but does not say so/,
      mend: /add "toeslag"/,
    },
  },
  {
    name: 'hours given up that still count',
    change: [
      put(RULES, '[1].giveUp', { lost: 'toeslag', partly: 'toeslag' }),
      put(RULES, '[1].counts', [{ role: 'planner', how: 'yes', why: text('Ja.', 'Yes.'), ...said }]),
      put(VERZORGENDE, 'steps[0].giveUp', ['toeslag']),
      put(HELPENDE, 'steps[0].giveUp', []),
      put(RULES, '[1].period', amount(4, 'years')),
    ],
    expect: {
      pass,
      file: VERZORGENDE,
      path: 'steps[0].giveUp',
      what: /"toeslag" does not follow/,
      mend: /mend "counts"/,
    },
  },
];
