import type {
  CaoFile,
  EmployerFile,
  FundingFile,
  GlossaryFile,
  LanguageException,
  LearningFile,
  MonitorChart,
  RegionFile,
  RegistrationFile,
  RelationFile,
  RoleFile,
  SchoolFile,
  SourceFile,
  WorkFormFile,
} from '../../src/core/model/data';
import { learningRoute, stepKind } from '../../src/core/model/schema/role';
import { formatFile } from '../../src/core/validate/format';
import {
  amount,
  BOOK,
  EDITORS,
  evidence,
  hours,
  months,
  origin,
  registration,
  role,
  step,
  strain,
  text,
  training,
} from './records';

const ROLES: RoleFile[] = [
  origin('winkel', {
    steps: [step('helpende', { kind: 'entry', learn: ['basiszorg'], keep: [] })],
    skills: ['gesprekken'],
  }),
  role('helpende', {
    strain: strain({ lifting: 4, standing: 4, bending: 4, irregular: 2 }),
    hours: hours({ evening: 'yes', weekend: 'yes' }),
    steps: [
      step('planner', { kind: 'lighter', learn: ['plannen'], giveUp: ['toeslag'], keep: [] }),
      step('verzorgende', {
        kind: 'promotion',
        trainings: ['vig-bbl'],
        onboarding: false,
        months: months(24, 36),
        learningRoutes: ['BBL'],
        keep: ['basiszorg'],
      }),
    ],
  }),
  role('planner', {
    group: 'staf',
    skills: ['gesprekken', 'plannen'],
    steps: [step('helpende', { kind: 'return', keep: [], learn: ['basiszorg'], giveUp: [] })],
  }),
  role('verzorgende', {
    level: 'mbo-3',
    requires: [['vig']],
    registration: { big: 'art-34', specialist: false, registers: ['big-art34'] },
    strain: strain({ lifting: 4, standing: 4, bending: 4, irregular: 4 }),
    hours: hours({ evening: 'yes', night: 'yes', weekend: 'yes' }),
    skills: ['basiszorg', 'gesprekken'],
    pay: [{ cao: 'vvt', scales: ['FWG 35'], ...evidence() }],
    steps: [
      step('planner', {
        kind: 'lighter',
        keep: ['gesprekken'],
        learn: ['plannen'],
        keepCredentials: ['vig'],
        admissionNeeds: [['vig']],
      }),
    ],
  }),
];

const EMPLOYER: EmployerFile = {
  id: 'de-linde',
  name: 'De Linde',
  site: 'https://linde.example',
  sectors: ['vvt'],
  regions: ['haaglanden'],
  municipalities: ['Den Haag'],
  size: { unknown: 'no-source' },
  confirmedRoles: ['helpende'],
  sources: [BOOK],
  confidence: 'known',
};

const REGIONS: RegionFile[] = [
  {
    id: 'haaglanden',
    kind: 'region',
    name: text('Haaglanden', 'Haaglanden'),
    parent: 'nederland',
    municipalities: ['Den Haag'],
    facts: [
      {
        id: 'tekort-2024',
        topic: 'tekort',
        area: text('Haaglanden', 'Haaglanden'),
        sector: 'vvt',
        roles: ['verzorgende'],
        value: 900,
        unit: 'mensen',
        text: text('In 2024 waren er 900 mensen te weinig.', 'In 2024 there were 900 people too few.'),
        ...evidence('verified'),
      },
    ],
  },
  { id: 'nederland', kind: 'area', name: text('Nederland', 'The Netherlands'), municipalities: [], facts: [] },
];

const CAO: CaoFile = {
  id: 'vvt',
  name: text('Cao VVT', 'Collective agreement VVT'),
  fullTime: amount(36, 'hours-per-week'),
  scales: {
    'FWG 25': { min: 2400, max: 3200, unit: 'eur-gross-per-month', errorPercent: 1, ...evidence('verified') },
    'FWG 35': { min: 2600, max: 3600, unit: 'eur-gross-per-month', errorPercent: 1, ...evidence('verified') },
  },
  term: { validFrom: '2025-01-01', validUntil: '2026-08-31', ...evidence('verified') },
  irregularPay: {
    times: [{ when: text('In de nacht', 'At night'), percent: 47 }],
    ...evidence('verified'),
  },
  holidayPay: amount(8, 'percent'),
  yearEndPay: { unknown: 'no-source' },
  rules: [
    {
      id: 'vvt-nachten',
      kind: 'nights',
      age: 57,
      text: text('Vanaf 57 jaar hoef je geen nachten te werken.', 'From 57 you need not work nights.'),
      status: 'unsure',
      sources: [BOOK],
      confidence: 'known',
    },
  ],
};

