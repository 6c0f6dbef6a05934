import type { LimitName, Limits } from '../routes/limits';

/** What answers follow: hard limits, and the extra diplomas somebody has. */
export interface Asked {
  readonly limits: Limits;
  readonly has: readonly string[];
}

/** Set as a bag of values: the names are checked where a limit is read. */
type Bag = Readonly<Record<string, unknown>>;
const namesOf = (...bags: readonly Limits[]): string[] => [...new Set(bags.flatMap((bag) => Object.keys(bag)))];
const union = (a: readonly string[], b: readonly string[]): readonly string[] =>
  b.every((id) => a.includes(id)) ? a : [...new Set([...a, ...b])];
const same = (a: unknown, b: unknown): boolean => a === b || String(a ?? '') === String(b ?? '');

/** One limit of the address and of the plan together. Sectors: who names some in the address asks for just those. */
function joined(name: string, address: unknown, plan: unknown): unknown {
  if (!plan) return address;
  if (!address) return plan;
  if (name === 'avoid') return union(address as string[], plan as string[]);
  if (typeof address !== 'number') return address;
  return (name === 'minPayPercent' ? Math.max : Math.min)(address, plan as number);
}

/**
 * The conditions of the address and those of the reader's plan as one question: of two limits the stricter one, and the
 * diplomas of both. Only for sectors the address goes before the plan.
 */
export function joinConditions(address: Asked, plan: Asked): Asked {
  const limits: Bag = Object.fromEntries(
    namesOf(address.limits, plan.limits).map((name) => [
      name,
      joined(name, (address.limits as Bag)[name], (plan.limits as Bag)[name]),
    ]),
  );
  return { limits, has: union(address.has, plan.has) };
}

/** Which limits of the plan do not count for now. */
export interface Split {
  readonly address: Asked;
  readonly loosened: readonly LimitName[];
}

/**
 * The other way round: what has to stand in the address, and which limits of the plan have to rest for now, so that both
 * together give what the reader asks for. What the plan asks for already is never written into the address. Diplomas of
 * the plan cannot be put aside here.
 */
export function splitConditions(asked: Asked, address: Asked, plan: Asked): Split {
  const own: Record<string, unknown> = {};
  const loosened: string[] = [];
  for (const name of namesOf(asked.limits, address.limits, plan.limits)) {
    const [wanted, before, wish] = [asked, address, plan].map(({ limits }) => (limits as Bag)[name]);
    if (same(wanted, joined(name, before, wish))) own[name] = before;
    else if (!same(wanted, wish)) own[name] = name === 'avoid' ? added(wanted, before, wish) : wanted;
    if (!same(wanted, joined(name, own[name], wish))) loosened.push(name);
  }
  return {
    address: { limits: own as Limits, has: added(asked.has, address.has, plan.has) },
    loosened: loosened as LimitName[],
  };
}

/** The ids that do not come from the plan alone. */
function added(wanted: unknown, address: unknown, plan: unknown): readonly string[] {
  const [ids, own, wish] = [wanted, address, plan].map((list) => (list ?? []) as readonly string[]);
  return (ids ?? []).filter((id) => own?.includes(id) || !wish?.includes(id));
}
