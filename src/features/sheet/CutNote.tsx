import type { CutText } from '../../core/plan/cutText';
import { useWords } from '../../i18n/useWords';
import styles from './CutNote.module.css';

/** Somebody's own words, as they wrote them; says so when there is more. */
export function CutNote({ note }: { note: CutText }) {
  const { t } = useWords();
  return (
    <p className={styles.note} dir="auto">
      {note.text}
      {note.isCut ? <span className={styles.more}> … ({t('sheet.cut')})</span> : null}
    </p>
  );
}
