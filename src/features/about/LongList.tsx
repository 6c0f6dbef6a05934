import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useWords } from '../../i18n/useWords';
import { Button } from '../../ui/Button';

type Props<T> = {
  lines: readonly T[];
  /** What the list holds, for the name of the button. */
  of: string;
  children: (line: T) => ReactNode;
};

const FIRST = 8;
const MORE = 60;

/** A list that can have thousands of lines: some at first, then a page at a time; focus goes to the first that came. */
export function LongList<T>({ lines, of, children }: Props<T>) {
  const { t } = useWords();
  const [shown, setShown] = useState(FIRST);
  const fresh = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (shown > FIRST) fresh.current?.focus();
  }, [shown]);
  const rest = lines.length - shown;
  const newest = shown === FIRST ? -1 : Math.max(FIRST, shown - MORE);
  return (
    <>
      <ul>
        {lines.slice(0, shown).map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one source never change places
          <li key={index} {...(index === newest ? { ref: fresh, tabIndex: -1 } : null)}>
            {children(line)}
          </li>
        ))}
      </ul>
      {rest > 0 ? (
        <p className="no-print">
          <Button look="quiet" onClick={() => setShown(shown + MORE)}>
            {t('common.more', { count: Math.min(rest, MORE) })}
            <span className="visually-hidden"> ({of})</span>
          </Button>
        </p>
      ) : null}
    </>
  );
}
