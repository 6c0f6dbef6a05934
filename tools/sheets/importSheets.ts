import { formatFile } from '../../src/core/validate/format';
import type { Problem } from '../../src/core/validate/problem';
import { validate } from '../../src/core/validate/validate';
import { changeRecord, type NewValue } from './changeRecord';
import { ENTITIES, type Entity, FROM, type JsonRecord } from './entities';
import { locate } from './locate';
import { type ReadRow, readRows } from './readRows';
import { cellsOf, fileOf, jsonOf, keyOf, markOf, type Placed, recordsOf } from './records';
import type { Finding, SheetTable } from './tables';

export interface Imported {
  /** Files that are new or other, with their text. Empty when there is an error. */
  readonly files: ReadonlyMap<string, string>;
  /** What the workbook changes, cell by cell: "Functies!D17 kok: name.nl". */
  readonly changes: readonly string[];
  readonly findings: readonly Finding[];
}

/**
 * Read a workbook back into the data files. Only what differs from the data is changed; a row that was not touched in the
 * workbook changes nothing, also when the data has moved on. Nothing is ever deleted: rows that are gone are told. With
 * one error nothing is written at all.
 */
export function importSheets(files: ReadonlyMap<string, string>, tables: readonly SheetTable[]): Imported {
  const draft = new Draft(files);
  const findings: Finding[] = strangeSheets(tables);
  const changes: string[] = [];
  const rows = new Map<Entity, readonly ReadRow[]>();
  for (const entity of ENTITIES) {
    const table = tables.find(({ name }) => name === entity.sheet);
    if (!table) {
      findings.push(notice(entity.sheet, 'this sheet is not in the workbook', 'nothing is changed there'));
      continue;
    }
    const read = readRows(table, entity, files);
    findings.push(...read.findings);
    rows.set(entity, read.rows);
    const known = new Map(
      recordsOf(files, entity).map((placed) => [keyOf(cellsOf(placed.record, entity), entity), placed]),
    );
    for (const row of read.rows) {
      const result = applyRow(row, entity, known.get(row.key), draft);
      if (Array.isArray(result)) changes.push(...result);
      else findings.push(result);
    }
    const present = new Set(read.keys);
    for (const key of known.keys()) if (!present.has(key)) findings.push(goneRow(entity, key));
  }
  const changed = draft.changed();
  if (changed.size > 0) {
    const after = new Map([...files, ...changed]);
    findings.push(...newProblems(files, after).map((problem) => locate(problem, after, rows)));
  }
  const isSound = findings.every(({ severity }) => severity !== 'error');
  return { files: isSound ? changed : new Map(), changes, findings };
}

const notice = (place: string, what: string, mend: string): Finding => ({ severity: 'notice', place, what, mend });

const goneRow = (entity: Entity, key: string): Finding =>
  notice(
    entity.sheet,
    `no row for "${key}": it was taken out, or it is newer than the workbook`,
    'nothing is deleted; to remove a record, take it out of data/ by hand',
  );

/** Sheets with a name that says nothing; those that only explain are known. */
const strangeSheets = (tables: readonly SheetTable[]): Finding[] =>
  tables
    .filter(({ name, isHelp }) => !isHelp && !ENTITIES.some(({ sheet }) => sheet === name))
    .map(({ name }) => ({
      severity: 'error',
      place: name,
      what: 'this sheet has a name that the import does not know',
      mend: `give it its old name (${ENTITIES.map(({ sheet }) => sheet).join(', ')}), or remove it`,
    }));

/** What the row changes, in words; or why it cannot be taken. */
function applyRow(row: ReadRow, entity: Entity, known: Placed | undefined, draft: Draft): string[] | Finding {
  if (!known) return addRecord(row, entity, draft);
  const now = cellsOf(known.record, entity);
  const isTouched = row.mark === null || row.mark !== markOf(row.cells);
  if (!isTouched) return [];
  if (row.mark !== null && row.mark !== markOf(now)) {
    return {
      severity: 'error',
      place: `${entity.sheet}!A${row.number}`,
      what: `"${row.key}" was changed in the data after this workbook was made, and in the workbook as well`,
      mend: 'make a new workbook, and make your change in that one',
    };
  }
  const values: NewValue[] = [];
  const changes: string[] = [];
  entity.columns.forEach((column, i) => {
    if (row.isMissing(i) || row.cells[i] === now[i]) return;
    values.push({ column, value: row.values[i] });
    changes.push(`${row.place(i)} ${row.key}: ${column.path.join('.')}`);
  });
  if (values.length > 0) changeRecord(draft.record(known), entity, values);
  return changes;
}

function addRecord(row: ReadRow, entity: Entity, draft: Draft): string[] | Finding {
  const values = entity.columns.map((column, i): NewValue => ({ column, value: row.values[i] }));
  const record = entity.blank();
  changeRecord(record, entity, values);
  const from = entity.columns.findIndex(({ path }) => path[0] === FROM);
  const file = fileOf(entity, from === -1 ? record : { [FROM]: row.values[from] });
  if (!draft.add(entity, file, record)) {
    return {
      severity: 'error',
      place: `${entity.sheet}!A${row.number}`,
      what: `there is no role "${String(row.cells[from])}" for this step to leave`,
      mend: 'use the id of a role, or add the role on the sheet with roles',
    };
  }
  return [`${entity.sheet}!A${row.number} ${row.key}: new`];
}

/** The data while it is being changed: files are parsed when they are first touched. */
class Draft {
  private readonly touched = new Map<string, unknown>();

  constructor(private readonly files: ReadonlyMap<string, string>) {}

  private json(file: string): unknown {
    if (!this.touched.has(file)) this.touched.set(file, jsonOf(this.files, file));
    return this.touched.get(file);
  }

  /** The record that stands at a place, to be changed. */
  record({ file, at }: Placed): JsonRecord {
    return at.reduce<unknown>(
      (value, part) => (value as Record<string | number, unknown>)[part],
      this.json(file),
    ) as JsonRecord;
  }

  /** Whether there was a place for it. */
  add(entity: Entity, file: string, record: JsonRecord): boolean {
    const exists = this.files.has(file) || this.touched.has(file);
    if (entity.kind !== 'steps' && entity.kind !== 'sources') {
      this.touched.set(file, record);
      return true;
    }
    if (!exists) return false;
    const json = this.json(file);
    const list = entity.kind === 'steps' ? (json as { steps: unknown[] }).steps : (json as unknown[]);
    list.push(record);
    return true;
  }

  /** Texts of all files that are other than they were, in the standard form. */
  changed(): Map<string, string> {
    const texts = [...this.touched].map(([file, value]) => [file, formatFile(file, value)] as const);
    return new Map(texts.filter(([file, text]) => this.files.get(file) !== text).sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}

const nameOf = ({ file, path, what }: Problem): string => `${file} ${path} ${what}`;

/** Problems that were not there before the import. */
function newProblems(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): Problem[] {
  const old = new Set(validate(before).problems.map(nameOf));
  return validate(after).problems.filter((problem) => !old.has(nameOf(problem)));
}
