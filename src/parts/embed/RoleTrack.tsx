import { useNetwork } from '../../state/network';
import { Station } from '../../ui/Station';
import { RoleLink } from './RoleLink';
import styles from './RoleTrack.module.css';

/** A chain of roles as a track with its stations. */
export function RoleTrack({ roles }: { roles: readonly string[] }) {
  const { graph } = useNetwork();
  return (
    <ol role="list" className={styles.track}>
      {roles.map((id) => (
        <li key={id} data-line={graph.byId.get(id)?.group}>
          <Station line="" />
          <span>
            <RoleLink id={id} />
          </span>
        </li>
      ))}
    </ol>
  );
}
