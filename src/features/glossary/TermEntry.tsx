import type { GlossaryFile } from '../../core/model/data';
import { useWords } from '../../i18n/useWords';
import { TermFull } from '../../ui/TermFull';
import styles from './GlossaryScreen.module.css';

type Props = {
  term: GlossaryFile;
  /** Names of all terms, by id. */
  names: ReadonlyMap<string, string>;
  /** Before going to another term: that one may be hidden by the search. */
  onFollow: () => void;
};

/** One term: what the letters stand for, what it means, and what else to read. */
export function TermEntry({ term, names, onFollow }: Props) {
  const { t, pick } = useWords();
  return (
    <article id={term.id} aria-labelledby={`${term.id}-titel`} className={styles.term}>
      <h3 id={`${term.id}-titel`} tabIndex={-1}>
        {pick(term.term)}
      </h3>
      {term.full ? (
        <p className={styles.full}>
          <TermFull full={term.full} />
        </p>
      ) : null}
      <p>{pick(term.meaning)}</p>
      {term.seeAlso.length > 0 ? (
        <p className={styles.also}>
          {t('glossary.seeAlso')}
          {': '}
          {term.seeAlso.map((id, i) => (
            <span key={id}>
              {i > 0 ? ', ' : ''}
              <a href={`#${id}`} onClick={onFollow}>
                {names.get(id)}
              </a>
            </span>
          ))}
        </p>
      ) : null}
    </article>
  );
}
