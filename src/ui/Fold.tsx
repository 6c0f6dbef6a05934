import type { ReactNode } from 'react';
import styles from './Fold.module.css';

type Props = {
  title: string;
  /** Full name for screen readers, when the same short title stands on the page more than once. */
  fullTitle?: ReactNode;
  /** Told when it opens and closes: for what is made only then. */
  onToggle?: (isOpen: boolean) => void;
  children: ReactNode;
};

/** A part that opens: more about the thing above it. */
export function Fold({ title, fullTitle, onToggle, children }: Props) {
  return (
    <details className={styles.fold} onToggle={(event) => onToggle?.(event.currentTarget.open)}>
      <summary>
        <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
          <path d="M3 1l5 5-5 5" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
        </svg>
        {fullTitle ? (
          <>
            <span aria-hidden="true">{title}</span>
            <span className="visually-hidden">{fullTitle}</span>
          </>
        ) : (
          title
        )}
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
