import { resolveRole } from '../../core/graph/resolveRole';
import type { Role } from '../../core/model/graph';
import { useNetwork } from '../network';
import { usePlan } from './planStore';

/** The role of the reader's plan as it is called today; null when there is none, or when it became several. */
export function useMyRole(): Role | null {
  const { graph } = useNetwork();
  const { role } = usePlan().about;
  if (role === undefined) return null;
  const found = resolveRole(graph, role);
  if (found.kind === 'found') return found.role;
  const [only, ...others] = found.kind === 'moved' ? found.roles : [];
  return others.length === 0 ? (only ?? null) : null;
}
