import { useWords } from '../../i18n/useWords';
import { paths } from '../../state/address/paths';
import { useNetwork } from '../../state/network';
import { AppLink } from '../../ui/AppLink';

/** A role by its name on this map; the check has seen that it exists. */
export function RoleLink({ id }: { id: string }) {
  const { pick } = useWords();
  const role = useNetwork().graph.byId.get(id);
  return role ? <AppLink to={paths.role(id)}>{pick(role.name)}</AppLink> : id;
}
