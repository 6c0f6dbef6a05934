import { useMemo } from 'react';
import type { Graph, Role } from '../../core/model/graph';
import { countOptions, findOptions, type OptionsAnswer } from '../../core/options/findOptions';
import type { Wish } from '../../core/options/wishes';
import type { Conditions } from '../../state/address/limits';

export const useOptions = (graph: Graph, from: Role, wish: Wish, { limits, has }: Conditions): OptionsAnswer =>
  useMemo(() => findOptions(graph, { from, wish, limits, has }), [graph, from, wish, limits, has]);

/** How many possibilities there are; `extra` is one more limit. */
export const useOptionCount = (
  graph: Graph,
  from: Role,
  wish: Wish,
  { limits, has }: Conditions,
  extra?: keyof Conditions['limits'],
): number =>
  useMemo(
    () => countOptions(graph, { from, wish, limits: extra ? { ...limits, [extra]: true } : limits, has }),
    [graph, from, wish, limits, has, extra],
  );
