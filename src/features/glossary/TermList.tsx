import { useId, useMemo, useState } from 'react';
import { searchTerms, termsByLetter } from '../../core/glossary/browseTerms';
import { useWords } from '../../i18n/useWords';
import { useHashTarget } from '../../state/address/useHashTarget';
import type { GlossaryDataset } from '../../state/useLoaded';
import { Button } from '../../ui/Button';
import styles from './GlossaryScreen.module.css';
import { TermEntry } from './TermEntry';

type Props = { terms: GlossaryDataset['terms'] };

/** All terms under their letter, to search through; every term has its own address. */
export function TermList({ terms }: Props) {
  const { t, language } = useWords();
  const id = useId();
  const [text, setText] = useState('');
  const found = useMemo(() => searchTerms(terms, text, language), [terms, text, language]);
  const groups = useMemo(() => termsByLetter(found, language), [found, language]);
  const names = useMemo(() => new Map(terms.map((term) => [term.id, term.term[language]])), [terms, language]);
  useHashTarget();
  const count = found.length;
  const total = terms.length;
  return (
    <>
      <search className={`${styles.search} no-print`}>
        <label htmlFor={id}>{t('glossary.search')}</label>
        <input
          id={id}
          value={text}
          onChange={(event) => setText(event.target.value)}
          autoComplete="off"
          autoCapitalize="none"
          maxLength={60}
        />
      </search>
      <p role="status" className={styles.count}>
        {count === total ? t('glossary.count', { count }) : t('glossary.countOf', { count, total })}
      </p>
      {count === 0 ? (
        <div>
          <p>{t('glossary.none')}</p>
          <Button look="quiet" onClick={() => setText('')}>
            {t('glossary.clear')}
          </Button>
        </div>
      ) : null}
      {groups.length > 1 ? (
        <nav aria-label={t('glossary.letters')} className={`${styles.letters} no-print`}>
          <ul role="list">
            {groups.map(({ letter }) => (
              <li key={letter}>
                <a href={`#letter-${letter}`}>{letter.toUpperCase()}</a>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      {groups.map(({ letter, terms: list }) => (
        <section
          key={letter}
          id={`letter-${letter}`}
          aria-labelledby={`letter-${letter}-titel`}
          className={styles.group}
        >
          <h2 id={`letter-${letter}-titel`} tabIndex={-1}>
            {letter.toUpperCase()}
          </h2>
          <div>
            {list.map((term) => (
              <TermEntry key={term.id} term={term} names={names} onFollow={() => setText('')} />
            ))}
          </div>
        </section>
      ))}
    </>
  );
}
