import { useRef } from 'react';
import { useWords } from '../../i18n/useWords';
import { OfflineBadge } from './OfflineBadge';
import styles from './OfflineNotices.module.css';
import { UpdateNotice } from './UpdateNotice';
import { useNoticeRoom } from './useNoticeRoom';

/** What the reader must know about internet and versions, on every screen. */
export function OfflineNotices() {
  const { t } = useWords();
  const notices = useRef<HTMLElement>(null);
  useNoticeRoom(notices);
  return (
    <aside ref={notices} aria-label={t('offline.region')} className={`${styles.notices} no-print`}>
      <OfflineBadge />
      <UpdateNotice />
    </aside>
  );
}
