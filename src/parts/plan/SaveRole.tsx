import { idsNow } from '../../core/graph/resolveRole';
import { useWords } from '../../i18n/useWords';
import { useNetwork } from '../../state/network';
import { usePlan } from '../../state/plan/planStore';
import { SaveButton } from './SaveButton';

/** Save a role in the plan. A role that was saved under a former id counts as saved. */
export function SaveRole({ id }: { id: string }) {
  const { pick } = useWords();
  const { graph } = useNetwork();
  const saved = usePlan().roles.find((role) => [idsNow(graph, role.id)].flat().includes(id));
  const role = graph.byId.get(id);
  return <SaveButton item={{ kind: 'role', id }} saved={saved} name={role ? pick(role.name) : id} />;
}
