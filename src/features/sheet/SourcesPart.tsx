import type { NumberedSource } from '../../core/plan/tellSheet';
import { useWords } from '../../i18n/useWords';
import { AsPublished } from '../../ui/AsPublished';
import styles from './SourcesPart.module.css';

/** Every source that is cited on the sheet, once, with its whole address: paper cannot be clicked. */
export function SourcesPart({ sources }: { sources: readonly NumberedSource[] }) {
  const { t, pick } = useWords();
  if (sources.length === 0) return null;
  return (
    <section aria-labelledby="blad-bronnen" className={styles.sources}>
      <h2 id="blad-bronnen">{t('sheet.sources.title')}</h2>
      <p>{t('sheet.sources.intro')}</p>
      <ol role="list" className={styles.list}>
        {sources.map(({ number, source }) => (
          <li key={source.id}>
            <span className="numbers">[{number}]</span> <AsPublished name={source.title} />
            {source.publisher ? (
              <>
                , <AsPublished name={source.publisher} />
              </>
            ) : null}
            {source.year ? <span>, {source.year}</span> : null}.{' '}
            {source.url ? (
              <a href={source.url} rel="noopener noreferrer">
                {source.url.replace(/^https:\/\//, '')}
              </a>
            ) : null}
            {source.attribution ? <span> {pick(source.attribution)}</span> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
