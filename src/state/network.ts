import { useSyncExternalStore } from 'react';
import { createStore } from 'zustand';
import type { Graph } from '../core/model/graph';
import { loadGraph } from '../dataset/load';
import { openSearch } from './search';

/** The network of roles and steps, once loaded. */
export interface Network {
  readonly graph: Graph;
}

type NetworkState = { status: 'loading' } | { status: 'failed' } | { status: 'ready'; network: Network };

const store = createStore<NetworkState>(() => ({ status: 'loading' }));

/** Start loading; safe to call again after a failure. Gives the network, or null when it cannot be had. */
export async function openNetwork(): Promise<Graph | null> {
  try {
    const graph = await loadGraph();
    openSearch(graph);
    store.setState({ status: 'ready', network: { graph } }, true);
    return graph;
  } catch {
    store.setState({ status: 'failed' }, true);
    return null;
  }
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
