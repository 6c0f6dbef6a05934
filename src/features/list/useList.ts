import { useMemo } from 'react';
import { useWords } from '../../i18n/useWords';
import { withQuery } from '../../state/address/paths';
import { useAddress } from '../../state/address/useAddress';
import { useNetwork } from '../../state/network';
import { countOptions, type Filters, filterRoles } from './filterRoles';
import { readFilters, readLens, writeList } from './listAddress';
import { type Lens, listEntries } from './listEntries';
import { searchRanking } from './searchRanking';
import { sectionsOf } from './sectionsOf';

/** Everything the list shows, worked out from the address; and the ways to change the address. */
export function useList() {
  const { language } = useWords();
  const { graph, search } = useNetwork();
  const { path, query, go } = useAddress();
  const entries = listEntries(graph);
  const filters = useMemo(() => readFilters(query, graph.vocabulary), [query, graph]);
  const lens = readLens(query);
  const hits = useMemo(() => searchRanking(search(language), filters.query), [search, language, filters.query]);
  const shown = useMemo(() => {
    const found = hits && new Set(hits.rank.keys());
    const roles = filterRoles(entries, filters, found);
    return {
      found,
      roles,
      counts: countOptions(entries, filters, found),
      sections: sectionsOf(roles, lens, hits?.rank ?? null, graph.vocabulary),
    };
  }, [entries, filters, hits, lens, graph]);
  const show = (nextFilters: Filters, nextLens: Lens | null, replace: boolean) =>
    go(withQuery(path, writeList(query, nextFilters, nextLens, graph.vocabulary)), { replace });
  return {
    graph,
    entries,
    filters,
    lens,
    hits,
    ...shown,
    /** A choice is a step that the back button undoes; typing and comparing lenses replace the address. */
    choose: (next: Filters) => show(next, lens, false),
    type: (next: Filters) => show(next, lens, true),
    look: (next: Lens | null) => show(filters, next, true),
  };
}

export type List = ReturnType<typeof useList>;
