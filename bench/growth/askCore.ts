import { findOptions } from '../../src/core/options/findOptions';
import { WISHES } from '../../src/core/options/wishes';
import { findRoutes } from '../../src/core/routes/findRoutes';
import { searchDocuments } from '../../src/core/search/documents';
import { createSearch } from '../../src/core/search/searchIndex';
import { decodeGraph } from '../../src/dataset/decode';
import { timeEach } from '../core/timing';
import { oneOf, seeded } from '../graphs/random';
import type { Summary } from '../stats';

/** Milliseconds per question, with the data as they travel. */
export interface CoreTimes {
  readonly searchMs: Summary;
  readonly optionsMs: Summary;
  readonly routeMs: Summary;
}

const QUESTIONS = 200;
const MAX_STEPS = 4;
const SEED = 23;

/** The same random questions for each size: names and nicknames, possibilities from any role, routes between any two. */
export function askCore(files: ReadonlyMap<string, string>): CoreTimes {
  const read = (name: string) => JSON.parse(files.get(name) ?? 'null');
  const graph = decodeGraph(read('graph.json'));
  const documents = searchDocuments(graph, read('aliases.json').aliases);
  const search = createSearch(documents, 'nl');
  const random = seeded(SEED);
  const many = <T>(make: () => T): T[] => Array.from({ length: QUESTIONS }, make);
  const queries = many(() => {
    const { name, aliases } = oneOf(random, documents);
    return oneOf(random, [name.nl, ...aliases.nl]);
  });
  const options = many(() => ({ from: oneOf(random, graph.roles), wish: oneOf(random, WISHES) }));
  const routes = many(() => ({
    from: oneOf(random, graph.roles),
    to: oneOf(random, graph.roles),
    limits: { maxSteps: MAX_STEPS },
  }));
  return {
    searchMs: timeEach(queries, (query) => search(query)),
    optionsMs: timeEach(options, (question) => findOptions(graph, question)),
    routeMs: timeEach(routes, (question) => findRoutes(graph, question)),
  };
}
