import { useId, useMemo, useState } from 'react';
import { isObject, isTexts } from '../../../core/editor/json';
import { splitKey } from '../../../core/editor/sourceFiles';
import { fold } from '../../../core/search/fold';
import { useWords } from '../../../i18n/useWords';
import { AppLink } from '../../../ui/AppLink';
import { AsPublished } from '../../../ui/AsPublished';
import { recordPath } from '../editorPaths';
import { isPublishedName, type NamedRecord, useRecords } from '../useEditor';
import styles from './start.module.css';

const MOST = 12;

/** Letters by which a record is found: both names, other names, and its id. */
function textOf({ key, name, record }: NamedRecord): string {
  const { name: names, aliases, publisher } = isObject(record) ? record : {};
  const more = isObject(aliases) ? [aliases.nl, aliases.en].flatMap((list) => (isTexts(list) ? list : [])) : [];
  const both = isObject(names) ? [names.nl, names.en] : [];
  return fold([name, key, publisher, ...both, ...more].filter((text) => typeof text === 'string').join(' '));
}

/** A field that finds any record, with the form behind each. */
export function FindRecord() {
  const { t } = useWords();
  const id = useId();
  const [query, setQuery] = useState('');
  const records = useRecords();
  const texts = useMemo(() => records.map((record) => ({ record, text: textOf(record) })), [records]);
  const words = fold(query).split(' ').filter(Boolean);
  const hits = words.length === 0 ? [] : texts.filter(({ text }) => words.every((word) => text.includes(word)));
  const ranked = hits.toSorted((a, b) => Number(rank(b, words[0])) - Number(rank(a, words[0])));
  return (
    <section aria-labelledby={`${id}-title`} className={styles.box}>
      <h2 id={`${id}-title`}>{t('editor.find.title')}</h2>
      <label htmlFor={id}>{t('editor.find.label')}</label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        value={query}
        onChange={({ currentTarget }) => setQuery(currentTarget.value)}
      />
      <p role="status" className={styles.quiet}>
        {words.length === 0 ? '' : t('editor.find.found', { count: hits.length })}
        {hits.length > MOST ? ` · ${t('editor.find.shown', { count: MOST })}` : ''}
      </p>
      {ranked.length > 0 ? (
        <ul role="list">
          {ranked.slice(0, MOST).map(({ record: { key, name, record } }) => (
            <li key={key}>
              <AppLink to={recordPath(key)} className={styles.link}>
                {isPublishedName(record) ? <AsPublished name={name} /> : name}
              </AppLink>{' '}
              <span className={styles.quiet}>{t(`editor.kind.${splitKey(key)?.kind ?? 'roles'}`)}</span>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}

/** What starts with the first word comes first. */
const rank = ({ text }: { text: string }, word = ''): boolean => text.startsWith(word);
