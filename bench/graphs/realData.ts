import type { Graph } from '../../src/core/model/graph';
import { searchDocuments } from '../../src/core/search/documents';
import type { SearchDocument } from '../../src/core/search/searchIndex';
import { validate } from '../../src/core/validate/validate';
import { decodeGraph } from '../../src/dataset/decode';
import { encodeAliases, encodeGraph } from '../../src/dataset/encode';
import type { WireGraph } from '../../src/dataset/wire';
import { readDataFiles } from '../../tools/data/readData';

export interface RealData {
  /** As it travels to the browser. */
  readonly wire: WireGraph;
  readonly graph: Graph;
  /** What the search looks through. */
  readonly documents: readonly SearchDocument[];
}

/** Compile data/ as the build does. Throws when the data has errors. */
export function compileRealData(): RealData {
  const { data, problems } = validate(readDataFiles());
  if (!data) throw new Error(`data/ has ${problems.length} problems; run "npm run data:check"`);
  const wire = encodeGraph(data);
  const graph = decodeGraph(wire);
  return { wire, graph, documents: searchDocuments(graph, encodeAliases(data).aliases) };
}
