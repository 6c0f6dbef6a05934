import { useId, useMemo, useRef, useState } from 'react';
import { fold } from '../../../core/search/fold';
import { useWords } from '../../../i18n/useWords';
import { AsPublished } from '../../../ui/AsPublished';
import styles from './form.module.css';
import type { TermItem } from './useChoiceLists';
import { type TermList, useTerms } from './useTerms';

type Props = {
  from: TermList;
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
};

const MOST = 8;

/** Some of a long list: what is chosen, each with a way to take it away, and a field to find more. */
export function Picker({ from, chosen, onChange }: Props) {
  const { t } = useWords();
  const id = useId();
  const [query, setQuery] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const terms = useTerms(from);
  const known = useMemo(() => new Map(terms.map((term) => [term.id, term])), [terms]);
  const itemOf = (one: string): TermItem => known.get(one) ?? { id: one, label: one };
  const hits = useMemo(() => {
    const words = fold(query).split(' ').filter(Boolean);
    if (words.length === 0) return [];
    return terms.filter((term) => {
      const text = `${fold(term.label)} ${term.id}`;
      return !chosen.includes(term.id) && words.every((word) => text.includes(word));
    });
  }, [terms, query, chosen]);
  // The button that was pressed goes away: the field is where one goes on.
  const change = (next: string[]) => {
    onChange(next);
    input.current?.focus();
  };
  return (
    <div className={styles.picker}>
      {chosen.length === 0 ? (
        <p className={styles.help}>{t('editor.form.nothingChosen')}</p>
      ) : (
        <ul role="list" className={styles.chosen} aria-label={t('editor.form.chosen')}>
          {chosen.map((one) => (
            <li key={one}>
              <ItemIn item={itemOf(one)} />
              <button
                type="button"
                className={styles.away}
                aria-label={t('editor.form.remove', { name: itemOf(one).label })}
                onClick={() => change(chosen.filter((other) => other !== one))}
              >
                <svg viewBox="0 0 20 20" width="14" height="14" aria-hidden="true" focusable="false">
                  <path d="M4 4l12 12M16 4L4 16" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" />
                </svg>
              </button>
            </li>
          ))}
        </ul>
      )}
      <label htmlFor={id} className={styles.small}>
        {t('editor.form.search')}
      </label>
      <input
        ref={input}
        id={id}
        type="search"
        className={styles.input}
        value={query}
        autoComplete="off"
        onChange={({ currentTarget }) => setQuery(currentTarget.value)}
      />
      <p role="status" className={styles.count}>
        {query.trim() === '' ? '' : t('editor.form.hits', { count: hits.length })}
      </p>
      {hits.length > 0 ? (
        <ul role="list" className={styles.hits}>
          {hits.slice(0, MOST).map((hit) => (
            <li key={hit.id}>
              <button
                type="button"
                onClick={() => {
                  setQuery('');
                  change([...chosen, hit.id]);
                }}
              >
                <ItemIn item={hit} within={t('editor.form.add', { name: hit.label })} />
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

/** What an item is called, in a sentence or alone. */
function ItemIn({ item: { label, isPublished }, within = label }: { item: TermItem; within?: string }) {
  return <span>{isPublished ? <AsPublished name={label} within={within} /> : within}</span>;
}
