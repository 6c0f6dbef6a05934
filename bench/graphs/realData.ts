import type { Graph } from '../../src/core/model/graph';
import { searchDocuments } from '../../src/core/search/documents';
import type { SearchDocument } from '../../src/core/search/searchIndex';
import { buildWholeSearch, finish, type Search } from '../../src/core/search/wholeSearch';
import { validate } from '../../src/core/validate/validate';
import { decodeGraph, decodeWords } from '../../src/dataset/decode';
import { encodeAliases, encodeGraph, encodeSearchMore, encodeWords } from '../../src/dataset/encode';
import type { WireGraph } from '../../src/dataset/wire';
import { readDataFiles } from '../../tools/data/readData';

export interface RealData {
  /** As it travels to the browser. */
  readonly wire: WireGraph;
  readonly graph: Graph;
  /** Names and all aliases. */
  readonly documents: readonly SearchDocument[];
  /** A new Dutch search over all there is, as a page has it soon after the first letter. */
  readonly makeSearch: () => Search;
}

/** Compile data/ as the build does. Throws when the data has errors. */
export function compileRealData(): RealData {
  const { data, problems } = validate(readDataFiles());
  if (!data) throw new Error(`data/ has ${problems.length} problems; run "npm run data:check"`);
  const wire = encodeGraph(data);
  const graph = decodeGraph(wire);
  const { aliases } = encodeAliases(data);
  const more = encodeSearchMore(data);
  const words = decodeWords(encodeWords(data), wire);
  const all = aliases.map(([nl, en], role): [string[], string[]] => {
    const [moreNl = [], moreEn = []] = more.aliases[role] ?? [];
    return [
      [...nl, ...moreNl],
      [...en, ...moreEn],
    ];
  });
  return {
    wire,
    graph,
    documents: searchDocuments(graph, all),
    makeSearch: () => finish(finish(buildWholeSearch(graph, aliases, more, words))('nl')),
  };
}
