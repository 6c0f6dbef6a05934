import { useId, useRef } from 'react';
import { without } from '../../core/browse/filterRoles';
import { useWords } from '../../i18n/useWords';
import type { FilterView } from './filterView';
import styles from './QueryField.module.css';

type Props = {
  list: FilterView;
  /** What is searched: the list, the map. */
  label: string;
};

/** Text that narrows the list: names, nicknames and old names, typos forgiven. */
export function QueryField({ list, label }: Props) {
  const { t } = useWords();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const { filters, type } = list;
  const clear = () => {
    type(without(filters, 'query'));
    input.current?.focus();
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <div className={styles.box}>
        <input
          ref={input}
          id={id}
          className={styles.input}
          value={filters.query}
          onChange={(event) => type({ ...filters, query: event.target.value })}
          maxLength={120}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="search"
        />
        {filters.query === '' ? null : (
          <button type="button" className={styles.clear} onClick={clear}>
            <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
              <path d="M4 4l12 12M16 4L4 16" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round" />
            </svg>
            <span className="visually-hidden">{t('search.clear')}</span>
          </button>
        )}
      </div>
    </div>
  );
}
