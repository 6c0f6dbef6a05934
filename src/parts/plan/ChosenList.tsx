import { useEffect, useRef } from 'react';
import { useWords } from '../../i18n/useWords';
import styles from './ChosenList.module.css';

export interface ChosenItem {
  readonly id: string;
  readonly name: string;
  /** Where it comes from, when it cannot be taken away here. */
  readonly fixed?: string | undefined;
}

type Props = {
  label: string;
  items: readonly ChosenItem[];
  onRemove: (id: string) => void;
};

/** What has been chosen, each with a button to let it go; focus then goes to the next one, or to the list. */
export function ChosenList({ label, items, onRemove }: Props) {
  const { t } = useWords();
  const list = useRef<HTMLUListElement>(null);
  /** Index of the item that was let go. */
  const removed = useRef<number | null>(null);
  const count = items.length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when an item has gone
  useEffect(() => {
    const index = removed.current;
    removed.current = null;
    if (index === null) return;
    const buttons = list.current?.querySelectorAll('button') ?? [];
    (buttons[Math.min(index, buttons.length - 1)] ?? list.current)?.focus();
  }, [count]);
  return (
    <ul ref={list} role="list" aria-label={label} tabIndex={-1} className={styles.list}>
      {items.map(({ id, name, fixed }) => (
        <li key={id} className={styles.item} data-fixed={fixed !== undefined}>
          <span>
            {name}
            {fixed ? <span className={styles.fixed}> {fixed}</span> : null}
          </span>
          {fixed ? null : (
            <button
              type="button"
              onClick={() => {
                removed.current = items.filter((item) => item.fixed === undefined).findIndex((item) => item.id === id);
                onRemove(id);
              }}
            >
              <svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true" focusable="false">
                <path d="M4 4l12 12M16 4L4 16" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" />
              </svg>
              <span className="visually-hidden">{t('plan.situation.removeLabel', { name })}</span>
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
