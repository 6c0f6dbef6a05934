import type { ShownStay } from '../../core/plan/sheet';
import { useWords } from '../../i18n/useWords';
import { CutNote } from './CutNote';
import styles from './Parts.module.css';

/** Ways of staying that somebody considers, each with what to ask. */
export function StaysPart({ stays }: { stays: readonly ShownStay[] }) {
  const { t } = useWords();
  if (stays.length === 0) return null;
  return (
    <section aria-labelledby="blad-blijven" className={styles.part}>
      <h2 id="blad-blijven">{t('sheet.stays.title')}</h2>
      <ul role="list" className={styles.stays}>
        {stays.map(({ id, note }) => (
          <li key={id} className={styles.stay}>
            <p className={styles.strong}>{t(`sheet.stays.${id}`)}</p>
            <p>{t(`sheet.stays.ask.${id}`)}</p>
            {note ? <CutNote note={note} /> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
