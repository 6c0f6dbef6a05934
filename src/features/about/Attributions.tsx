import { useWords } from '../../i18n/useWords';
import styles from './Attributions.module.css';
import { attributionsOf, type CountedSource } from './groupSources';

type Props = { sources: readonly CountedSource[] };

/** The texts that licences ask for, word for word. */
export function Attributions({ sources }: Props) {
  const { t, pick } = useWords();
  return (
    <>
      <p>{t('about.sources.attributionIntro')}</p>
      <ul className={styles.list}>
        {attributionsOf(sources).map(({ text, count }) => (
          <li key={text.id}>
            {text.attribution ? pick(text.attribution) : null}{' '}
            <span className={styles.count}>({t('about.sources.attributionCount', { count })})</span>
          </li>
        ))}
      </ul>
    </>
  );
}
