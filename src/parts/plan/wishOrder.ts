import { AIM_WISHES, LIMIT_WISHES, NUMBER_WISHES, TALK_WISHES, type Weight, type WishId } from '../../core/plan/model';
import type { Plan } from '../../core/plan/planOf';

/** The cards as a talk takes them: first what somebody looks for and values, then what must be possible. */
export const CARD_ORDER: readonly WishId[] = [...AIM_WISHES, ...TALK_WISHES, ...LIMIT_WISHES, ...NUMBER_WISHES];

/** Wishes of one weight, in the order of the cards. */
export const wishesOf = (plan: Plan, weight: Weight): readonly WishId[] =>
  CARD_ORDER.filter((id) => plan.wishes.get(id)?.weight === weight);

export const mustsOf = (plan: Plan): readonly WishId[] => wishesOf(plan, 'must');

type NumberWish = (typeof NUMBER_WISHES)[number];
export const isNumberWish = (id: WishId): id is NumberWish => (NUMBER_WISHES as readonly WishId[]).includes(id);

/** Numbers to choose from, and the one that stands there first. */
export const NUMBERS = {
  maxMonths: { values: [3, 6, 12, 24, 36, 48], first: 24, unit: 'months' },
  maxStudyHours: { values: [4, 8, 12, 16], first: 8, unit: 'hours' },
} as const satisfies Readonly<Record<NumberWish, object>>;
