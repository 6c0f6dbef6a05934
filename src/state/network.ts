import { create } from 'zustand';
import type { Language } from '../core/model/data';
import type { Graph } from '../core/model/graph';
import { searchDocuments } from '../core/search/documents';
import { createSearch, type RoleHit } from '../core/search/searchIndex';
import { loadGraph } from '../dataset/load';

export type Search = (query: string, limit?: number) => RoleHit[];

/** The network of roles and steps, once loaded, with a search per language. */
export interface Network {
  readonly graph: Graph;
  search(language: Language): Search;
}

type NetworkState = { status: 'loading' } | { status: 'failed' } | { status: 'ready'; network: Network };

const useNetworkStore = create<NetworkState>(() => ({ status: 'loading' }));

/** Start loading; safe to call again after a failure. */
export async function openNetwork(): Promise<void> {
  try {
    const { graph, aliases } = await loadGraph();
    const documents = searchDocuments(graph, aliases);
    const searches = new Map<Language, Search>();
    const search = (language: Language): Search => {
      const made = searches.get(language) ?? lazySearch(() => createSearch(documents, language));
      searches.set(language, made);
      return made;
    };
    useNetworkStore.setState({ status: 'ready', network: { graph, search } }, true);
  } catch {
    useNetworkStore.setState({ status: 'failed' }, true);
  }
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
  useNetworkStore.setState({ status: 'loading' }, true);
  void openNetwork();
}

export const useNetworkStatus = (): NetworkState['status'] => useNetworkStore((state) => state.status);

/** The loaded network. Only for screens inside the gate that waits for it. */
export function useNetwork(): Network {
  const network = useNetworkStore((state) => (state.status === 'ready' ? state.network : null));
  if (!network) throw new Error('useNetwork outside the network gate');
  return network;
}
