import type { Role } from '../../core/model/graph';
import { useWords } from '../../i18n/useWords';
import { carry } from '../../state/address/carry';
import { paths } from '../../state/address/paths';
import { useAddress } from '../../state/address/useAddress';
import { useNetwork } from '../../state/network';
import { AppLink } from '../../ui/AppLink';
import { Station } from '../../ui/Station';
import styles from './Stop.module.css';

type Props = { role: Role; isInto: boolean };

/** The reader's own place: the only orange-red station, where all tracks begin or end. */
export function StartStop({ role, isInto }: Props) {
  const { t, pick } = useWords();
  const { graph } = useNetwork();
  const { query } = useAddress();
  const level = graph.vocabulary.levels.find(({ id }) => id === role.level);
  const group = graph.vocabulary.groups.find(({ id }) => id === role.group);
  const place = role.kind === 'origin' ? [] : [group && pick(group.short), level && pick(level.short)];
  return (
    <div className={styles.stop} data-start data-open="true">
      <span
        className={styles.ring}
        data-station={role.id}
        data-form="level"
        data-line-of={role.kind === 'origin' ? 'outside' : role.group}
      >
        <Station line="here" size="l" />
      </span>
      <div className={styles.plate} data-plate>
        <span className={styles.now}>{t('common.here')}</span>
        <strong className={styles.name}>{pick(role.name)}</strong>
        {place.some(Boolean) ? <span className={styles.facts}>{place.filter(Boolean).join(' · ')}</span> : null}
        <p className={styles.links}>
          <AppLink to={carry(paths.role(role.id), query)}>{t('here.about')}</AppLink>
          {isInto ? null : <AppLink to={carry(paths.options(role.id), query)}>{t('here.options')}</AppLink>}
        </p>
      </div>
    </div>
  );
}
