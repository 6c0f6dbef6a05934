import { useWords } from '../../i18n/useWords';
import { routeUnder } from '../../state/address/carry';
import { AppLink } from '../../ui/AppLink';
import { Arrow } from '../../ui/Arrow';
import styles from './Trail.module.css';
import type { Here } from './useHere';

type Props = { here: Here };

/**
 * The opened path in words, with its route. It stays at the foot of the screen, so that opening a stop moves nothing
 * that is in sight.
 */
export function Trail({ here: { start, tree, direction, query } }: Props) {
  const { t, pick } = useWords();
  const end = tree.path.at(-1);
  if (!end) return null;
  const isInto = direction === 'into';
  const stops = isInto ? [...tree.path].reverse().concat(start) : [start, ...tree.path];
  return (
    <div className={styles.trail}>
      <ol role="list" aria-label={t('here.trail')}>
        {stops.map((role, index) => (
          <li key={role.id}>
            {index > 0 ? <Arrow /> : null}
            <span className={role === start ? styles.here : undefined}>{pick(role.name)}</span>
          </li>
        ))}
      </ol>
      <AppLink to={isInto ? routeUnder(query, end, start) : routeUnder(query, start, end)} className="no-print">
        {t('here.trailRoute')}
      </AppLink>
    </div>
  );
}
