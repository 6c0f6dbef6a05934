import { useCombobox } from 'downshift';
import { useId, useMemo, useState } from 'react';
import type { Graph } from '../core/model/graph';
import { highlight } from '../core/search/highlight';
import type { RoleHit } from '../core/search/searchIndex';
import { useWords } from '../i18n/useWords';
import { AppLink } from './AppLink';
import { matchWord } from './matchWord';
import styles from './RoleCombobox.module.css';
import { Station } from './Station';

type Props = {
  label: string;
  graph: Graph;
  search: (query: string, limit?: number) => RoleHit[];
  onChoose: (id: string) => void;
  /** Name that stands in the field at first, when a role is chosen already. */
  initialName?: string;
  /** Where "choose from the list" leads. */
  listPath: string;
  big?: boolean;
};

const MOST = 8;

/** Beside a sure hit, far-off ones only distract. */
const FAR = 0.4;
const likely = (hits: RoleHit[]): RoleHit[] => hits.filter((hit) => hit.score >= (hits[0]?.score ?? 0) - FAR);

/** Type what you do, choose a role: forgives typos, and shows why a role was found. */
export function RoleCombobox({ label, graph, search, onChoose, initialName = '', listPath, big = false }: Props) {
  const { t, pick } = useWords();
  const id = useId();
  const [input, setInput] = useState(initialName);
  const touched = input !== initialName;
  const hits = useMemo(
    () => (touched && input.trim() !== '' ? likely(search(input, MOST)) : []),
    [search, input, touched],
  );
  const { isOpen, getLabelProps, getInputProps, getMenuProps, getItemProps, highlightedIndex } = useCombobox<RoleHit>({
    id,
    items: hits,
    inputValue: input,
    defaultHighlightedIndex: 0,
    itemToString: (hit) => (hit ? nameOf(hit) : ''),
    // Leaving the field is no choice: without this, Tab would pick the first hit and open another page.
    stateReducer: (state, { type, changes }) =>
      type === useCombobox.stateChangeTypes.InputBlur ? { ...changes, selectedItem: state.selectedItem } : changes,
    onSelectedItemChange: ({ selectedItem }) => {
      if (!selectedItem) return;
      setInput(nameOf(selectedItem));
      onChoose(selectedItem.id);
    },
  });
  function nameOf(hit: RoleHit): string {
    const role = graph.byId.get(hit.id);
    return role ? pick(role.name) : hit.id;
  }
  const open = isOpen && touched && input.trim() !== '';
  return (
    <div className={styles.field} data-big={big}>
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the combobox library ties the label to the field */}
      <label className={styles.label} {...getLabelProps()}>
        {label}
      </label>
      <div className={styles.box}>
        <input
          className={styles.input}
          placeholder={t('search.placeholder')}
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="go"
          {...getInputProps({
            onFocus: (event) => {
              event.currentTarget.select();
              // Making it takes a tenth of a second on a laptop and more on an old phone: after this tap, before the first letter.
              setTimeout(() => search(''));
            },
            // At once, not through the library's own event: that comes a moment later and loses letters of fast typists.
            onChange: (event) => setInput(event.currentTarget.value),
          })}
        />
        {input !== '' ? (
          <button type="button" className={styles.clear} onClick={() => setInput('')}>
            <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
              <path d="M4 4l12 12M16 4L4 16" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round" />
            </svg>
            <span className="visually-hidden">{t('search.clear')}</span>
          </button>
        ) : null}
      </div>
      <ul {...getMenuProps({ className: styles.menu, 'aria-label': label })} hidden={!open || hits.length === 0}>
        {open
          ? hits.map((hit, index) => (
              <li
                key={hit.id}
                className={styles.item}
                data-active={index === highlightedIndex}
                {...getItemProps({ item: hit, index })}
              >
                <Hit hit={hit} graph={graph} query={input} />
              </li>
            ))
          : null}
      </ul>
      <p className={styles.note} role="status">
        {open && hits.length === 0 ? t('search.none') : ''}
        {open && hits.length > 0 && hits[0]?.weak ? t('search.weak') : ''}
        {open && hits.length > 0 && !hits[0]?.weak ? (
          <span className="visually-hidden">{t('search.results', { count: hits.length })}</span>
        ) : null}
      </p>
      {open && (hits.length === 0 || hits[0]?.weak) ? (
        <p className={styles.note}>
          <AppLink to={listPath}>{t('search.toList')}</AppLink>
        </p>
      ) : null}
    </div>
  );
}

/** One hit: name, the alias that matched (marked), line and level. */
function Hit({ hit, graph, query }: { hit: RoleHit; graph: Graph; query: string }) {
  const { t, pick } = useWords();
  const role = graph.byId.get(hit.id);
  if (!role) return null;
  const group = graph.vocabulary.groups.find((term) => term.id === role.group);
  const level = graph.vocabulary.levels.find((term) => term.id === role.level);
  const name = pick(role.name);
  return (
    <>
      <Station line={role.group} />
      <span className={styles.hit}>
        <span className={styles.name}>
          <Marked text={name} query={query} />
        </span>
        <span className={styles.small}>
          {hit.matched !== name ? (
            <>
              {t(matchWord(hit.matchedOn))} <Marked text={hit.matched} query={query} lang={hit.language} /> ·{' '}
            </>
          ) : null}
          {[group ? pick(group.short).toLowerCase() : '', role.kind !== 'origin' && level ? pick(level.short) : '']
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
    </>
  );
}

function Marked({ text, query, lang }: { text: string; query: string; lang?: string }) {
  const parts: React.ReactNode[] = [];
  let at = 0;
  for (const { start, end } of highlight(text, query)) {
    if (start > at) parts.push(text.slice(at, start));
    parts.push(<mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  parts.push(text.slice(at));
  return <span lang={lang}>{parts}</span>;
}
