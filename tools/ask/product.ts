import { sectorsInRegion } from '../../src/core/lenses/region';
import type { DataFiles, Language, RegistrationFile } from '../../src/core/model/data';
import type { Graph } from '../../src/core/model/graph';
import type { RoleHit } from '../../src/core/search/searchIndex';
import { buildWholeSearch, finish, type Search } from '../../src/core/search/wholeSearch';
import { validate } from '../../src/core/validate/validate';
import { decodeGraph, decodeWords } from '../../src/dataset/decode';
import { encodeDetails, type RoleDetail } from '../../src/dataset/details';
import { encodeAliases, encodeGraph, encodeSearchMore, encodeWords } from '../../src/dataset/encode';
import { DATA_ROOT, readDataFiles } from '../data/readData';

/** The product without a screen: the same compiled data and the same core. */
export interface Product {
  readonly graph: Graph;
  search(language: Language, query: string, limit?: number): RoleHit[];
  detail(id: string): RoleDetail | undefined;
  /** What one can be registered as, with the rules. */
  readonly registrations: readonly RegistrationFile[];
  /** Ids of the regions, and the sectors with work in each. */
  readonly sectorsOfRegion: ReadonlyMap<string, readonly string[]>;
}

/** Compile data/ and open it. Throws when the data has errors: wrong data gives no answers. */
export function openProduct(root: string = DATA_ROOT): Product {
  const { data, problems } = validate(readDataFiles(root));
  if (!data) throw new Error(`data/ has ${problems.length} problems; run "npm run data:check"`);
  return productOf(data);
}

export function productOf(data: DataFiles): Product {
  const wire = encodeGraph(data);
  const graph = decodeGraph(wire);
  const words = decodeWords(encodeWords(data), wire);
  const makeSearch = finish(buildWholeSearch(graph, encodeAliases(data).aliases, encodeSearchMore(data), words));
  const searches = new Map<Language, Search>();
  const sectors = graph.vocabulary.sectors.map((sector) => sector.id);
  const regions = data.regions.filter((region) => region.kind === 'region');
  let details: Map<string, RoleDetail> | undefined;
  return {
    graph,
    registrations: data.registrations,
    sectorsOfRegion: new Map(regions.map(({ id }) => [id, sectorsInRegion(data.employers, id, sectors)])),
    search(language, query, limit) {
      const search = searches.get(language) ?? finish(makeSearch(language));
      searches.set(language, search);
      return search(query, limit);
    },
    detail(id) {
      details ??= new Map(encodeDetails(data).map((detail) => [detail.id, detail]));
      return details.get(id);
    },
  };
}
