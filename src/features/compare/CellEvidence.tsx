import type { TableRow } from '../../core/compare/compareTable';
import { together } from '../../core/evidence/together';
import type { Region, Role } from '../../core/model/graph';
import { useWords } from '../../i18n/useWords';
import type { RoleDetail } from '../../state/useLoaded';
import { Evidence } from '../../ui/Evidence';
import { ShortageScope } from '../../ui/ShortageScope';
import styles from './CompareTable.module.css';

type Props = { row: TableRow; role: Role; detail: RoleDetail | null; region: Region | null };

/** How we know the figure of a cell: once per question, at the row that says most. */
export function CellEvidence({ row, role, detail, region }: Props) {
  const { t, pick } = useWords();
  if (!detail) return null;
  const figures = figuresOf(row, role, detail);
  const about = row.key === 'demand' && !('unknown' in detail.shortage) ? detail.shortage : null;
  if (figures.length === 0 && !about) return null;
  return (
    <div className={styles.more}>
      {about ? (
        <ShortageScope shortage={about} areas={detail.areas} sourceList={detail.sourceList} region={region} />
      ) : null}
      {figures.length > 0 ? (
        <Evidence
          {...together(figures)}
          sourceList={detail.sourceList}
          at={`functie/${role.id}${PLACES[row.key] ?? ''}`}
          of={t('compare.evidenceOf', { what: t(`compare.question.${row.question}`), name: pick(role.name) })}
        />
      ) : null}
    </div>
  );
}

/** Where the figure of a row stands in the record of its role; the work is the record itself. */
const PLACES: Partial<Record<TableRow['key'], string>> = {
  physical: '/strain',
  demand: '/shortage',
  pay: '/pay',
  growth: '/growth',
};

type Figure = Parameters<typeof together>[0][number];

function figuresOf(row: TableRow, role: Role, detail: RoleDetail): readonly Figure[] {
  const { strain, shortage, pay } = detail;
  switch (row.key) {
    case 'tasks':
      return [detail];
    case 'physical':
      return 'unknown' in strain ? [] : [strain];
    case 'demand':
      return 'unknown' in shortage ? [] : [shortage];
    case 'pay':
      return pay.flatMap((entry) => [entry, ...entry.scales]);
    case 'growth':
      // Counted in the network, not read anywhere.
      return role.kind === 'origin' ? [] : [{ confidence: 'estimate', sources: [] }];
    default:
      return [];
  }
}
