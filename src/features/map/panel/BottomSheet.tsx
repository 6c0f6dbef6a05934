import { type ReactNode, useEffect, useRef } from 'react';
import { useWords } from '../../../i18n/useWords';
import styles from './BottomSheet.module.css';
import { CloseButton } from './CloseButton';
import { useSheetDrag } from './useSheetDrag';

type Props = {
  /** What the sheet is about, for who jumps from region to region. */
  label: string;
  isHigh: boolean;
  onHeight(isHigh: boolean): void;
  onClose(): void;
  children: ReactNode;
};

/**
 * A sheet over the lower part of a phone, low or high. It is no dialog: the map above it stays in use, so focus may
 * leave it. The handle is a button; dragging it is the second way.
 */
export default function BottomSheet({ label, isHigh, onHeight, onClose, children }: Props) {
  const { t } = useWords();
  const sheet = useRef<HTMLElement>(null);
  const { handlers, wasDragged } = useSheetDrag(sheet, onHeight);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // An open list of hits inside uses Escape up itself.
      if (event.key === 'Escape' && !event.defaultPrevented) onClose();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [onClose]);
  return (
    <section ref={sheet} aria-label={label} className={`${styles.sheet} no-print`} data-high={isHigh}>
      <div className={styles.top}>
        <button
          type="button"
          className={styles.handle}
          aria-expanded={isHigh}
          onClick={(event) => {
            // A drag ends in a click of the pointer (detail 1 or more); the keyboard never drags.
            if (event.detail > 0 && wasDragged()) return;
            onHeight(!isHigh);
          }}
          {...handlers}
        >
          <span className={styles.grip} aria-hidden="true" />
          {t(isHigh ? 'panel.sheet.smaller' : 'panel.sheet.bigger')}
        </button>
        <CloseButton className={styles.close} onClose={onClose} />
      </div>
      <div className={styles.body}>{children}</div>
    </section>
  );
}
