import type { Limits } from '../routes/limits';
import {
  type AboutId,
  AIM_WISHES,
  isLive,
  LIMIT_WISHES,
  type Live,
  type NextAction,
  NUMBER_WISHES,
  type PlanKind,
  type PlanQuestion,
  type Records,
  type SavedRole,
  type SavedRoute,
  type SavedStay,
  type WishId,
  type WishItem,
} from './model';

/** A plan as screens read it. Lists are in the order in which things were saved. */
export interface Plan {
  readonly isEmpty: boolean;
  readonly about: Readonly<Partial<Record<AboutId, string>>>;
  /** Ids of credentials, registrations, sectors and roles. */
  readonly diplomas: readonly string[];
  readonly registrations: readonly string[];
  readonly branches: readonly string[];
  readonly avoid: readonly string[];
  readonly wishes: ReadonlyMap<WishId, WishItem>;
  readonly roles: readonly SavedRole[];
  readonly routes: readonly SavedRoute[];
  readonly stays: readonly SavedStay[];
  readonly actions: readonly NextAction[];
  readonly questions: readonly PlanQuestion[];
  /** Notes of a talk by place. */
  readonly notes: ReadonlyMap<string, string>;
}

/** A plan as limits for routes and possibilities. */
export interface PlanConditions {
  readonly limits: Limits;
  /** Ids of the credentials that the reader has. */
  readonly has: readonly string[];
  /** What the reader looks for most; null: nothing in particular. */
  readonly aim: (typeof AIM_WISHES)[number] | null;
}

export function planOf(records: Records): Plan {
  const live = [...records.values()].filter(isLive).sort((a, b) => a.since - b.since || (a.id < b.id ? -1 : 1));
  const of = <K extends PlanKind>(kind: K) =>
    live.filter((record): record is Extract<Live, { kind: K }> => record.kind === kind);
  const ids = (kind: PlanKind) => live.filter((record) => record.kind === kind).map(({ id }) => id);
  return {
    isEmpty: live.length === 0,
    about: Object.fromEntries(of('about').map(({ id, value }) => [id, value])),
    diplomas: ids('diploma'),
    registrations: ids('registration'),
    branches: ids('branch'),
    avoid: ids('avoid'),
    wishes: new Map(of('wish').map((wish) => [wish.id, wish])),
    roles: of('role'),
    routes: of('route'),
    stays: of('stay'),
    actions: of('action'),
    questions: of('question'),
    notes: new Map(of('note').map(({ id, text }) => [id, text])),
  };
}

/** Only what must hold limits the answers; the first aim that matters most chooses the list. */
export function conditionsOf(plan: Plan): PlanConditions {
  const must = (id: WishId) => plan.wishes.get(id)?.weight === 'must';
  const switches = LIMIT_WISHES.filter(must).map((id) => [id, true] as const);
  const numbers = NUMBER_WISHES.filter(must).flatMap((id) => {
    const value = plan.wishes.get(id)?.value;
    return value === undefined ? [] : [[id, value] as const];
  });
  const aims = (weight: WishItem['weight']) => AIM_WISHES.find((id) => plan.wishes.get(id)?.weight === weight);
  return {
    limits: {
      ...Object.fromEntries([...switches, ...numbers]),
      ...(plan.branches.length > 0 ? { sectors: plan.branches } : {}),
      ...(plan.avoid.length > 0 ? { avoid: plan.avoid } : {}),
    },
    has: plan.diplomas,
    aim: aims('must') ?? aims('rather') ?? null,
  };
}
