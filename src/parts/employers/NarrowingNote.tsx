import { useRef } from 'react';
import { MOST_EMPLOYERS } from '../../core/employers/narrow';
import { formatList } from '../../i18n/format';
import { useWords } from '../../i18n/useWords';
import { atEmployers, readEmployers } from '../../state/address/employerAddress';
import { paths, withQuery } from '../../state/address/paths';
import { useAddress } from '../../state/address/useAddress';
import { useNarrowing } from '../../state/narrowing';
import { AppLink } from '../../ui/AppLink';
import { Fold } from '../../ui/Fold';
import styles from './NarrowingNote.module.css';

export type NoteProps = {
  withChips?: boolean | undefined;
  /** One line that opens, above something that should stay in sight; what could not be used is always told in full. */
  isFolded?: boolean | undefined;
};

/**
 * To which employers a screen is narrowed, how many roles that leaves, and that most are only likely. What could not be
 * used is told as well: an employer that we do not know, and more of them than five.
 */
export default function NarrowingNote({ withChips = false, isFolded = false }: NoteProps) {
  const { t, language } = useWords();
  const { path, query, go } = useAddress();
  const narrowing = useNarrowing();
  const box = useRef<HTMLElement>(null);
  if (!narrowing) return null;
  const { employers, unknown, confirmed, likely } = narrowing;
  const { tooMany, unreadable } = readEmployers(query);
  const ids = employers.map(({ id }) => id);
  const here = withQuery(path, Object.fromEntries(query));
  // The button that was pressed goes away: keep the keyboard at this place.
  const keep = (left: readonly string[]) => {
    go(atEmployers(here, left));
    box.current?.focus();
  };
  const isAllUsed = employers.length > 0 && unknown.length + unreadable + tooMany === 0;
  const words = (
    <>
      {employers.length > 0 ? (
        <>
          <p role="status">
            <strong>
              {t('employers.narrow.at', {
                names: formatList(
                  employers.map(({ name }) => name),
                  language,
                ),
              })}
            </strong>{' '}
            {t('employers.narrow.count', { count: confirmed + likely })} {sure()}
          </p>
          {withChips ? (
            <>
              <ul role="list" className={`${styles.chips} no-print`}>
                {employers.map(({ id, name }) => (
                  <li key={id}>
                    <button
                      type="button"
                      className={styles.chip}
                      onClick={() => keep(ids.filter((each) => each !== id))}
                    >
                      <span className="visually-hidden">{t('employers.narrow.remove', { name })}</span>
                      <span aria-hidden="true">{name}</span>
                      <svg viewBox="0 0 20 20" width="14" height="14" aria-hidden="true" focusable="false">
                        <path d="M4 4l12 12M16 4L4 16" stroke="currentColor" strokeWidth="2.6" strokeLinecap="round" />
                      </svg>
                    </button>
                  </li>
                ))}
              </ul>
              <p className={styles.small}>{t('employers.narrow.onTheWay')}</p>
            </>
          ) : null}
        </>
      ) : (
        <p role="status">
          <strong>{t('employers.narrow.none')}</strong>
        </p>
      )}
      {unknown.length > 0 ? (
        <p>{t('employers.narrow.unknown', { count: unknown.length, names: formatList(unknown, language) })}</p>
      ) : null}
      {unreadable > 0 ? <p>{t('employers.narrow.unreadable', { count: unreadable })}</p> : null}
      {tooMany > 0 ? <p>{t('employers.narrow.tooMany', { most: MOST_EMPLOYERS, count: tooMany })}</p> : null}
      <p className="no-print">
        <AppLink to={atEmployers(paths.employers(), ids)}>{t('employers.narrow.others')}</AppLink>
      </p>
    </>
  );
  const folds = isFolded && isAllUsed;
  return (
    <section
      ref={box}
      tabIndex={-1}
      className={folds ? styles.folded : styles.note}
      aria-label={t('employers.narrow.label')}
    >
      {folds ? <Fold title={short()}>{words}</Fold> : words}
    </section>
  );

  function short(): string {
    if (confirmed === 0) return t('employers.narrow.shortLikely');
    return likely === 0
      ? t('employers.narrow.shortSure')
      : t('employers.narrow.shortSome', { count: confirmed, likely });
  }

  function sure(): string {
    if (confirmed === 0) return t('employers.narrow.allLikely');
    return likely === 0 ? t('employers.narrow.allSure') : t('employers.narrow.someSure', { count: confirmed, likely });
  }
}
