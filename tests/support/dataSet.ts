import type {
  CaoFile,
  EmployerFile,
  FundingFile,
  RegionFile,
  RoleFile,
  SchoolFile,
  SourceFile,
} from '../../src/core/model/data';
import { learningRoute, stepKind } from '../../src/core/model/schema/role';
import { formatFile } from '../../src/core/validate/format';
import { amount, BOOK, EDITORS, evidence, hours, months, origin, role, step, strain, text, training } from './records';

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
  rules: [
    {
      kind: 'nights',
      age: 57,
      text: text('Vanaf 57 jaar hoef je geen nachten te werken.', 'From 57 you need not work nights.'),
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
      ['skills.json', ['basiszorg', 'gesprekken', 'plannen'].map((id) => ({ ...term(id), kind: 'care' }))],
      ['vocabulary.json', VOCABULARY],
      ['sources.json', SOURCES],
      [
        'redirects.json',
        [{ from: 'hulp', to: ['helpende'], date: '2026-11', reason: text('Samengevoegd.', 'Merged.') }],
      ],
      ['changes.json', [{ version: '1.0.0', lead: text('Alles is nieuw.', 'All of it is new.'), points: [] }]],
      ['version.json', { data: '1.0.0', schema: 1, date: '2026-11-21' }],
    ]),
  );
}

/** The same as files: path and text, in the standard form. */
export const toFiles = (set: ReadonlyMap<string, unknown>): Map<string, string> =>
  new Map([...set].map(([file, value]) => [file, formatFile(file, value)]));
