import { useMemo } from 'react';
import type { Graph, Role } from '../../core/model/graph';
import { findOptions, type OptionsAnswer } from '../../core/options/findOptions';
import { WISHES, type Wish } from '../../core/options/wishes';
import type { Limits } from '../../core/routes/limits';
import type { Conditions } from '../../state/address/limits';

export interface OptionsView {
  readonly answer: OptionsAnswer;
  /** Possibilities per wish under the present conditions. */
  readonly counts: Readonly<Record<Wish, number>>;
}

export function useOptions(graph: Graph, from: Role, wish: Wish, { limits, has }: Conditions): OptionsView {
  return useMemo(() => {
    const count = (each: Wish) => findOptions(graph, { from, wish: each, limits, has }).options.length;
    const counts = Object.fromEntries(WISHES.map((each) => [each, count(each)])) as Record<Wish, number>;
    return { answer: findOptions(graph, { from, wish, limits, has }), counts };
  }, [graph, from, wish, limits, has]);
}

/** How many possibilities are left if these limits were set. */
export const countWith = (graph: Graph, from: Role, wish: Wish, limits: Limits, has: readonly string[]): number =>
  findOptions(graph, { from, wish, limits, has }).options.length;
