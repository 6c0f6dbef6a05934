import { useId, useMemo, useState } from 'react';
import { fold } from '../../core/search/fold';
import { useWords } from '../../i18n/useWords';
import { Fold } from '../../ui/Fold';
import styles from './PickList.module.css';

export interface PickItem {
  readonly id: string;
  readonly name: string;
  /** Why it is chosen already and cannot be let go here: it comes with the role. */
  readonly fixed?: string | undefined;
}
export interface PickGroup {
  readonly id: string;
  /** Absent for a list without parts. */
  readonly title?: string;
  readonly items: readonly PickItem[];
}

type Props = {
  title: string;
  searchLabel: string;
  groups: readonly PickGroup[];
  chosen: ReadonlySet<string>;
  onToggle: (id: string, chosen: boolean) => void;
};

/** Fewer than this can be looked over. */
const MANY = 12;

/** A long list to choose from, folded: search in it or look through its parts. */
export function PickList({ title, searchLabel, groups, chosen, onToggle }: Props) {
  const { t } = useWords();
  const id = useId();
  const [query, setQuery] = useState('');
  const left = useMemo(() => matching(groups, query), [groups, query]);
  const count = left.reduce((sum, { items }) => sum + items.length, 0);
  const many = groups.reduce((sum, { items }) => sum + items.length, 0) > MANY;
  return (
    <Fold title={title}>
      {many ? (
        <div className={styles.search}>
          <label htmlFor={id}>{searchLabel}</label>
          <input
            id={id}
            type="search"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={80}
            value={query}
            onChange={(event) => setQuery(event.target.value)}
          />
          <p role="status" className={count === 0 ? styles.none : 'visually-hidden'}>
            {query.trim() === ''
              ? ''
              : count === 0
                ? t('plan.situation.noMatch')
                : t('plan.situation.found', { count })}
          </p>
        </div>
      ) : null}
      {left.map((group) => (
        <fieldset key={group.id} className={styles.group}>
          <legend className={group.title ? styles.legend : 'visually-hidden'}>{group.title ?? title}</legend>
          {group.items.map((item) => (
            <label key={item.id} className={styles.item}>
              <input
                type="checkbox"
                checked={item.fixed !== undefined || chosen.has(item.id)}
                disabled={item.fixed !== undefined}
                onChange={(event) => onToggle(item.id, event.target.checked)}
              />
              <span>
                {item.name}
                {item.fixed ? <span className={styles.fixed}> · {item.fixed}</span> : null}
              </span>
            </label>
          ))}
        </fieldset>
      ))}
    </Fold>
  );
}

/** The items with all typed words in their name or in the title of their part. */
function matching(groups: readonly PickGroup[], query: string): readonly PickGroup[] {
  const words = fold(query).split(' ').filter(Boolean);
  if (words.length === 0) return groups;
  const has = (name: string) => words.every((word) => fold(name).includes(word));
  return groups
    .map((group) => ({ ...group, items: group.items.filter(({ name }) => has(name)) }))
    .filter(({ items }) => items.length > 0);
}
