import { useDeferredValue, useId, useMemo, useState } from 'react';
import { useWords } from '../../i18n/useWords';
import { Button } from '../../ui/Button';
import { type CountedSource, findSources, groupSources } from './groupSources';
import { SourceItem } from './SourceItem';
import styles from './SourceList.module.css';

type Props = { sources: readonly CountedSource[] };

/** Every source, to search through, under the first letter of its publisher. */
export function SourceList({ sources }: Props) {
  const { t } = useWords();
  const id = useId();
  const [text, setText] = useState('');
  const asked = useDeferredValue(text);
  const found = useMemo(() => findSources(sources, asked), [sources, asked]);
  const groups = useMemo(() => groupSources(found), [found]);
  const title = (letter: string) => (letter === 'none' ? t('about.sources.noPublisher') : letter.toUpperCase());
  const count = found.length;
  const total = sources.length;
  return (
    <div className={styles.list}>
      <search className={styles.search}>
        <label htmlFor={id}>{t('about.sources.search')}</label>
        <input
          id={id}
          value={text}
          onChange={(event) => setText(event.target.value)}
          autoComplete="off"
          maxLength={120}
        />
      </search>
      <p role="status" className={styles.count}>
        {count === total ? t('about.sources.count', { count }) : t('about.sources.countOf', { count, total })}
      </p>
      {count === 0 ? (
        <>
          <p>{t('about.sources.none')}</p>
          <Button look="quiet" onClick={() => setText('')}>
            {t('about.sources.clear')}
          </Button>
        </>
      ) : null}
      {groups.length > 1 ? (
        <nav aria-label={t('about.sources.letters')} className={`${styles.letters} no-print`}>
          <ul role="list">
            {groups.map((group) => (
              <li key={group.id}>
                <a href={`#bron-${group.id}`}>{title(group.id)}</a>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      {groups.map((group) => (
        <section
          key={group.id}
          id={`bron-${group.id}`}
          aria-labelledby={`bron-${group.id}-titel`}
          className={styles.group}
        >
          <h3 id={`bron-${group.id}-titel`} tabIndex={-1}>
            {title(group.id)}
          </h3>
          <ul>
            {group.sources.map((source) => (
              <SourceItem key={source.id} source={source} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
