import { physicalBand, physicalIndexOf } from '../lenses/strain';
import type { Role } from '../model/graph';
import type { Features } from './features';

export const WISHES = ['lighter', 'growth', 'secure', 'other-branch', 'any'] as const;
export type Wish = (typeof WISHES)[number];

/**
 * How a good coach weighs: near before far, what people really do before what is rare, work with people before a desk
 * unless the desk is the answer, no promise of pay. All weights were set by the editors in November 2026 on questions
 * over all branches (docs/guidance.md); the unit is one "clear reason to choose".
 */
const WEIGHT = {
  monthPerYear: 0.5,
  extraStep: 0.6,
  /** Who comes from outside care asks for a way in; what lies behind it comes later. */
  extraStepOutside: 1,
  rare: 0.6,
  common: 0.25,
  covered: 1.2,
  stranger: 0.35,
  leap: 0.9,
  demand: 0.25,
  contactLost: 0.95,
  contactPart: 0.25,
} as const;

/** What counts whatever the wish: nearness, usualness, what one already can, people work, real openings. */
function groundScore(f: Features, start: Role): number {
  const further = start.kind === 'origin' ? WEIGHT.extraStepOutside : WEIGHT.extraStep;
  let score = WEIGHT.covered * f.covered - (WEIGHT.monthPerYear * f.months) / 12 - further * (f.steps - 1);
  if (f.usualness === 'common') score += WEIGHT.common;
  if (f.usualness === 'rare') score -= WEIGHT.rare;
  if (f.contact === 'lost') score -= WEIGHT.contactLost;
  if (f.contact === 'part') score -= WEIGHT.contactPart;
  score += WEIGHT.demand * ((f.demand ?? 2) - 2);
  // Who comes from outside care is a stranger everywhere; then it tells nothing.
  if (start.kind !== 'origin') {
    if (f.covered < 0.15) score -= WEIGHT.stranger;
    if (isLeap(f)) score -= WEIGHT.leap * Math.min(2, f.rank);
  }
  return score;
}

/** Up to mbo-4 or higher without a course: it happens, but few are let in that way. Below that, employers ask no diploma. */
const isLeap = (f: Features): boolean => f.rank >= 1 && f.role.rank >= 4 && f.months < 6;

/** Pay counts both ways, but less than people think: it is seldom the first reason. */
function payScore(f: Features): number {
  if (!f.pay) return -0.1;
  // More pay for a level that few are let into is no promise to rank by.
  if (isLeap(f) && f.pay.percent > 0) return 0;
  const scores = { 'much-lower': -0.9, lower: -0.35, same: 0, higher: 0.2, 'much-higher': 0.35 } as const;
  return scores[f.pay.word];
}

/** A drop in level without a reason is a loss; every level up is worth something only to who wants to grow. */
const levelLoss = (f: Features, start: Role): number =>
  start.kind === 'origin' ? 0 : 0.3 * Math.max(0, -f.rank - 0.5);

/** A score of 0-4 up to which head or clock is as in most jobs. */
const ORDINARY = 2;

/** One point on a scale of 0-4 is within what two editors would differ: less than this is no calmer work. */
const CLEARLY_CALMER = 2;

/** Two points more on a scale is the price of another burden, unless it still is as in most jobs. */
const isBearable = (f: Features, scale: 'emotional' | 'irregular'): boolean =>
  f[scale] < CLEARLY_CALMER || (f.role.strain !== null && f.role.strain[scale] <= ORDINARY);

/** Bands of the physical index: somewhat lighter and very heavy all the same is no answer to a sore back; heavy is a poor one. */
const VERY_HEAVY = 4;
const HEAVY = 3;
const STILL_HEAVY_COST = 0.8;
/** The same for the head: work at the top of that scale is a poor answer. */
const MOST_EMOTIONAL = 4;
const STILL_TENSE_COST = 0.3;

const bandOf = (f: Features): number => physicalBand(physicalIndexOf(f.role) ?? 0);

/** Whether somebody who asks for lighter work is helped: lighter for the body, or as light and calmer for head or clock. */
function isLighter(f: Features): boolean {
  if (f.physical === null || !f.physicalWord) return false;
  const lighterBody = f.physicalWord === 'less' || f.physicalWord === 'much-less';
  if (lighterBody) return bandOf(f) < VERY_HEAVY && isBearable(f, 'emotional') && isBearable(f, 'irregular');
  return (
    f.physicalWord === 'same' && f.emotional <= 0 && f.irregular <= 0 && f.emotional + f.irregular <= -CLEARLY_CALMER
  );
}

function lighterScore(f: Features, start: Role): number {
  const body = Math.min(60, -(f.physical ?? 0)) / 100;
  return (
    groundScore(f, start) +
    payScore(f) -
    levelLoss(f, start) +
    1.6 * body -
    (bandOf(f) >= HEAVY ? STILL_HEAVY_COST : 0) -
    (f.role.strain?.emotional === MOST_EMOTIONAL ? STILL_TENSE_COST : 0) -
    0.2 * f.emotional -
    0.15 * f.irregular
  );
}

/** Less than this percentage more pay at the same level is another place, not growth. */
const CLEARLY_BETTER_PAID = 8;

/** Higher level, a step in which one answers for more or goes deeper, or clearly better pay. Leading is a ladder of its own. */
const isGrowth = (f: Features): boolean =>
  f.leads || (f.rank >= 0 && (f.rank > 0 || f.deepens || (f.pay?.percent ?? 0) >= CLEARLY_BETTER_PAID));

const growthScore = (f: Features, start: Role): number =>
  (f.deepens ? 0.3 : 0) +
  groundScore(f, start) +
  1.4 * payScore(f) +
  0.45 * Math.min(2, f.rank) +
  (0.3 * f.months) / 24 -
  0.05 * Math.max(0, f.emotional);

const isSecure = (f: Features): boolean => (f.demand ?? 0) >= 3;

const secureScore = (f: Features, start: Role): number =>
  groundScore(f, start) +
  payScore(f) -
  levelLoss(f, start) +
  0.6 * ((f.demand ?? 2) - 3) -
  0.1 * Math.max(0, (f.physical ?? 0) / 25);

const otherBranchScore = (f: Features, start: Role): number =>
  groundScore(f, start) +
  payScore(f) -
  levelLoss(f, start) -
  0.1 * Math.max(0, f.emotional) -
  0.3 * Math.max(0, (f.physical ?? 0) / 50);

const anyScore = (f: Features, start: Role): number =>
  groundScore(f, start) +
  payScore(f) -
  levelLoss(f, start) +
  0.15 * Math.min(2, Math.max(0, f.rank)) +
  Math.min(40, -(f.physical ?? 0)) / 100 -
  0.1 * f.emotional;

interface WishRule {
  fits(f: Features, start: Role): boolean;
  score(f: Features, start: Role): number;
}

export const WISH_RULES: Record<Wish, WishRule> = {
  lighter: { fits: isLighter, score: lighterScore },
  growth: { fits: isGrowth, score: growthScore },
  secure: { fits: isSecure, score: secureScore },
  'other-branch': { fits: (f) => f.otherBranch, score: otherBranchScore },
  any: { fits: () => true, score: anyScore },
};
