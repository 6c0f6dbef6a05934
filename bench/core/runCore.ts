import type { RealData } from '../graphs/realData';
import { benchOptions, type OptionsRow } from './optionsBench';
import { benchRoutes, type RouteRow } from './routeBench';
import { benchSearch, type SearchRow } from './searchBench';

export interface CoreResult {
  readonly routes: readonly RouteRow[];
  readonly options: readonly OptionsRow[];
  readonly search: readonly SearchRow[];
}

/** The core in Node: what the answers cost, without a browser. */
export function runCore(real: RealData, isQuick: boolean): CoreResult {
  console.log('core: routes ...');
  const routes = benchRoutes(real, isQuick);
  console.log('core: options ...');
  const options = benchOptions(real, isQuick);
  console.log('core: search ...');
  return { routes, options, search: benchSearch(real) };
}
