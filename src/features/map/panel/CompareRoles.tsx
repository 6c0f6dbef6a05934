import { useMemo } from 'react';
import { compareRoles } from '../../../core/compare/compareRoles';
import type { Role } from '../../../core/model/graph';
import { formatList } from '../../../i18n/format';
import { useWords } from '../../../i18n/useWords';
import { Blocks } from '../../../ui/Blocks';
import { Fold } from '../../../ui/Fold';
import { Station } from '../../../ui/Station';
import { CompareEvidence } from './CompareEvidence';
import styles from './CompareRoles.module.css';
import { CompareSkills } from './CompareSkills';
import { lineOf } from './lineOf';
import { PayAmounts } from './PayAmounts';
import { isUnknownOnBoth, type Side, type ToldRow, useCompareWords } from './useCompareWords';

type Props = { from: Role; to: Role };

/** Two roles side by side: what differs in a table, what is equal folded away, and what one takes along and learns. */
export function CompareRoles({ from, to }: Props) {
  const { t, language } = useWords();
  const comparison = useMemo(() => compareRoles(from, to), [from, to]);
  const tell = useCompareWords();
  const rows = (isWanted: (row: (typeof comparison.rows)[number]) => boolean) =>
    comparison.rows.filter(isWanted).map(tell);
  const different = rows((row) => !row.equal);
  const equal = rows((row) => row.equal && !isUnknownOnBoth(row));
  const unknown = rows((row) => row.equal && isUnknownOnBoth(row));
  return (
    <div className={styles.compare}>
      {different.length > 0 ? (
        <Differences from={from} to={to} rows={different} />
      ) : (
        <p>{t('panel.compare.noDifference')}</p>
      )}
      {equal.length > 0 ? (
        <Fold title={t('panel.compare.equal', { count: equal.length })}>
          <ul className={styles.equal}>
            {equal.map((row) => (
              <li key={row.key}>
                {row.subject}: {equalWord(row, t('panel.compare.about'))}
                {row.key === 'pay' ? <PayAmounts from={from} to={to} /> : null}
              </li>
            ))}
          </ul>
        </Fold>
      ) : null}
      {unknown.length > 0 ? (
        <p className={styles.quiet}>
          {t('panel.compare.bothUnknown', {
            list: formatList(
              unknown.map((row) => row.subject.toLowerCase()),
              language,
            ),
          })}
        </p>
      ) : null}
      <CompareEvidence from={from} to={to} />
      <CompareSkills comparison={comparison} />
    </div>
  );
}

/** The value that both share; within the noise of the figures the two can have different words, and are about equal. */
function equalWord({ sides, change }: ToldRow, about: string): string {
  if (!sides) return change;
  return sides[0].word === sides[1].word ? sides[0].word : about;
}

function Differences({ from, to, rows }: Props & { rows: readonly ToldRow[] }) {
  const { t, pick } = useWords();
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">
        {t('panel.compare.caption', { from: pick(from.name), to: pick(to.name) })}
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{t('panel.compare.subject')}</span>
          </th>
          {[from, to].map((role) => (
            <th key={role.id} scope="col">
              <Station line={lineOf(role)} size="s" />
              <span className={styles.role}>{pick(role.name)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">
              {row.subject}
              {row.sides && row.change ? <Change row={row} /> : null}
            </th>
            {row.sides ? (
              row.sides.map((side, index) => <Cell key={index === 0 ? 'from' : 'to'} side={side} />)
            ) : (
              <td colSpan={2}>
                <Change row={row} />
                {row.key === 'pay' ? <PayAmounts from={from} to={to} /> : null}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Change({ row }: { row: ToldRow }) {
  return (
    <span className={styles.change} data-look={row.look ?? 'none'}>
      {row.change}
    </span>
  );
}

function Cell({ side }: { side: Side }) {
  return (
    <td>
      {side.blocks ? <Blocks count={side.blocks.count} of={4} lens={side.blocks.lens} /> : null}
      <span className={styles.word}>{side.word}</span>
    </td>
  );
}