const SCHOOL: SchoolFile = {
  id: 'het-college',
  name: 'Het College',
  type: 'roc',
  regions: ['haaglanden'],
  municipalities: ['Den Haag'],
  sources: [BOOK],
  confidence: 'known',
};

const FUNDING: FundingFile = {
  id: 'bbl',
  kind: 'learning-route',
  name: text('BBL', 'BBL'),
  what: text('Je werkt en leert.', 'You work and learn.'),
  validFrom: '2024-01',
  validUntil: '2027-08',
  status: 'valid',
  statusNote: text('geldig', 'valid'),
  sources: [BOOK],
  confidence: 'known',
};

/** Every way of learning explained, in as few words as the checks allow. */
const LEARNING: LearningFile = {
  guides: learningRoute.options.map((route) => ({
    id: route.toLowerCase(),
    family: 'mbo' as const,
    name: text(`Leerroute ${route}`, `Way of learning ${route}`),
    what: text('Je werkt en leert.', 'You work and learn.'),
    forWhom: text('Voor wie werkt.', 'For who works.'),
    week: text('Een dag school per week.', 'One day of school a week.'),
    wage: text('Ja, je krijgt loon.', 'Yes, you get wages.'),
    pays: text('Je werkgever betaalt.', 'Your employer pays.'),
    duration: text('Drie jaar.', 'Three years.'),
    result: text('Een diploma.', 'A diploma.'),
    note: text('Vraag het na.', 'Check this first.'),
    funding: [],
    sources: [BOOK],
    confidence: 'known' as const,
  })),
  money: [
    {
      id: 'subsidies',
      name: text('Subsidies', 'Subsidies'),
      what: text('Je werkgever vraagt ze aan.', 'Your employer applies.'),
      funding: ['bbl'],
    },
  ],
};

const REGISTRATIONS: RegistrationFile[] = [
  registration('titel-verzorgende', { kind: 'title', register: 'big-art34', credential: 'vig' }),
  registration('zorgregister', {
    kind: 'law',
    period: amount(5, 'years'),
    hours: amount(1000, 'hours-per-period'),
    lapse: text('Anders vervalt je registratie.', 'Otherwise your registration ends.'),
    roles: ['verzorgende'],
  }),
];

const RELATION: RelationFile = {
  id: 'helpende-en-verzorgende',
  kind: 'shared-tasks',
  roles: ['helpende', 'verzorgende'],
  what: text('Helpen met wassen.', 'Helping with washing.'),
  border: text('De verzorgende geeft medicijnen.', 'The care worker gives medicines.'),
  sources: [BOOK],
  confidence: 'known',
};

const FORM: WorkFormFile = {
  id: 'pool',
  name: text('Pool', 'Pool'),
  what: text('Je werkt op meer plekken.', 'You work in more places.'),
  goodSides: text('Je ziet veel.', 'You see a lot.'),
  badSides: text('Je hebt geen vast team.', 'You have no fixed team.'),
  ask: text('Vraag naar de toeslag.', 'Ask about the allowance.'),
  sectors: ['vvt'],
  groups: ['verzorging'],
  sources: [BOOK],
  confidence: 'known',
};

const CHART: MonitorChart = {
  id: 'tekort-haaglanden',
  topic: 'shortage',
  area: 'haaglanden',
  name: text('Tekort in Haaglanden', 'Shortage in Haaglanden'),
  definition: text('Mensen in de zorg.', 'People in care.'),
  kind: 'measured',
  unit: 'people',
  points: [
    { period: '2023', value: 800 },
    { period: '2024', value: 900, fact: 'tekort-2024' },
  ],
  ...evidence('verified'),
};

const SOURCES: SourceFile[] = [
  {
    id: BOOK,
    title: 'Handboek',
    publisher: 'Uitgever',
    url: 'https://boek.example',
    year: '2024',
    kind: 'publication',
    accessed: '2026-11',
  },
  { id: EDITORS, title: 'Vakkennis van de redactie', kind: 'editorial', year: '2026' },
];

