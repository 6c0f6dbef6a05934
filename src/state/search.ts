import { useSyncExternalStore } from 'react';
import { createStore } from 'zustand';
import type { Language } from '../core/model/data';
import type { Graph } from '../core/model/graph';
import { searchDocuments } from '../core/search/documents';
import { createSearch, type RoleHit } from '../core/search/searchIndex';
import { loadAliases } from '../dataset/load';
import type { WireAliases } from '../dataset/wire';
import { whenIdle } from './whenIdle';

export type Search = (query: string, limit?: number) => RoleHit[];

type Aliases = WireAliases['aliases'];
type Searches = Readonly<Record<Language, Search>>;

const NOTHING: Search = () => [];
const store = createStore<Searches>(() => ({ nl: NOTHING, en: NOTHING }));

/**
 * The search of a language as it is now. It grows by itself, and is then another function: ask it again. Without a
 * language there is nothing to search, and no growing to follow.
 */
export function useSearch(language: Language | null): Search {
  const now = () => (language === null ? NOTHING : store.getState()[language]);
  return useSyncExternalStore(store.subscribe, now, now);
}

/** Offline, each letter would ask in vain: ms to wait after a failure. */
const TRY_AGAIN_AFTER = 15_000;

/**
 * Search the roles of a network. At first it knows their names; when somebody is about to type (an empty question), their
 * short aliases too; and the first letter asks for all the rest. What cannot be had is done without.
 */
export function openSearch(graph: Graph): void {
  const put = (language: Language, search: Search) => store.setState({ [language]: search });
  const whole = new Set<Language>();
  const asked = new Set<Language>();
  let notBefore = 0;
  const askWhole = async (language: Language) => {
    if (asked.has(language) || Date.now() < notBefore) return;
    asked.add(language);
    try {
      const { openWholeSearch } = await import('./wholeSearch');
      const search = await openWholeSearch(graph, language);
      whole.add(language);
      put(language, search);
    } catch {
      notBefore = Date.now() + TRY_AGAIN_AFTER;
      asked.delete(language);
    }
  };
  let hasAsked = false;
  const askAliases = (typing: Language) => {
    if (hasAsked) return;
    hasAsked = true;
    void loadAliases().then(
      (known) => {
        showFirst(known);
        // Making it takes a tenth of a second on a laptop and more on an old phone: before the first letter, if it can be.
        whenIdle(() => store.getState()[typing](''));
      },
      () => {
        hasAsked = false;
      },
    );
  };
  const showFirst = (known?: Aliases) => {
    const documents = searchDocuments(graph, known ?? []);
    for (const language of ['nl', 'en'] as const) {
      if (whole.has(language)) continue;
      let made: Search | undefined;
      put(language, (query, limit) => {
        if (!known && !import.meta.env.SSR) askAliases(language);
        if (query.trim() !== '') void askWhole(language);
        else if (!known) return [];
        made ??= createSearch(documents, language);
        return made(query, limit);
      });
    }
  };
  showFirst();
}
