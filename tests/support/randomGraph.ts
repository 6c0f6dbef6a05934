import fc from 'fast-check';
import type { CredentialNeeds } from '../../src/core/model/data';
import type { Graph } from '../../src/core/model/graph';
import type { Limits } from '../../src/core/routes/limits';
import {
  aRole,
  aStep,
  aTraining,
  type GraphDraft,
  graphOf,
  type RoleDraft,
  type StepDraft,
  someHours,
  somePay,
  someStrain,
} from './graph';

/** Random small networks in which ways cost alike, roads cross and diplomas matter, so that a wrong short cut shows. */

const CREDENTIALS = ['c0', 'c1', 'c2', 'c3', 'mbo3', 'mbo4'];
const LEVELS = ['geen', 'mbo-2', 'mbo-3', 'mbo-4', 'hbo'];
const id = (index: number) => `r${index}`;

type RoleOver = Parameters<RoleDraft['with']>[0];
type TrainingOver = Parameters<typeof aTraining>[1];
type StepOver = Omit<StepDraft, 'from' | 'to' | 'trainings'>;

const credential = fc.constantFrom(...CREDENTIALS);
const group = fc.uniqueArray(credential, { minLength: 1, maxLength: 2 });
/** Mostly nothing, sometimes one demand or two. */
const needs: fc.Arbitrary<CredentialNeeds> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<CredentialNeeds>([]) },
  { weight: 1, arbitrary: fc.array(group, { maxLength: 2 }) },
);

const roleParts: fc.Arbitrary<RoleOver> = fc.record({
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
  hours: fc.constantFrom(
    null,
    someHours(),
    someHours(),
    someHours({ night: 'sometimes' }),
    someHours({ night: 'yes' }),
  ),
  shortage: fc.constantFrom(null, 'very-tight' as const, 'balanced' as const),
  pay: fc.constantFrom(null, somePay(2400, null), somePay(2400, 3600), somePay(2000, 2800), somePay(3000, 4400)),
  skills: fc.subarray(['s0', 's1', 's2']),
  requires: needs,
});

const stepParts: fc.Arbitrary<StepOver & { trainings: TrainingOver[] }> = fc.record({
  months: fc.constantFrom(0, 1, 2, 6, 12, { min: 1, max: 2 }),
  experienceMonths: fc.constantFrom(0, 0, 0, 6),
  studyHoursPerWeek: fc.constantFrom(0, 0, 4, 16),
  usualness: fc.constantFrom('common' as const, 'common' as const, 'regular' as const, 'rare' as const),
  wage: fc.constantFrom('kept' as const, 'kept' as const, 'lost' as const),
  giveUp: fc.subarray(['daily-contact', 'own-clients']),
  admissionNeeds: needs,
  trainings: fc.array(fc.record({ grants: fc.subarray(CREDENTIALS, { maxLength: 2 }), admission: needs }), {
    maxLength: 2,
  }),
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
  .tuple(
    limitsArbitrary,
    fc.subarray(['noNights', 'maxMonths', 'maxSteps', 'sectors', 'avoid', 'neverHeavier'] as const),
  )
  .chain(([limits, keys]) =>
    fc.constantFrom({}, limits, Object.fromEntries(keys.flatMap((key) => (key in limits ? [[key, limits[key]]] : [])))),
  );

export interface RandomGraph {
  readonly graph: Graph;
  /** The same network with one step less. */
  readonly smaller: Graph;
  readonly has: readonly string[];
  /** Short, for the report of a counterexample. */
  readonly [fc.toStringMethod]: () => string;
}

interface Shape {
  readonly roles: readonly [min: number, max: number];
  readonly steps: number;
}

/** Roles and steps with all kinds of figures and demands. */
const varied = ({ roles, steps }: Shape): fc.Arbitrary<RandomGraph> =>
  fc.integer({ min: roles[0], max: roles[1] }).chain((count) =>
    fc
      .record({
        roles: fc.array(roleParts, { minLength: count, maxLength: count }),
        steps: fc.array(fc.tuple(fc.nat(count - 1), fc.nat(count - 2), stepParts), {
          minLength: count - 1,
          maxLength: steps,
        }),
        implies: fc.dictionary(credential, fc.subarray(CREDENTIALS, { maxLength: 2 }), { maxKeys: 3 }),
        has: fc.subarray(CREDENTIALS, { maxLength: 1 }),
      })
      .map((draft) =>
        built({
          roles: draft.roles.map((parts, i) => aRole(id(i)).with(parts)),
          steps: draft.steps.map(([from, other, { trainings, ...parts }], i) =>
            between(from, other, {
              ...parts,
              trainings: trainings.map((each, nth) => aTraining(`t${i}-${nth}`, each)),
            }),
          ),
          implies: draft.implies,
          has: draft.has,
        }),
      ),
  );

const WAYS = ['none', 'none', 'none', 'plain', 'plain', 'plain', 'plain', 'give c0', 'give c0', 'give c1', 'ask c1'];
const GATES = ['none', 'ask c0', 'ask c0', 'ask c1'];

/**
 * A maze of five roles whose last asks a diploma that is won elsewhere: detours, crossings, and ways back to where a
 * quicker way has been already. Here a search that prunes too much loses routes (see findRoutes.test.ts).
 */
const diplomaMaze: fc.Arbitrary<RandomGraph> = fc
  .record({
    ways: fc.array(fc.tuple(fc.constantFrom(...WAYS), fc.constantFrom(0, 1, 2)), { minLength: 12, maxLength: 12 }),
    gates: fc.array(fc.constantFrom(...GATES), { minLength: 4, maxLength: 4 }),
  })
  .map(({ ways, gates }) => {
    const inside = ways.map(([deed, months], i) => ({ from: i % 4, other: Math.floor(i / 4), deed, months }));
    const out = gates.map((deed, from) => ({ from, other: 3, deed, months: 1 }));
    const there = [...inside, ...out].filter(({ deed }) => deed !== 'none');
    return built({
      roles: [0, 1, 2, 3, 4].map((i) => aRole(id(i)).with({ level: 'geen' })),
      steps: there.map(({ from, other, deed, months }, i) => {
        const [verb, diploma = ''] = deed.split(' ');
        return between(from, other, {
          months,
          trainings: verb === 'give' ? [aTraining(`t${i}`, { grants: [diploma] })] : [],
          admissionNeeds: verb === 'ask' ? [[diploma]] : [],
        });
      }),
      implies: {},
      has: [],
    });
  });

/** A step between two different roles: the second number counts past the first. */
const between = (from: number, other: number, over: Omit<StepDraft, 'from' | 'to'>): StepDraft =>
  aStep(id(from), id(other >= from ? other + 1 : other), over);

interface Draft extends Required<Pick<GraphDraft, 'roles' | 'steps' | 'implies'>> {
  readonly has: readonly string[];
}

function built({ has, ...draft }: Draft): RandomGraph {
  return {
    graph: graphOf(draft),
    smaller: graphOf({ ...draft, steps: draft.steps.slice(0, -1) }),
    has,
    [fc.toStringMethod]: () =>
      JSON.stringify({ roles: draft.roles.map(({ parts }) => parts), steps: draft.steps, implies: draft.implies, has }),
  };
}

/** Up to 9 roles and 30 steps. */
export const randomGraph: fc.Arbitrary<RandomGraph> = fc.oneof(varied({ roles: [2, 9], steps: 30 }), diplomaMaze);
