import { useSyncExternalStore } from 'react';
import { createStore } from 'zustand';
import type { Language } from '../core/model/data';
import type { Graph } from '../core/model/graph';
import { searchDocuments } from '../core/search/documents';
import { createSearch, type RoleHit } from '../core/search/searchIndex';
import { type LoadedGraph, loadGraph } from '../dataset/load';

export type Search = (query: string, limit?: number) => RoleHit[];

/** The network of roles and steps, once loaded, with a search per language. */
export interface Network {
  readonly graph: Graph;
  search(language: Language): Search;
}

type NetworkState = { status: 'loading' } | { status: 'failed' } | { status: 'ready'; network: Network };

const store = createStore<NetworkState>(() => ({ status: 'loading' }));

/** Start loading; safe to call again after a failure. Tells whether it is there. */
export async function openNetwork(): Promise<boolean> {
  try {
    showNetwork(await loadGraph());
    return true;
  } catch {
    store.setState({ status: 'failed' }, true);
    return false;
  }
}

/** Offline, each letter would ask in vain: ms to wait after a failure. */
const TRY_AGAIN_AFTER = 15_000;

/**
 * Show the network. The first search knows names and short aliases; the first letter that somebody types asks for the rest,
 * and when that is there the network is shown again with the whole search. Without it the first one goes on.
 */
function showNetwork(loaded: LoadedGraph): void {
  const { graph } = loaded;
  const documents = searchDocuments(graph, loaded.aliases);
  const first = perLanguage((language) => lazySearch(() => createSearch(documents, language)));
  const whole = new Map<Language, Search>();
  const asked = new Set<Language>();
  let notBefore = 0;
  const askWhole = async (language: Language) => {
    if (asked.has(language) || Date.now() < notBefore) return;
    asked.add(language);
    try {
      const { openWholeSearch } = await import('./wholeSearch');
      whole.set(language, await openWholeSearch(loaded, language));
      show();
    } catch {
      notBefore = Date.now() + TRY_AGAIN_AFTER;
      asked.delete(language);
    }
  };
  const asking = (language: Language): Search => {
    const search = first(language);
    return (query, limit) => {
      if (query.trim() !== '') void askWhole(language);
      return search(query, limit);
    };
  };
  const show = () => {
    const search = perLanguage((language) => whole.get(language) ?? asking(language));
    store.setState({ status: 'ready', network: { graph, search } }, true);
  };
  show();
}

/** One for each language, made once. */
function perLanguage(make: (language: Language) => Search): (language: Language) => Search {
  const made = new Map<Language, Search>();
  return (language) => {
    const search = made.get(language) ?? make(language);
    made.set(language, search);
    return search;
  };
}

/**
 * A search that builds its index when there is time, or at the first question. Building takes a tenth of a second on a
 * laptop and more on an old phone: the first page must not wait for it.
 */
function lazySearch(make: () => Search): Search {
  let made: Search | undefined;
  const get = (): Search => {
    made ??= make();
    return made;
  };
  const whenIdle = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 500));
  whenIdle(() => get());
  return (query, limit) => get()(query, limit);
}

/** Try loading again after a failure. */
export function retryNetwork(): void {
  store.setState({ status: 'loading' }, true);
  void openNetwork();
}

/**
 * Not zustand's own hook: while a page that was made ahead is taken over, that one answers with the first state of the
 * store, and the network is there by then.
 */
const useNetworkState = (): NetworkState => useSyncExternalStore(store.subscribe, store.getState, store.getState);

export const useNetworkStatus = (): NetworkState['status'] => useNetworkState().status;

/** The loaded network. Only for screens inside the gate that waits for it. */
export function useNetwork(): Network {
  const state = useNetworkState();
  if (state.status !== 'ready') throw new Error('useNetwork outside the network gate');
  return state.network;
}
