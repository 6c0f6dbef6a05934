import type { Graph } from '../core/model/graph';
import { loadRoleDetail } from '../dataset/load';

/** Asks for what the screen of an address will want to know of a role, while the rest of that screen is still on its way. */
export function askAhead(graph: Graph, path: string, search: string): void {
  const id = path === '/stappen' ? new URLSearchParams(search).get('van') : null;
  // The screen asks again, and tells when it cannot be had.
  if (id !== null && graph.byId.has(id)) loadRoleDetail(id).catch(() => undefined);
}
