import { nearest } from '../../src/core/validate/nearest';
import { type CellText, cellOf, readCell } from './columns';
import type { Entity } from './entities';
import { optionsOf } from './lists';
import { keyOf } from './records';
import { cellName, type Finding, type SheetTable } from './tables';

/** Head of the last column: the mark of the row as it was written. */
export const MARK = 'Kenmerk';

/** A row of a sheet, read column by column in the order of the entity. */
export interface ReadRow {
  /** As the spreadsheet counts it. */
  readonly number: number;
  readonly key: string;
  readonly values: readonly unknown[];
  /** The values as the export would write them. */
  readonly cells: readonly CellText[];
  readonly mark: string | null;
  /** The sheet has no such column: what the data says stays. */
  readonly isMissing: (column: number) => boolean;
  /** "Functies!D17" of a column of the entity. */
  readonly place: (column: number) => string;
}

interface ReadTable {
  readonly rows: readonly ReadRow[];
  /** Keys of all rows, those with mistakes too. */
  readonly keys: readonly string[];
  readonly findings: readonly Finding[];
}

/** Read the rows of a sheet. Rows with a mistake are told and left out. */
export function readRows(table: SheetTable, entity: Entity, files: ReadonlyMap<string, string>): ReadTable {
  const heads = (table.rows[0] ?? []).map((head) => (typeof head === 'string' ? head.trim() : ''));
  const findings = headProblems(heads, table, entity);
  if (findings.some(({ severity }) => severity === 'error')) return { rows: [], keys: [], findings };
  const places = entity.columns.map(({ head }) => heads.indexOf(head));
  const markAt = heads.indexOf(MARK);
  const rows: ReadRow[] = [];
  const seen = new Map<string, number>();
  const name = (row: number, column: number) => `${table.name}!${cellName(row, column)}`;
  table.rows.forEach((raw, i) => {
    if (i === 0 || places.every((at) => isBlank(raw[at]))) return;
    const mistakes: Finding[] = [];
    const values = entity.columns.map(({ kind }, column) => {
      const at = places[column] ?? -1;
      if (at === -1) return undefined;
      const place = name(i, at);
      if (table.formulas.has(`${i},${at}`)) {
        mistakes.push({
          severity: 'error',
          place,
          what: 'a formula or a fault',
          mend: 'put the outcome there as plain text',
        });
        return undefined;
      }
      const read = readCell(raw[at], kind, kind.type === 'one' ? optionsOf(files, kind.list) : []);
      if (!read.ok) mistakes.push({ severity: 'error', place, what: read.what, mend: read.mend });
      else if (read.notice)
        findings.push({ severity: 'notice', place, what: read.notice, mend: 'nothing needs to be done' });
      return read.ok ? read.value : undefined;
    });
    const cells = entity.columns.map(({ kind }, column) => cellOf(values[column], kind));
    const key = keyOf(cells, entity);
    const place = name(i, places[0] ?? 0);
    const first = seen.get(key);
    if (entity.columns.some(({ isKey }, column) => isKey && cells[column] === null)) {
      mistakes.push({
        severity: 'error',
        place,
        what: 'this row has no id',
        mend: 'give it one, or empty the whole row',
      });
    } else if (first !== undefined) {
      mistakes.push({
        severity: 'error',
        place,
        what: `"${key}" stands in row ${first} too`,
        mend: 'keep one of the two',
      });
    } else seen.set(key, i + 1);
    findings.push(...mistakes);
    if (mistakes.length > 0) return;
    const mark = markAt === -1 ? null : raw[markAt];
    rows.push({
      number: i + 1,
      key,
      values,
      cells,
      mark: typeof mark === 'string' && mark !== '' ? mark : null,
      isMissing: (column) => places[column] === -1,
      place: (column) => name(i, Math.max(0, places[column] ?? 0)),
    });
  });
  return { rows, keys: [...seen.keys()], findings };
}

const isBlank = (cell: unknown): boolean =>
  cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');

function headProblems(heads: readonly string[], table: SheetTable, entity: Entity): Finding[] {
  const known = [...entity.columns.map(({ head }) => head), ...(entity.help ?? []).map(({ head }) => head), MARK];
  const findings: Finding[] = [];
  heads.forEach((head, i) => {
    const place = `${table.name}!${cellName(0, i)}`;
    if (head === '' && table.rows.every((row) => isBlank(row[i]))) return;
    if (!known.includes(head)) {
      const near = nearest(head, known);
      const mend = `${near ? `did you mean "${near}"? ` : ''}give the column its old name, or remove it`;
      findings.push({ severity: 'error', place, what: `the column "${head}" is not known`, mend });
    } else if (heads.indexOf(head) !== i) {
      findings.push({
        severity: 'error',
        place,
        what: `the column "${head}" stands twice`,
        mend: 'keep one of the two',
      });
    }
  });
  for (const { head, isKey } of entity.columns) {
    if (heads.includes(head)) continue;
    const severity = isKey ? 'error' : 'notice';
    const mend = isKey ? 'put it back' : 'what the data says there stays as it is';
    findings.push({ severity, place: table.name, what: `the column "${head}" is missing`, mend });
  }
  return findings;
}
