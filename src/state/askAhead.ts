import type { Graph } from '../core/model/graph';
import { loadLayout } from '../dataset/load';
import { roleAhead } from './useLoaded';

/**
 * Fetches what the screen of an address will want to know, while the rest of that screen is still on its way; waits for
 * what its first words need. Never rejects: the screen asks again, and tells when it cannot be had.
 */
export async function askAhead(graph: Graph, path: string, query: URLSearchParams): Promise<void> {
  // Of the map the heading comes first, and then the drawing: together they keep a slow phone busy for too long at once.
  if (path === '/kaart' && query.get('weergave') === 'kaart') loadLayout().catch(() => undefined);
  const id = path === '/stappen' ? query.get('van') : null;
  if (id !== null && graph.byId.has(id)) await roleAhead(id).catch(() => undefined);
}
