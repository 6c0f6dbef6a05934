import { buildGraph } from '../../src/core/graph/buildGraph';
import type { CredentialNeeds, Hours, StrainScores } from '../../src/core/model/data';
import type { Graph, PayRange, Range, Redirect, Role, Step, Training, Vocabulary } from '../../src/core/model/graph';

/** Builders of small networks: every test says only what matters to it, the rest is ordinary. */

const label = (id: string) => ({ nl: `woord ${id}`, en: `word ${id}` });

const RANKS: Readonly<Record<string, number>> = {
  geen: 0,
  'mbo-1': 1,
  'mbo-2': 2,
  'mbo-3': 3,
  'mbo-4': 4,
  ad: 5,
  hbo: 6,
  'post-hbo': 6.5,
  'hbo-master': 7,
  wo: 7,
  'wo-plus': 8,
};

type RoleParts = Omit<Role, 'index'>;

export interface RoleDraft {
  readonly parts: RoleParts;
  /** The same role with some parts other than ordinary. A level brings its rank along. */
  with(over: Partial<RoleParts>): RoleDraft;
}

const drafted = (parts: RoleParts): RoleDraft => ({
  parts,
  with: (over) =>
    drafted({
      ...parts,
      ...over,
      rank: over.rank ?? (over.level === undefined ? parts.rank : (RANKS[over.level] ?? 0)),
    }),
});

/** Ordinary work: by day, on level 3, paid 2,400 to 3,600 euro at 36 hours, half-heavy, many openings, no demands. */
export const aRole = (id: string): RoleDraft =>
  drafted({
    id,
    kind: 'role',
    sideRole: false,
    name: label(id),
    group: 'verzorging',
    sectors: ['vvt'],
    level: 'mbo-3',
    rank: 3,
    hours: someHours(),
    strain: someStrain(),
    shortage: 'tight',
    pay: somePay(2400, 3600),
    payUnknown: null,
    skills: [],
    big: 'none',
    registers: [],
    requires: [],
    parents: [],
  });

export const someHours = (over: Partial<Hours> = {}): Hours => ({
  day: 'yes',
  evening: 'no',
  night: 'no',
  weekend: 'no',
  onCall: 'no',
  ...over,
});

export const someStrain = (over: Partial<StrainScores> = {}): StrainScores => ({
  lifting: 2,
  standing: 2,
  bending: 2,
  emotional: 2,
  irregular: 0,
  ...over,
});

export const somePay = (min: number | null, max: number | null, over: Partial<PayRange> = {}): PayRange => ({
  min,
  max,
  fullTimeHours: 36,
  errorPercent: 1,
  confidence: 'known',
  asOf: '2026-01',
  caos: ['vvt'],
  ...over,
});

export const aTraining = (id: string, over: Partial<Omit<Training, 'id'>> = {}): Training => ({
  id,
  months: { min: 12, max: 12 },
  grants: [],
  admission: [],
  ...over,
});

export interface StepDraft extends Partial<Omit<Step, 'index' | 'from' | 'to' | 'months'>> {
  readonly from: string;
  readonly to: string;
  /** One number stands for a range of that number only. */
  readonly months?: number | Range;
}

/** A step of six months without a course, common, with wages kept. */
export const aStep = (from: string, to: string, over: Omit<StepDraft, 'from' | 'to'> = {}): StepDraft => ({
  from,
  to,
  ...over,
});

/** Steps along a row of roles: `steps('a', 'b', 'c')` is a to b and b to c. */
export const steps = (...ids: string[]): StepDraft[] => ids.slice(1).map((to, i) => aStep(ids[i] ?? '', to));

export interface GraphDraft {
  readonly roles: readonly RoleDraft[];
  readonly steps?: readonly StepDraft[];
  /** What credentials bring along; credentials that follow nothing need no mention. */
  readonly implies?: Readonly<Record<string, readonly string[]>>;
  readonly redirects?: readonly Redirect[];
}

/** A real Graph of drafts. Throws on a step between roles that are not there. */
export function graphOf(draft: GraphDraft): Graph {
  const roles = draft.roles.map(({ parts }, index): Role => ({ ...parts, index }));
  const byId = new Map(roles.map((role) => [role.id, role]));
  const find = (id: string): Role => {
    const role = byId.get(id);
    if (!role) throw new Error(`the test network has no role ${id}`);
    return role;
  };
  const all = (draft.steps ?? []).map((step, index) => stepOf(step, index, find));
  const trainings = new Map(all.flatMap((step) => step.trainings.map((training) => [training.id, training])));
  return buildGraph({
    dataVersion: '1.0.0',
    dataDate: '2026-11-21',
    roles,
    trainings: [...trainings.values()],
    steps: all,
    vocabulary: vocabularyOf(roles, all, draft.implies ?? {}),
    redirects: draft.redirects ?? [],
    regions: [],
  });
}

/** A role of a test network by id. */
export function roleIn(graph: Graph, id: string): Role {
  const role = graph.byId.get(id);
  if (!role) throw new Error(`the test network has no role ${id}`);
  return role;
}

/** The first step between two roles of a test network. */
export function stepIn(graph: Graph, from: string, to: string): Step {
  const step = graph.steps.find((each) => each.from.id === from && each.to.id === to);
  if (!step) throw new Error(`the test network has no step ${from} -> ${to}`);
  return step;
}

function stepOf({ months = 6, ...over }: StepDraft, index: number, find: (id: string) => Role): Step {
  const { from, to, ...rest } = over;
  return {
    index,
    kind: 'lateral',
    trainings: [],
    onboarding: true,
    months: typeof months === 'number' ? { min: months, max: months } : months,
    monthsConfidence: 'known',
    experienceMonths: 0,
    studyHoursPerWeek: 0,
    learningRoutes: ['incompany'],
    payer: 'employer',
    wage: 'kept',
    admissionNeeds: [],
    usualness: 'common',
    keep: [],
    keepCredentials: [],
    learn: [],
    giveUp: [],
    confidence: 'known',
    ...rest,
    from: find(from),
    to: find(to),
  };
}

function vocabularyOf(
  roles: readonly Role[],
  all: readonly Step[],
  implies: Readonly<Record<string, readonly string[]>>,
): Vocabulary {
  const terms = (ids: Iterable<string>) => [...new Set(ids)].map((id) => ({ id, ...label(id) }));
  const asked = (needs: CredentialNeeds) => needs.flat();
  const credentials = [
    ...Object.entries(implies).flatMap(([id, others]) => [id, ...others]),
    ...roles.flatMap((role) => asked(role.requires)),
    ...all.flatMap((step) => asked(step.admissionNeeds)),
    ...all.flatMap((step) => step.trainings.flatMap(({ admission, grants }) => [...asked(admission), ...grants])),
  ];
  return {
    sectors: terms(roles.flatMap((role) => role.sectors)),
    groups: terms(roles.map((role) => role.group)).map((term) => ({ ...term, short: label(term.id) })),
    levels: Object.entries(RANKS).map(([id, rank]) => ({ id, ...label(id), short: label(id), rank })),
    stepKinds: terms(all.map((step) => step.kind)),
    learningRoutes: terms(all.flatMap((step) => step.learningRoutes)),
    registers: terms(roles.flatMap((role) => role.registers)),
    credentials: terms(credentials).map((term) => ({ ...term, implies: implies[term.id] ?? [] })),
    giveUps: terms(all.flatMap((step) => step.giveUp)),
    strainScales: [],
  };
}
