import type { Role } from '../../core/model/graph';
import { useWords } from '../../i18n/useWords';
import { useAddress } from '../../state/address/useAddress';
import { useNetwork } from '../../state/network';
import { useMyRole } from '../../state/plan/useMyRole';
import { CompareLink } from './CompareLink';
import MineToggle from './MineToggle';
import styles from './SaveButton.module.css';
import { SaveRole } from './SaveRole';

/** What one can do with a role: save it, say that it is one's own, or lay it beside the one that one has or comes from. */
export default function RolePlan({ role }: { role: Role }) {
  const { pick } = useWords();
  const { graph } = useNetwork();
  const { query } = useAddress();
  const mine = useMyRole();
  const from = graph.byId.get(query.get('van') ?? '') ?? mine;
  return (
    <div className={`${styles.row} no-print`}>
      <SaveRole id={role.id} />
      {mine === null || mine === role ? <MineToggle id={role.id} /> : null}
      {from && from !== role ? (
        <CompareLink
          from={from.id}
          id={role.id}
          name={pick(from.name)}
          words={from === mine ? 'compareMine' : 'compareFrom'}
        />
      ) : null}
    </div>
  );
}
