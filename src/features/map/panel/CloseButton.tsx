import { useWords } from '../../../i18n/useWords';
import styles from './CloseButton.module.css';

type Props = { className: string | undefined; onClose(): void };

/** A cross that closes what stands over or beside the map. */
export function CloseButton({ className, onClose }: Props) {
  const { t } = useWords();
  return (
    <button type="button" className={`${styles.close} ${className ?? ''} no-print`} onClick={onClose}>
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
        <path d="M4 4l12 12M16 4L4 16" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round" />
      </svg>
      <span className="visually-hidden">{t('common.close')}</span>
    </button>
  );
}
