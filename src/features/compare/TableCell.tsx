import { useWords } from '../../i18n/useWords';
import { paths } from '../../state/address/paths';
import { AppLink } from '../../ui/AppLink';
import { Blocks } from '../../ui/Blocks';
import styles from './TableCell.module.css';
import type { Mark, ToldCell } from './told';

/** One value: a word, then the figure, then how it differs from the reader's own. */
export function TableCell({ cell }: { cell: ToldCell }) {
  const { t, pick } = useWords();
  const { word, isUnknown = false, blocks, lines = [], list = [], mark, next = [], link } = cell;
  return (
    <div className={styles.cell}>
      {word === undefined ? null : (
        <p className={styles.word} data-unknown={isUnknown}>
          {word}
        </p>
      )}
      {list.length > 0 ? (
        <ul className={styles.list}>
          {list.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      ) : null}
      {blocks || mark ? (
        <p className={styles.figure}>
          {blocks ? <Blocks {...blocks} of={4} silent={false} /> : null}
          {mark ? <MarkWords mark={mark} /> : null}
        </p>
      ) : null}
      {lines.map((line) => (
        <p key={line} className={`${styles.line} numbers`}>
          {line}
        </p>
      ))}
      {next.length > 0 ? (
        <>
          <p className={styles.line}>{t('compare.growthNext')}</p>
          <ul role="list" className={styles.next}>
            {next.map((role) => (
              <li key={role.id}>
                <AppLink to={paths.role(role.id)}>{pick(role.name)}</AppLink>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {link ? (
        <p className="no-print">
          <AppLink to={link.to} aria-label={link.label} className={styles.link}>
            {link.text}
          </AppLink>
        </p>
      ) : null}
    </div>
  );
}

const SHAPES = { up: 'M6 1.5 11 10H1Z', down: 'M6 10.5 1 2h10Z', same: 'M1 3h10M1 9h10' } as const;

/** Where a value goes: an arrow for the eye, and always a word. */
function MarkWords({ mark: { text, sign, look } }: { mark: Mark }) {
  return (
    <span className={styles.mark} data-look={look}>
      {sign === 'other' ? null : (
        <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false" data-sign={sign}>
          <path d={SHAPES[sign]} />
        </svg>
      )}
      {text}
    </span>
  );
}
