import type { Text } from '../../core/model/data';
import { paths } from '../../state/address/paths';
import { useNetwork } from '../../state/network';
import { AppLink } from '../../ui/AppLink';
import { Station } from '../../ui/Station';
import styles from './ChangesScreen.module.css';
import { useRoleName } from './useRoleName';

type Props = { id: string; names: Readonly<Record<string, Text>> };

/** A link to a role by the id of its time: a redirect leads on to what it became. */
export function RoleRef({ id, names }: Props) {
  const { graph } = useNetwork();
  const nameOf = useRoleName(names);
  const role = graph.byId.get(id);
  return (
    <span className={styles.role}>
      <Station line={role?.kind === 'origin' || !role ? 'outside' : role.group} />
      <AppLink to={paths.role(id)}>{nameOf(id)}</AppLink>
    </span>
  );
}
