import { useMemo } from 'react';
import { type Lens, roleEntries } from '../core/browse/entries';
import { countOptions, type Filters, filterRoles, type OptionCounts } from '../core/browse/filterRoles';
import { searchRanking } from '../core/browse/searchRanking';
import { sectionsOf } from '../core/browse/sectionsOf';
import type { Language } from '../core/model/data';
import { readFilters, readLens, writeList } from './address/listAddress';
import { withQuery } from './address/paths';
import { useAddress } from './address/useAddress';
import { useNarrowing } from './narrowing';
import { useNetwork } from './network';
import { useSearch } from './search';

/**
 * All roles with the reader's filters, lens and text, worked out from the address; and the ways to change the address.
 * The language is that of the text that is searched.
 */
export function useRoleList(language: Language) {
  const { graph } = useNetwork();
  const { path, query, go } = useAddress();
  const entries = roleEntries(graph);
  const narrowing = useNarrowing();
  const filters = useMemo(() => readFilters(query, graph.vocabulary, narrowing?.rolesBy), [query, graph, narrowing]);
  const lens = readLens(query);
  const search = useSearch(filters.query === '' ? null : language);
  const hits = useMemo(() => searchRanking(search, filters.query), [search, filters.query]);
  const shown = useMemo(() => {
    const found = hits && new Set(hits.rank.keys());
    const roles = filterRoles(entries, filters, found);
    let counts: OptionCounts | undefined;
    return {
      found,
      roles,
      /** Counted when a filter or a legend asks: it takes the lenses of all roles. */
      get counts() {
        counts ??= countOptions(entries, filters, found);
        return counts;
      },
      sections: sectionsOf(roles, lens, hits?.rank ?? null, graph.vocabulary),
    };
  }, [entries, filters, hits, lens, graph]);
  const show = (nextFilters: Filters, nextLens: Lens | null, replace: boolean) =>
    go(withQuery(path, writeList(query, nextFilters, nextLens, graph.vocabulary)), { replace });
  return {
    graph,
    entries,
    filters,
    /** The employers that can be chosen, with their names. */
    employers: narrowing?.employers,
    lens,
    hits,
    found: shown.found,
    roles: shown.roles,
    sections: shown.sections,
    get counts() {
      return shown.counts;
    },
    /** A choice is a step that the back button undoes; typing and comparing lenses replace the address. */
    choose: (next: Filters) => show(next, lens, false),
    type: (next: Filters) => show(next, lens, true),
    look: (next: Lens | null) => show(filters, next, true),
  };
}

export type RoleList = ReturnType<typeof useRoleList>;
