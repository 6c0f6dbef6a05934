import { useMemo } from 'react';
import { glueSigns } from '../core/glossary/glueSigns';
import { Term } from './Term';
import styles from './Term.module.css';
import { useTerms } from './Terms';

/**
 * A text in which terms of the glossary open their meaning, each where it first stands. Needs `Terms` above it and the
 * texts of the part "glossary"; not inside links, buttons or labels.
 */
export function TermText({ text }: { text: string }) {
  const { finder } = useTerms();
  const pieces = useMemo(() => (finder ? glueSigns(finder(text)) : null), [finder, text]);
  if (!pieces) return <>{text}</>;
  return (
    <>
      {pieces.map(({ at, before, words, after, term }) =>
        term ? (
          <span key={at} className={styles.glue}>
            {before}
            <Term term={term}>{words}</Term>
            {after}
          </span>
        ) : (
          words
        ),
      )}
    </>
  );
}
