import { stepsFrom } from '../graph/buildGraph';
import { credentialsOfRole, unmetDemand } from '../graph/credentials';
import { likeness } from '../graph/similarity';
import { stepMonths } from '../lenses/time';
import type { Graph, Role, Step } from '../model/graph';
import { activeLimits, type Dropped, type Loosen, loosenOne } from '../routes/answerRoute';
import { brokenByStep, isGoal, type Limits } from '../routes/limits';
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
  /** Direct steps that fit wish and limits, but ask a diploma that not everybody in this role has. */
  readonly barred: readonly { readonly step: Step; readonly needs: readonly string[] }[];
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
  const candidates = (asked: Limits) => candidatesFor(graph, question, asked);
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
    barred: barredSteps(graph, question, limits),
    beside: (graph.out[question.from.index] ?? []).filter((step) => step.to.sideRole),
  };
}

/** How many possibilities `findOptions` would tell of, without the work of ranking and explaining them. */
export const countOptions = (graph: Graph, question: OptionsQuestion): number =>
  candidatesFor(graph, question, question.limits ?? {}).length;

/** What one more diploma would open: the answer to "and if I had ...?". */
function barredSteps(graph: Graph, { from, wish, has }: OptionsQuestion, limits: Limits): OptionsAnswer['barred'] {
  const have = credentialsOfRole(graph, from, has ?? []);
  return stepsFrom(graph, from).flatMap((step) => {
    const needs = unmetDemand(graph, have, step);
    if (!needs || brokenByStep(from, step, limits).length > 0 || !isGoal(step.to, limits)) return [];
    const features = featuresOf(from, { role: step.to, steps: [step], months: stepMonths(step) });
    return WISH_RULES[wish].fits(features, from) ? [{ step, needs }] : [];
  });
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

function candidatesFor(graph: Graph, { from, wish, has }: OptionsQuestion, limits: Limits): readonly Candidate[] {
  const rule = WISH_RULES[wish];
  const maxSteps = Math.min(MOST_STEPS, limits.maxSteps ?? NEAR_STEPS);
  const maxMonths = Math.min(NEAR_MONTHS, limits.maxMonths ?? NEAR_MONTHS);
  const fitting = reachRoles(graph, from, { limits: { ...limits, maxMonths }, has: has ?? [], maxSteps })
    .filter(({ role }) => isJob(role, from) && isGoal(role, limits))
    .map((reached) => {
      const features = featuresOf(from, reached);
      return { reached, features, score: rule.score(features, from) };
    })
    .filter(({ features }) => rule.fits(features, from));
  return worthTelling(behindTheirDoors(fitting).sort(inOrder));
}

/** Best first; of equals the nearer one, then by id. */
const inOrder = (a: Candidate, b: Candidate): number =>
  b.score - a.score ||
  a.reached.steps.length - b.reached.steps.length ||
  (a.reached.role.id < b.reached.role.id ? -1 : 1);

/** What lies behind a possibility is never told before it: one does that work first, for months. */
function behindTheirDoors(candidates: readonly Candidate[]): Candidate[] {
  const scores = new Map(candidates.map(({ reached, score }) => [reached.role, score]));
  return candidates.map((candidate) => ({
    ...candidate,
    score: Math.min(candidate.score, ...candidate.reached.steps.map((step) => scores.get(step.to) ?? candidate.score)),
  }));
}

/** Where one can work: not a place that people come from, nor a task next to a job (told as such), unless one has such a task. */
const isJob = (role: Role, from: Role): boolean => role.kind !== 'origin' && (!role.sideRole || from.sideRole);

/**
 * What a possibility loses for being like one already on the list, for each of the same line and branch, and for each
 * that is reached by the same first step: what lies behind it is heard there (each at most three).
 */
const LIKENESS_COST = 0.9;
const SAME_CORNER_COST = 0.2;
const SAME_DOOR_COST = 0.2;
const MOST_COUNTED = 3;
/** Only the head of the list is chosen one by one; further down the plain order does. */
const CHOSEN_ONE_BY_ONE = 24;

/** Not ten flavours of one thing: each next one is the best after what it loses for likeness with the ones before. */
function diversify(candidates: readonly Candidate[]): Candidate[] {
  const rest = [...candidates];
  const chosen: Candidate[] = [];
  const seen = new Map(rest.map((candidate) => [candidate, { likest: 0, sameCorner: 0, sameDoor: 0 }]));
  const worth = (candidate: Candidate): number => {
    const { likest, sameCorner, sameDoor } = seen.get(candidate) ?? { likest: 0, sameCorner: 0, sameDoor: 0 };
    const flavours =
      SAME_CORNER_COST * Math.min(MOST_COUNTED, sameCorner) + SAME_DOOR_COST * Math.min(MOST_COUNTED, sameDoor);
    return candidate.score - LIKENESS_COST * likest - flavours;
  };
  while (rest.length > 0 && chosen.length < CHOSEN_ONE_BY_ONE) {
    let best = rest[0];
    for (const candidate of rest) if (best && worth(candidate) > worth(best)) best = candidate;
    if (!best) break;
    best = doorOf(best, rest) ?? best;
    rest.splice(rest.indexOf(best), 1);
    chosen.push(best);
    for (const other of rest) {
      const before = seen.get(other);
      if (!before) continue;
      before.likest = Math.max(before.likest, tooLike(other.reached.role, best.reached.role));
      if (sameCorner(other.reached.role, best.reached.role)) before.sameCorner += 1;
      if (isFurther(other) && other.reached.steps[0] === best.reached.steps[0]) before.sameDoor += 1;
    }
  }
  return [...chosen, ...rest];
}

/** Likeness up to 0.3 is what any two jobs in care share. */
const tooLike = (a: Role, b: Role): number => Math.max(0, likeness(a, b) - 0.3);

/** The direct step to the first stop of a way, if it is still to be told: it goes before what lies behind it. */
const doorOf = ({ reached }: Candidate, rest: readonly Candidate[]): Candidate | undefined =>
  rest.find((other) => !isFurther(other) && other.reached.role === reached.steps[0]?.to);

const isFurther = ({ reached }: Candidate): boolean => reached.steps.length > 1;

const sameCorner = (a: Role, b: Role): boolean =>
  a.group === b.group && a.sectors.some((sector) => b.sectors.includes(sector));
