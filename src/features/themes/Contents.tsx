import { useWords } from '../../i18n/useWords';
import type { ThemesPage } from '../../state/useThemes';
import { Station } from '../../ui/Station';
import styles from './Contents.module.css';
import { lineOf } from './lines';

/** The themes as stops on one line: name, and the answer in one sentence. */
export function Contents({ themes }: { themes: ThemesPage['themes'] }) {
  const { t, pick } = useWords();
  return (
    <nav aria-label={t('themes.onThisPage')} className={`${styles.contents} no-print`}>
      <ol role="list">
        {themes.map(({ id, name, answer }, index) => (
          <li key={id} data-line={lineOf(index)}>
            <Station line={lineOf(index)} />
            <span className={styles.stop}>
              <a href={`#${id}`}>{pick(name)}</a>
              <span className={styles.answer}>{pick(answer)}</span>
            </span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
