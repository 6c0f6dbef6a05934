import type { Role } from '../../../core/model/graph';
import { useWords } from '../../../i18n/useWords';
import { routeUnder } from '../../../state/address/carry';
import { useAddress } from '../../../state/address/useAddress';
import { AppLink } from '../../../ui/AppLink';
import { Button } from '../../../ui/Button';
import styles from './RouteBar.module.css';

type Props = { route: readonly Role[]; onLeave: () => void };

/** Says in words which route is drawn, with the way to its steps and off the map again. */
export default function RouteBar({ route, onLeave }: Props) {
  const { t, pick } = useWords();
  const { query } = useAddress();
  const first = route[0];
  const last = route.at(-1);
  return (
    <section className={`${styles.bar} no-print`} aria-label={t('map.route.title')}>
      <ol role="list" className={styles.stops}>
        {route.map((role, index) => (
          <li key={role.id}>
            <span className={styles.number} aria-hidden="true">
              {index + 1}
            </span>
            {pick(role.name)}
          </li>
        ))}
      </ol>
      {first && last ? <AppLink to={routeUnder(query, first, last)}>{t('map.route.open')}</AppLink> : null}
      <Button look="quiet" onClick={onLeave}>
        {t('map.route.leave')}
      </Button>
    </section>
  );
}
