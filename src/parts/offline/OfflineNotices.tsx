import { useWords } from '../../i18n/useWords';
import { OfflineBadge } from './OfflineBadge';
import styles from './OfflineNotices.module.css';
import { UpdateNotice } from './UpdateNotice';

/** What the reader must know about internet and versions, on every screen. */
export function OfflineNotices() {
  const { t } = useWords();
  return (
    <aside aria-label={t('offline.region')} className={`${styles.notices} no-print`}>
      <OfflineBadge />
      <UpdateNotice />
    </aside>
  );
}