const explained = (id: string): GlossaryFile => ({
  id,
  term: text(id.toUpperCase(), id.toUpperCase()),
  aliases: { nl: [id], en: [id] },
  meaning: text(`Dit is de uitleg van ${id}.`, `This explains ${id}.`),
  seeAlso: [],
});

/** Every abbreviation of the records above, in the order in which the formatter puts them. */
const GLOSSARY: GlossaryFile[] = [
  explained('bbl'),
  {
    id: 'big',
    term: text('BIG-register', 'BIG register'),
    aliases: { nl: ['BIG'], en: ['BIG'] },
    full: text('Beroepen in de zorg', 'Care professions'),
    meaning: text('Een lijst van zorgverleners.', 'A list of care professionals.'),
    seeAlso: ['vig'],
  },
  ...['bol', 'cao', 'ehbo', 'fwg', 'mbo', 'vig', 'vvt'].map(explained),
];

const EXCEPTIONS: LanguageException[] = [
  { rule: 'abbreviation', word: 'XYZ', place: 'i18n/', reason: 'an exception for the screens, which no data needs' },
];

const term = (id: string) => ({ id, ...text(`Woord ${id}`, `Word ${id}`) });
const short = (id: string) => ({ ...term(id), short: text(id, id) });

const VOCABULARY = {
  sectors: [term('vvt')],
  groups: [short('verzorging'), short('staf')],
  levels: [
    { ...short('geen'), rank: 0 },
    { ...short('mbo-2'), rank: 2 },
    { ...short('mbo-3'), rank: 3 },
  ],
  stepKinds: stepKind.options.map(term),
  learningRoutes: learningRoute.options.map((id) => ({
    ...term(id),
    id,
    meaning: text('Zo leer je.', 'How you learn.'),
  })),
  registers: [term('big-art34')],
  credentials: [
    { ...term('vig'), implies: ['mbo3'] },
    { ...term('mbo3'), implies: [] },
  ],
  giveUps: [term('toeslag')],
  strainScales: ['lifting', 'standing', 'bending', 'emotional', 'irregular'].map((id) => ({
    ...short(id),
    physical: ['lifting', 'standing', 'bending'].includes(id),
    scores: Array.from({ length: 5 }, (_, i) => text(`stand ${i}`, `score ${i}`)),
  })),
};

/** A whole data folder as values: four roles, one of everything else. Fresh on every call, so tests may change it. */
export function dataSet(): Map<string, unknown> {
  const folder = (kind: string, records: readonly { id: string }[]): [string, unknown][] =>
    records.map((record) => [`${kind}/${record.id}.json`, record]);
  return structuredClone(
    new Map<string, unknown>([
      ...folder('roles', ROLES),
      ...folder('trainings', [training('vig-bbl')]),
      ...folder('employers', [EMPLOYER]),
      ...folder('regions', REGIONS),
      ...folder('caos', [CAO]),
      ['schools.json', [SCHOOL]],
      ['funding.json', [FUNDING]],
      ['learning.json', LEARNING],
      ['registrations.json', REGISTRATIONS],
      ['relations.json', [RELATION]],
      ['forms.json', [FORM]],
      ['monitor.json', [CHART]],
      ['skills.json', ['basiszorg', 'gesprekken', 'plannen'].map((id) => ({ ...term(id), kind: 'care' }))],
      ['glossary.json', GLOSSARY],
      ['language-exceptions.json', EXCEPTIONS],
      ['vocabulary.json', VOCABULARY],
      ['sources.json', SOURCES],
      [
        'redirects.json',
        [{ from: 'hulp', to: ['helpende'], date: '2026-11', reason: text('Samengevoegd.', 'Merged.') }],
      ],
      ['changes.json', [{ version: '1.0.0', lead: text('Alles is nieuw.', 'All of it is new.'), points: [] }]],
      ['site.json', { name: 'Routekaart Zorg', shortName: 'Routekaart', area: text('Haaglanden', 'Haaglanden') }],
      ['version.json', { data: '1.0.0', schema: 1, date: '2026-11-21' }],
    ]),
  );
}

/** The same as files: path and text, in the standard form. */
export const toFiles = (set: ReadonlyMap<string, unknown>): Map<string, string> =>
  new Map([...set].map(([file, value]) => [file, formatFile(file, value)]));
