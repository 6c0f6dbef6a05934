import { resolveRole } from '../../core/graph/resolveRole';
import type { Role } from '../../core/model/graph';
import { useNetwork } from '../../state/network';

/** Finds a role by an id of any time: addresses stay on the sites of others for years. Null when it is none, or became several. */
export function useFoundRole(): (id: string) => Role | null {
  const { graph } = useNetwork();
  return (id) => {
    const found = resolveRole(graph, id);
    if (found.kind === 'found') return found.role;
    return found.kind === 'moved' && found.roles.length === 1 ? (found.roles[0] ?? null) : null;
  };
}
