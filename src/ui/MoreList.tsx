import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useWords } from '../i18n/useWords';
import { Button } from './Button';
import styles from './MoreList.module.css';
import { WithoutScript } from './WithoutScript';

type Props<T> = {
  items: readonly T[];
  /** How many show at first. */
  first: number;
  /** How many come at a time; all of them when absent. */
  step?: number;
  /** The index serves lists whose items have no id and never change places. */
  keyOf: (item: T, index: number) => string;
  children: (item: T) => ReactNode;
  /** What the list holds, for the name of the button when there are more lists. */
  of: string;
  className?: string | undefined;
  itemClassName?: string | undefined;
};

/** A list that shows its first items, and the rest on request, at once or a page at a time; focus goes to the first that came. */
export function MoreList<T>({
  items,
  first,
  step = items.length,
  keyOf,
  children,
  of,
  className,
  itemClassName,
}: Props<T>) {
  const { t } = useWords();
  // A single hidden item is not worth a button.
  const cut = items.length - first > 1 ? first : items.length;
  const [more, setMore] = useState(0);
  const fresh = useRef<HTMLLIElement>(null);
  const shown = Math.min(items.length, cut + more);
  const rest = items.length - shown;
  const newest = more === 0 ? -1 : cut + more - step;
  useEffect(() => {
    if (more > 0) fresh.current?.focus();
  }, [more]);
  const restList = () => (
    <ul role="list" className={className}>
      {items.slice(shown).map((item, index) => (
        <li key={keyOf(item, shown + index)} className={itemClassName}>
          {children(item)}
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <ul role="list" className={className}>
        {items.slice(0, shown).map((item, index) => (
          <li
            key={keyOf(item, index)}
            className={itemClassName}
            {...(index === newest ? { ref: fresh, tabIndex: -1 } : null)}
          >
            {children(item)}
          </li>
        ))}
      </ul>
      {rest > 0 ? (
        <>
          <WithoutScript>{restList}</WithoutScript>
          <p className={`${styles.more} no-print`}>
            <Button look="quiet" onClick={() => setMore(more + step)}>
              {t('common.more', { count: Math.min(rest, step) })}
              <span className="visually-hidden"> ({of})</span>
            </Button>
          </p>
        </>
      ) : null}
    </>
  );
}
