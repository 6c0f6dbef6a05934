import type { SavedRoute } from '../../../core/plan/model';
import { useWords } from '../../../i18n/useWords';
import { usePlan } from '../../../state/plan/planStore';
import { MoreList } from '../../../ui/MoreList';
import { RouteItem } from './RouteItem';
import styles from './Saved.module.css';

const FIRST = 8;

/** Saved routes, the last one first. */
export function SavedRoutes({ onRemove }: { onRemove: (item: SavedRoute) => void }) {
  const { t } = useWords();
  const { routes } = usePlan();
  if (routes.length === 0) return null;
  return (
    <section className={styles.part}>
      <h3>{t('mine.saved.routes', { count: routes.length })}</h3>
      <MoreList
        items={[...routes].reverse()}
        first={FIRST}
        keyOf={(route) => route.id}
        of={t('mine.saved.routesOf')}
        className={styles.list}
        itemClassName={styles.item}
      >
        {(saved) => <RouteItem saved={saved} onRemove={onRemove} />}
      </MoreList>
    </section>
  );
}
