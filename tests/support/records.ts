import type {
  Confidence,
  Hours,
  RegistrationFile,
  RoleFile,
  ShortageFigure,
  StepFile,
  StrainFigure,
  StrainScores,
  TrainingFile,
} from '../../src/core/model/data';

/** Builders of small, valid data records: every test says only what matters to it. */

export const BOOK = 'handboek-2024';
export const EDITORS = 'redactie-2026';

export const text = (nl: string, en: string) => ({ nl, en });
export const evidence = (confidence: Confidence = 'known') => ({ asOf: '2024', sources: [BOOK], confidence });
const judged = { asOf: '2026-11', sources: [EDITORS], confidence: 'estimate' as const };

export const amount = <U extends string>(value: number, unit: U) => ({ value, unit, ...evidence() });
export const months = (min: number, max = min) => ({ min, max, unit: 'months' as const, ...evidence() });

const scores = (over: Partial<StrainScores> = {}): StrainScores => ({
  lifting: 0,
  standing: 0,
  bending: 0,
  emotional: 1,
  irregular: 0,
  ...over,
});

export const strain = (over: Partial<StrainScores> = {}): StrainFigure => ({
  scores: scores(over),
  unit: 'score-0-4',
  ...judged,
});

const shortage = (level: ShortageFigure['level'] = 'tight'): ShortageFigure => ({
  level,
  unit: 'shortage-band',
  ...judged,
  basis: 'estimate',
  scope: { about: 'none' },
  why: text('Werkgevers zoeken mensen.', 'Employers look for people.'),
});

export const hours = (over: Partial<Hours> = {}): Hours => ({
  day: 'yes',
  evening: 'no',
  night: 'no',
  weekend: 'no',
  onCall: 'no',
  ...over,
});

export const step = (to: string, over: Partial<StepFile> = {}): StepFile => ({
  to,
  kind: 'lateral',
  why: text('Je kent dit werk al.', 'You know this work already.'),
  trainings: [],
  onboarding: true,
  months: months(1, 3),
  study: amount(0, 'hours-per-week'),
  learningRoutes: ['incompany'],
  payer: 'employer',
  wage: 'kept',
  usualness: 'common',
  keep: [],
  learn: [],
  giveUp: [],
  sources: [BOOK],
  confidence: 'known',
  ...over,
});

export const role = (id: string, over: Partial<RoleFile> = {}): RoleFile => ({
  id,
  kind: 'role',
  status: 'active',
  sideRole: false,
  name: text(`Functie ${id}`, `Role ${id}`),
  aliases: { nl: [`bijnaam ${id}`], en: [] },
  summary: text('Je helpt mensen.', 'You help people.'),
  tasks: { nl: ['Je helpt mensen.'], en: ['You help people.'] },
  settings: { nl: ['thuis'], en: ['at home'] },
  group: 'verzorging',
  sectors: ['vvt'],
  level: 'mbo-2',
  qualification: text('Mbo niveau 2', 'Vocational level 2'),
  registration: { big: 'none', specialist: false, registers: [] },
  requires: [],
  hours: hours(),
  strain: strain(),
  shortage: shortage(),
  pay: [{ cao: 'vvt', scales: ['FWG 25'], ...evidence() }],
  skills: ['basiszorg'],
  codes: { onetSoc: [], match: 'none', sources: [BOOK] },
  sources: [BOOK],
  confidence: 'known',
  steps: [],
  ...over,
});

export const origin = (id: string, over: Partial<RoleFile> = {}): RoleFile =>
  role(id, {
    kind: 'origin',
    level: 'geen',
    sectors: [],
    hours: { unknown: 'outside-care' },
    strain: { unknown: 'outside-care' },
    shortage: { unknown: 'outside-care' },
    pay: { unknown: 'outside-care' },
    ...over,
  });

export const training = (id: string, over: Partial<TrainingFile> = {}): TrainingFile => ({
  id,
  name: text(`Opleiding ${id}`, `Course ${id}`),
  level: 'mbo-3',
  months: months(24, 36),
  study: amount(8, 'hours-per-week'),
  learningRoutes: ['BBL'],
  payer: 'employer',
  wage: 'kept',
  grants: ['vig'],
  admission: [],
  providers: [{ school: 'het-college', confidence: 'known' }],
  funding: ['bbl'],
  sources: [BOOK],
  confidence: 'known',
  ...over,
});

export const registration = (id: string, over: Partial<RegistrationFile> = {}): RegistrationFile => ({
  id,
  name: text(`Register ${id}`, `Register ${id}`),
  kind: 'voluntary',
  what: text('Je laat je vak zien.', 'You show your trade.'),
  keeper: { name: text('Een stichting', 'A foundation') },
  rule: text('Je verlengt het op tijd.', 'You renew it in time.'),
  ask: text('Vraag het na.', 'Ask about it.'),
  roles: [],
  counts: [],
  sources: [BOOK],
  confidence: 'known',
  ...over,
});
