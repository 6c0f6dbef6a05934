import fc from 'fast-check';
import type { Graph } from '../../src/core/model/graph';
import type { Limits } from '../../src/core/routes/limits';
import { aRole, aStep, aTraining, graphOf, someHours, somePay, someStrain, type StepDraft } from './graph';

/** Random small networks in which ways cost alike, roads cross and diplomas matter, so that a wrong short cut shows. */

const CREDENTIALS = ['c0', 'c1', 'c2', 'c3', 'mbo3', 'mbo4'];
const LEVELS = ['geen', 'mbo-2', 'mbo-3', 'mbo-4', 'hbo'];
const id = (index: number) => `r${index}`;

const credential = fc.constantFrom(...CREDENTIALS);
const group = fc.uniqueArray(credential, { minLength: 1, maxLength: 2 });
/** Mostly nothing, sometimes one demand or two. */
const needs = fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.array(group, { maxLength: 2 }) });

const roleParts = fc.record({
  kind: fc.constantFrom('role' as const, 'role' as const, 'role' as const, 'combination' as const, 'origin' as const),
  sideRole: fc.constantFrom(false, false, false, true),
  level: fc.constantFrom(...LEVELS),
  sectors: fc.subarray(['vvt', 'ggz'], { minLength: 1 }),
  group: fc.constantFrom('verzorging', 'staf'),
  strain: fc.oneof(
    { weight: 1, arbitrary: fc.constant(null) },
    {
      weight: 5,
      arbitrary: fc.record({ lifting: fc.nat(4), emotional: fc.nat(4), irregular: fc.nat(4) }).map(someStrain),
    },
  ),
  hours: fc.constantFrom(null, someHours(), someHours(), someHours({ night: 'sometimes' }), someHours({ night: 'yes' })),
  shortage: fc.constantFrom(null, 'very-tight' as const, 'balanced' as const),
  pay: fc.constantFrom(null, somePay(2400, null), somePay(2400, 3600), somePay(2000, 2800), somePay(3000, 4400)),
  skills: fc.subarray(['s0', 's1', 's2']),
  requires: needs,
});

const stepParts = fc.record({
  months: fc.constantFrom(0, 1, 2, 6, 12, { min: 1, max: 2 }),
  experienceMonths: fc.constantFrom(0, 0, 0, 6),
  studyHoursPerWeek: fc.constantFrom(0, 0, 4, 16),
  usualness: fc.constantFrom('common' as const, 'common' as const, 'regular' as const, 'rare' as const),
  wage: fc.constantFrom('kept' as const, 'kept' as const, 'lost' as const),
  giveUp: fc.subarray(['daily-contact', 'own-clients']),
  admissionNeeds: needs,
  trainings: fc.array(fc.record({ grants: fc.subarray(CREDENTIALS, { maxLength: 2 }), admission: needs }), { maxLength: 2 }),
});

export const limitsArbitrary: fc.Arbitrary<Limits> = fc.record(
  {
    noNights: fc.boolean(),
    noIrregular: fc.boolean(),
    maxMonths: fc.constantFrom(3, 8, 14, 30),
    maxStudyHours: fc.constantFrom(0, 4, 16),
    keepWage: fc.boolean(),
    noPayCut: fc.boolean(),
    minPayPercent: fc.constantFrom(70, 90, 110),
    neverHeavier: fc.boolean(),
    sectors: fc.subarray(['vvt', 'ggz']),
    levelMaxRank: fc.constantFrom(2, 3, 4),
    avoid: fc.uniqueArray(fc.nat(8).map(id), { maxLength: 2 }),
    maxSteps: fc.integer({ min: 1, max: 6 }),
  },
  { requiredKeys: [] },
);

/** Mostly few limits: with all of them hardly anything is left to compare. */
export const fewLimits: fc.Arbitrary<Limits> = fc
  .tuple(limitsArbitrary, fc.subarray(['noNights', 'maxMonths', 'maxSteps', 'sectors', 'avoid', 'neverHeavier'] as const))
  .chain(([limits, keys]) =>
    fc.constantFrom({}, limits, Object.fromEntries(keys.flatMap((key) => (key in limits ? [[key, limits[key]]] : [])))),
  );

export interface RandomGraph {
  readonly graph: Graph;
  /** The same network with one step less. */
  readonly smaller: Graph;
  readonly has: readonly string[];
}

interface Shape {
  readonly roles: readonly [min: number, max: number];
  readonly steps: number;
  /** No figures that differ: every way costs what its length says, and only the diplomas tell ways apart. */
  readonly plain: boolean;
}

const shaped = ({ roles, steps, plain }: Shape): fc.Arbitrary<RandomGraph> =>
  fc.integer({ min: roles[0], max: roles[1] }).chain((count) =>
    fc
      .record({
        roles: fc.array(roleParts, { minLength: count, maxLength: count }),
        steps: fc.array(fc.tuple(fc.nat(count - 1), fc.nat(count - 2), stepParts), { minLength: count - 1, maxLength: steps }),
        implies: fc.dictionary(credential, fc.subarray(CREDENTIALS, { maxLength: 2 }), { maxKeys: 3 }),
        has: fc.subarray(CREDENTIALS, { maxLength: 1 }),
      })
      .map((draft) => built({ ...draft, plain })),
  );

interface Draft {
  readonly roles: readonly (typeof roleParts extends fc.Arbitrary<infer R> ? R : never)[];
  readonly steps: readonly (readonly [number, number, typeof stepParts extends fc.Arbitrary<infer S> ? S : never])[];
  readonly implies: Readonly<Record<string, readonly string[]>>;
  readonly has: readonly string[];
  readonly plain: boolean;
}

function built({ roles, steps, implies, has, plain }: Draft): RandomGraph {
  const drafts = roles.map(({ requires, ...parts }, i) => aRole(id(i)).with(plain ? { requires, level: 'geen' } : { ...parts, requires }));
  const all = steps.map(([from, other, { trainings, admissionNeeds, ...parts }], i): StepDraft => {
    const to = other >= from ? other + 1 : other;
    const courses = trainings.map((training, nth) => aTraining(`t${i}-${nth}`, training));
    return aStep(id(from), id(to), { ...(plain ? {} : parts), admissionNeeds, trainings: courses });
  });
  const of = (list: readonly StepDraft[]) => graphOf({ roles: drafts, steps: list, implies });
  return { graph: of(all), smaller: of(all.slice(0, -1)), has };
}

/** Up to 9 roles and 30 steps, with and without differences in figures. */
export const randomGraph: fc.Arbitrary<RandomGraph> = fc.oneof(
  shaped({ roles: [2, 9], steps: 30, plain: false }),
  shaped({ roles: [4, 7], steps: 16, plain: true }),
);
