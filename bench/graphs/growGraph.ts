import type { WireGraph, WireRole } from '../../src/dataset/wire';
import { oneOf, type Random, seeded } from './random';

/**
 * A larger network in the image of the real one: roles are varied copies of real roles and steps are varied copies of
 * real steps, so that levels, function groups, hubs, diplomas and unknown figures come in the real proportions. A
 * network of evenly spread random numbers would be kinder to every renderer and every search than real data are.
 */
export interface Growth {
  readonly roles: number;
  /** Steps in all, or this many out of every role. */
  readonly steps: number | { readonly perRole: number };
}

const SEED = 7;
/** Draws without a new step before we settle for fewer; a cell can be too small for what is asked. */
const MOST_MISSES = 200;

export function growGraph(real: WireGraph, { roles, steps }: Growth): WireGraph {
  const random = seeded(SEED);
  const originals = Array.from({ length: roles }, (_, i) => (i < real.roles.length ? i : random(real.roles.length)));
  const grown = originals.map((original, i) => {
    const role = real.roles[original];
    if (!role) throw new Error('a copy of a role that is not there');
    return i < real.roles.length ? role : variedRole(role, i, random);
  });
  const copies = real.roles.map((_, original) => originals.flatMap((each, i) => (each === original ? [i] : [])));
  const drawn =
    typeof steps === 'number'
      ? drawSteps(real, copies, steps, random)
      : drawStepsPerRole(real, copies, originals, steps.perRole, random);
  return { ...real, roles: grown, steps: stepsOf(real.steps, drawn, random) };
}

/** The number behind the name and the id keeps copies apart; the figures shift by at most one notch. */
function variedRole(role: WireRole, number: number, random: Random): WireRole {
  return {
    ...role,
    i: `${role.i}-${number}`,
    n: [`${role.n[0]} ${number}`, `${role.n[1]} ${number}`],
    ...(role.st === undefined ? {} : { st: [...role.st].map((digit) => shifted(Number(digit), 4, random)).join('') }),
    ...(role.p === undefined ? {} : { p: variedPay(role.p, random) }),
  };
}

const shifted = (digit: number, most: number, random: Random): number =>
  Math.min(most, Math.max(0, digit + random(3) - 1));

function variedPay(pay: NonNullable<WireRole['p']>, random: Random): NonNullable<WireRole['p']> {
  const factor = 0.9 + random(21) / 100;
  const [min, max, ...rest] = pay;
  const changed = (amount: number | null) => (amount === null ? null : Math.round(amount * factor));
  return [changed(min), changed(max), ...rest];
}

/** A step of the grown network: between which roles, and which real step it is like. */
interface Drawn {
  readonly from: number;
  readonly to: number;
  readonly like: number;
}

/** Remembers which pairs are taken, so that no step is there twice. */
class Draws {
  readonly steps: Drawn[] = [];
  private readonly taken = new Set<number>();

  constructor(private readonly roles: number) {}

  add(drawn: Drawn): boolean {
    const key = drawn.from * this.roles + drawn.to;
    if (drawn.from === drawn.to || this.taken.has(key)) return false;
    this.taken.add(key);
    this.steps.push(drawn);
    return true;
  }
}

type Copies = readonly (readonly number[])[];

function drawSteps({ steps }: WireGraph, copies: Copies, count: number, random: Random): readonly Drawn[] {
  const draws = new Draws(copies.flat().length);
  let misses = 0;
  while (draws.steps.length < count && misses < MOST_MISSES) {
    const like = random(steps.to.length);
    const from = oneOf(random, copies[steps.from[like] ?? 0] ?? []);
    const to = oneOf(random, copies[steps.to[like] ?? 0] ?? []);
    misses = draws.add({ from, to, like }) ? 0 : misses + 1;
  }
  return draws.steps;
}

/** A copy of a dead end gets steps like any other role: the question here is what a dense network costs. */
function drawStepsPerRole(
  { steps }: WireGraph,
  copies: Copies,
  originals: readonly number[],
  perRole: number,
  random: Random,
): readonly Drawn[] {
  const out = copies.map((_, original) => steps.from.flatMap((from, step) => (from === original ? [step] : [])));
  const draws = new Draws(originals.length);
  originals.forEach((original, from) => {
    const likes = out[original] ?? [];
    const wanted = draws.steps.length + perRole;
    for (let misses = 0; draws.steps.length < wanted; ) {
      const isStuck = likes.length === 0 || misses > MOST_MISSES;
      const like = isStuck ? random(steps.to.length) : oneOf(random, likes);
      const to = oneOf(random, copies[steps.to[like] ?? 0] ?? []);
      if (!draws.add({ from, to, like })) misses += 1;
    }
  });
  return draws.steps;
}

/** Columns for the drawn steps. Months shift by a little, or the copies of a step would all cost the same. */
function stepsOf(real: WireGraph['steps'], unsorted: readonly Drawn[], random: Random): WireGraph['steps'] {
  const drawn = [...unsorted].sort((a, b) => a.from - b.from);
  function column<T>(values: readonly T[]): T[] {
    return drawn.map(({ like }) => {
      const value = values[like];
      if (value === undefined) throw new Error('columns of the dataset differ in length');
      return value;
    });
  }
  function sparse<T>(values: Readonly<Record<number, T>>): Record<number, T> {
    return Object.fromEntries(
      drawn.flatMap(({ like }, i) => {
        const value = values[like];
        return value === undefined ? [] : [[i, value] as const];
      }),
    );
  }
  return {
    from: drawn.map((step) => step.from),
    to: drawn.map((step) => step.to),
    kind: column(real.kind),
    months: column(real.months).map(([min, max]): [number, number] => {
      const more = max === 0 ? 0 : random(7);
      return [min + more, max + more];
    }),
    monthsConfidence: column(real.monthsConfidence),
    experience: column(real.experience),
    study: column(real.study),
    routes: column(real.routes),
    payer: column(real.payer),
    wage: column(real.wage),
    usual: column(real.usual),
    confidence: column(real.confidence),
    onboarding: column(real.onboarding),
    trainings: column(real.trainings),
    keep: sparse(real.keep),
    learn: sparse(real.learn),
    keepCredentials: column(real.keepCredentials),
    giveUp: column(real.giveUp),
    needs: sparse(real.needs),
  };
}
