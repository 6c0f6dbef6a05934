import { likeness } from '../graph/similarity';
import type { Graph, Role, Step } from '../model/graph';
import { activeLimits, type Dropped, type Loosen, loosenOne } from '../routes/answerRoute';
import { inSectors, type Limits } from '../routes/limits';
import { type Features, featuresOf } from './features';
import { type Reached, reachRoles } from './reachRoles';
import { type Reason, reasonsOf } from './reasons';
import { WISH_RULES, type Wish } from './wishes';

export interface Option {
  readonly role: Role;
  readonly steps: readonly Step[];
  readonly months: number;
  readonly score: number;
  readonly features: Features;
  readonly reasons: readonly Reason[];
}

export interface OptionsQuestion {
  readonly from: Role;
  readonly wish: Wish;
  readonly limits?: Limits | undefined;
  readonly has?: readonly string[] | undefined;
}

export interface OptionsAnswer {
  /** Best first, diversified. */
  readonly options: readonly Option[];
  /** Possibilities that fit the wish when there are no limits. */
  readonly withoutLimits: number;
  readonly dropped: readonly Dropped[];
  readonly loosen: Loosen | null;
  /** Extra tasks that can be taken on without leaving one's job: staying is an option, too. */
  readonly beside: readonly Step[];
}

/** Two steps is as far as a conversation about a next step looks; somebody may ask for three. */
const NEAR_STEPS = 2;
const MOST_STEPS = 3;
/** Five years: further away is a plan, not a next step. */
const NEAR_MONTHS = 60;

/**
 * What somebody can do from a role, no goal needed: every role in reach that fits the wish and the limits, ranked as a
 * coach would (near before far, usual before rare, work with people before a desk), not ten flavours of one thing.
 * O(steps within three moves); no exceptions for any valid role, an empty list for a role without steps.
 */
export function findOptions(graph: Graph, question: OptionsQuestion): OptionsAnswer {
  const limits = question.limits ?? {};
  const active = activeLimits(limits);
  const candidates = (asked: Limits) => fitting(graph, question, asked);
  const found = candidates(limits);
  const all = active.length > 0 ? candidates({}) : found;
  const dropped = active.flatMap((limit): Dropped[] => {
    const left = new Set(candidates({ [limit]: limits[limit] }).map((candidate) => candidate.reached.role));
    const count = all.filter((candidate) => !left.has(candidate.reached.role)).length;
    return count > 0 ? [{ limit, count }] : [];
  });
  return {
    options: diversify(found).map(({ reached, features, score }) => ({
      role: reached.role,
      steps: reached.steps,
      months: reached.months,
      score,
      features,
      reasons: reasonsOf(question.from, features),
    })),
    withoutLimits: all.length,
    dropped,
    loosen: found.length > 0 ? null : loosenOne(active, limits, (asked) => candidates(asked).length),
    beside: (graph.out[question.from.index] ?? []).filter((step) => step.to.sideRole),
  };
}

/**
 * A list of a hundred is no advice. Below these scores a possibility is left out, a further step sooner than a direct
 * one, unless too few would remain.
 */
const WORTH_TELLING = { direct: -1, further: 0 } as const;
const AT_LEAST = 6;
/** Not even to fill a short list: a detour to something strange helps nobody. */
const NEVER = -1.6;

function worthTelling(candidates: readonly Candidate[]): readonly Candidate[] {
  const good = candidates.filter(
    ({ score, reached }) => score >= (reached.steps.length === 1 ? WORTH_TELLING.direct : WORTH_TELLING.further),
  );
  if (good.length >= AT_LEAST) return good;
  return candidates.filter(({ score, reached }) => score >= NEVER || reached.steps.length === 1).slice(0, AT_LEAST);
}

interface Candidate {
  readonly reached: Reached;
  readonly features: Features;
  readonly score: number;
}

function fitting(graph: Graph, { from, wish, has }: OptionsQuestion, limits: Limits): readonly Candidate[] {
  const rule = WISH_RULES[wish];
  const maxSteps = Math.min(MOST_STEPS, limits.maxSteps ?? NEAR_STEPS);
  const maxMonths = Math.min(NEAR_MONTHS, limits.maxMonths ?? NEAR_MONTHS);
  const candidates = reachRoles(graph, from, { limits: { ...limits, maxMonths }, has: has ?? [], maxSteps })
    .filter((reached) => reached.role.kind !== 'origin' && inSectors(reached.role, limits))
    .map((reached) => {
      const features = featuresOf(from, reached);
      return { reached, features, score: rule.score(features, from) };
    })
    .filter(({ features }) => rule.fits(features, from))
    .sort((a, b) => b.score - a.score || (a.reached.role.id < b.reached.role.id ? -1 : 1));
  return worthTelling(candidates);
}

/** How much a possibility loses for being like one already on the list: same kind of work, or same line and branch. */
const LIKENESS_COST = 0.9;
const SAME_CORNER_COST = 0.18;
/** Only the head of the list is chosen one by one; further down the plain order does. */
const CHOSEN_ONE_BY_ONE = 24;

function diversify(candidates: readonly Candidate[]): Candidate[] {
  const rest = [...candidates];
  const chosen: Candidate[] = [];
  const penalty = new Map<Candidate, number>();
  while (rest.length > 0 && chosen.length < CHOSEN_ONE_BY_ONE) {
    let best = 0;
    for (let i = 1; i < rest.length; i += 1) if (worth(rest[i], penalty) > worth(rest[best], penalty)) best = i;
    const [next] = rest.splice(best, 1);
    if (!next) break;
    chosen.push(next);
    for (const other of rest) penalty.set(other, (penalty.get(other) ?? 0) + costOfLikeness(other, next));
  }
  return [...chosen, ...rest];
}

const worth = (candidate: Candidate | undefined, penalty: ReadonlyMap<Candidate, number>): number =>
  candidate ? candidate.score - (penalty.get(candidate) ?? 0) : Number.NEGATIVE_INFINITY;

function costOfLikeness(a: Candidate, b: Candidate): number {
  const alike = Math.max(0, likeness(a.reached.role, b.reached.role) - 0.3);
  const corner =
    a.reached.role.group === b.reached.role.group &&
    a.reached.role.sectors.some((sector) => b.reached.role.sectors.includes(sector));
  return LIKENESS_COST * alike + (corner ? SAME_CORNER_COST : 0);
}
