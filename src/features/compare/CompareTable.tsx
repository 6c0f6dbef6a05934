import { QUESTIONS, type TableRow } from '../../core/compare/compareTable';
import type { Region, Role } from '../../core/model/graph';
import { useWords } from '../../i18n/useWords';
import type { RoleDetail } from '../../state/useLoaded';
import { Station } from '../../ui/Station';
import { CellEvidence } from './CellEvidence';
import styles from './CompareTable.module.css';
import { anchorOf } from './questionAnchor';
import { TableCell } from './TableCell';
import type { ToldRow } from './told';

type Props = {
  roles: readonly Role[];
  rows: readonly TableRow[];
  tell: (row: TableRow) => ToldRow;
  /** The files of the roles, in the same order; null when they could not load. */
  details: readonly RoleDetail[] | null;
  /** The reader's region; null: the whole area. */
  region: Region | null;
  caption: string;
  /** Whether its questions can be gone to: only one table of a page. */
  hasAnchors?: boolean;
};

/** Rows whose values are a word or two. */
const SHORT: ReadonlySet<TableRow['key']> = new Set(['level', 'day', 'evening', 'night', 'weekend', 'onCall', 'study']);

/**
 * Roles as columns, things as rows, grouped by the questions of people. One table for all: on a phone the same rows stand
 * as cards with the values under each other. The roles of the elements are written out, because another display takes
 * them away in some browsers.
 */
export function CompareTable({ roles, rows, tell, details, region, caption, hasAnchors = false }: Props) {
  const { t, pick } = useWords();
  const groups = QUESTIONS.map((question) => ({ question, rows: rows.filter((row) => row.question === question) }));
  if (rows.length === 0) return null;
  return (
    <table role="table" className={styles.table} data-count={roles.length}>
      <caption className="visually-hidden">{caption}</caption>
      <thead role="rowgroup" className={styles.head}>
        <tr role="row">
          <th role="columnheader" scope="col">
            <span className="visually-hidden">{t('compare.subject')}</span>
          </th>
          {roles.map((role, index) => (
            <th key={role.id} role="columnheader" scope="col" data-line={roles[index + 1]?.group}>
              <Station line={lineOf(role, index)} />
              <span className={styles.name}>{pick(role.name)}</span>
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((group) =>
        group.rows.length === 0 ? null : (
          <tbody key={group.question} role="rowgroup" className={styles.group}>
            <tr role="row" className={styles.question}>
              {/* biome-ignore lint/a11y/useSemanticElements: it is one; another display takes the role away */}
              <th role="rowheader" scope="rowgroup" colSpan={roles.length + 1}>
                <h3 id={hasAnchors ? anchorOf(group.question) : undefined}>
                  {t(`compare.question.${group.question}`)}
                </h3>
              </th>
            </tr>
            {group.rows.map((row) => {
              const { title, cells } = tell(row);
              return (
                <tr key={row.key} role="row" className={styles.row} data-short={SHORT.has(row.key)}>
                  <th role="rowheader" scope="row">
                    {title}
                  </th>
                  {roles.map((role, index) => (
                    <td key={role.id} role="cell" data-line={roles[index + 1]?.group}>
                      <span className={styles.whose} aria-hidden="true">
                        <Station line={lineOf(role, index)} size="s" />
                        <span className={styles.whoseName}>{pick(role.name)}</span>
                      </span>
                      <TableCell cell={cells[index] ?? {}} />
                      <CellEvidence row={row} role={role} detail={details?.[index] ?? null} region={region} />
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        ),
      )}
    </table>
  );
}

/** The first role is the reader's own. */
const lineOf = (role: Role, index: number): string => (index === 0 ? 'here' : role.group);
