import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useWords } from '../i18n/useWords';
import { Button } from './Button';
import styles from './MoreList.module.css';

type Props<T> = {
  items: readonly T[];
  /** How many show at first. */
  first: number;
  keyOf: (item: T) => string;
  children: (item: T) => ReactNode;
  /** What the list holds, for the name of the button when there are more lists. */
  of: string;
  className?: string | undefined;
  itemClassName?: string | undefined;
};

/** A list that shows its first items, and the rest on request; focus goes to the first item that came. */
export function MoreList<T>({ items, first, keyOf, children, of, className, itemClassName }: Props<T>) {
  const { t } = useWords();
  const [all, setAll] = useState(false);
  const fresh = useRef<HTMLLIElement>(null);
  // A single hidden item is not worth a button.
  const cut = items.length - first > 1 ? first : items.length;
  const rest = items.length - cut;
  useEffect(() => {
    if (all) fresh.current?.focus();
  }, [all]);
  return (
    <>
      <ul role="list" className={className}>
        {(all ? items : items.slice(0, cut)).map((item, index) => (
          <li key={keyOf(item)} className={itemClassName} {...(index === cut ? { ref: fresh, tabIndex: -1 } : null)}>
            {children(item)}
          </li>
        ))}
      </ul>
      {rest > 0 && !all ? (
        <p className={`${styles.more} no-print`}>
          <Button look="quiet" onClick={() => setAll(true)}>
            {t('common.more', { count: rest })}
            <span className="visually-hidden"> ({of})</span>
          </Button>
        </p>
      ) : null}
    </>
  );
}
