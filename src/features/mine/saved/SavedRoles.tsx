import { useState } from 'react';
import type { SavedRole } from '../../../core/plan/model';
import { useWords } from '../../../i18n/useWords';
import { myRoleOf, roleNow } from '../../../parts/plan/rolesNow';
import { paths } from '../../../state/address/paths';
import { useNetwork } from '../../../state/network';
import { usePlan } from '../../../state/plan/planStore';
import { ButtonLink } from '../../../ui/ButtonLink';
import { MoreList } from '../../../ui/MoreList';
import { RoleItem } from './RoleItem';
import styles from './Saved.module.css';

/** More than this side by side no longer fits a phone; the reader's own role stands beside them. */
const MOST = 2;
const FIRST = 8;

/** Saved roles, the last one first. Two of them can be laid beside the reader's own role. */
export function SavedRoles({ onRemove }: { onRemove: (item: SavedRole) => void }) {
  const { t } = useWords();
  const { graph } = useNetwork();
  const plan = usePlan();
  const me = myRoleOf(graph, plan);
  const [ticked, setTicked] = useState<readonly string[]>([]);
  if (plan.roles.length === 0) return null;
  // What has been taken away in the meantime is not compared.
  const chosen = ticked.filter((id) => plan.roles.some((role) => role.id === id));
  const tick = (id: string, on: boolean) => setTicked(on ? [...chosen, id] : chosen.filter((each) => each !== id));
  return (
    <section className={styles.part}>
      <h3>{t('mine.saved.roles', { count: plan.roles.length })}</h3>
      <MoreList
        items={[...plan.roles].reverse()}
        first={FIRST}
        keyOf={(role) => role.id}
        of={t('mine.saved.rolesOf')}
        className={styles.list}
        itemClassName={styles.item}
      >
        {(saved) => (
          <RoleItem
            saved={saved}
            me={me}
            ticked={chosen.includes(saved.id)}
            full={chosen.length >= MOST}
            onTick={tick}
            onRemove={onRemove}
          />
        )}
      </MoreList>
      <Compare ids={chosen.flatMap((id) => roleNow(graph, id)?.id ?? [])} me={me?.id} />
    </section>
  );
}

/** The way to the chosen roles side by side, as soon as there are two to compare. */
function Compare({ ids, me }: { ids: readonly string[]; me: string | undefined }) {
  const { t } = useWords();
  if (ids.length === 0) return null;
  const all = [...new Set([...(me === undefined ? [] : [me]), ...ids])];
  return (
    <div className={`${styles.compare} no-print`}>
      {all.length > 1 ? (
        <ButtonLink to={paths.compare(...all)}>{t('mine.saved.compareNow', { count: all.length })}</ButtonLink>
      ) : null}
      <p role="status">
        {ids.length >= MOST ? t('mine.saved.compareMost') : t(me ? 'mine.saved.compareMe' : 'mine.saved.compareMore')}
      </p>
    </div>
  );
}
