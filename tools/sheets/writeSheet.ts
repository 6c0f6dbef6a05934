import type { writeXlsx } from 'hucre/xlsx';
import { isObject, valueAt } from '../../src/core/validate/walk';
import { CHOICES, type ChoiceName, LIST_HEADS, LIST_NAMES } from './choices';
import type { Column } from './columns';
import { type Entity, FROM } from './entities';
import { optionsOf } from './lists';
import { MARK } from './readRows';
import { cellsOf, markOf, recordsOf, roleNames } from './records';
import { cellName, columnLetters } from './tables';

export type WriteSheet = Parameters<typeof writeXlsx>[0]['sheets'][number];
type Style = NonNullable<NonNullable<WriteSheet['columns']>[number]['style']>;
type Validation = NonNullable<WriteSheet['dataValidations']>[number];

/** Hidden sheet with the words that cells can be chosen from. */
export const LISTS_SHEET = 'Lijsten';
/** Empty rows below the records that can be filled in, with the same lists to choose from. */
const ROOM = 300;

const TOP = { vertical: 'top', wrapText: true } as const;
const fill = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } }) as const;
const HEAD: Style = {
  font: { bold: true, color: { rgb: 'FFFFFF' } },
  fill: fill('16233B'),
  alignment: TOP,
  protection: { locked: true },
};
const GREY: Style = {
  font: { color: { rgb: '5A6270' } },
  fill: fill('ECEEF1'),
  alignment: TOP,
  numFmt: '@',
  protection: { locked: true },
};
/** Texts stay texts: the spreadsheet makes no dates or numbers of them. */
const OPEN: Style = { alignment: TOP, numFmt: '@', protection: { locked: false } };
const OPEN_NUMBER: Style = { alignment: TOP, protection: { locked: false } };

interface ListColumn {
  readonly id: string;
  readonly head: string;
  readonly items: readonly string[];
}

/** Everything that cells can be chosen from, a column of the hidden sheet each. */
export const listColumns = (files: ReadonlyMap<string, string>): ListColumn[] => [
  ...Object.entries(CHOICES).map(([id, list]) => ({ id, head: id, items: list.map(({ word }) => word) })),
  ...LIST_NAMES.map((list) => ({ id: `#${list}`, head: LIST_HEADS[list], items: [...optionsOf(files, list)] })),
];

/** The list a column picks from, as its place on the hidden sheet; null when anything may be typed. */
function listFor({ kind, path }: Column, lists: readonly ListColumn[]): string | null {
  const isScore = path.includes('scores');
  const choice: ChoiceName | null = kind.type === 'choice' ? kind.choices : kind.type === 'yes-no' ? 'yesNo' : null;
  const id = isScore ? 'score' : kind.type === 'one' ? `#${kind.list}` : choice;
  const at = lists.findIndex((list) => list.id === id);
  const list = lists[at];
  if (!list) return null;
  const letters = columnLetters(at);
  return `${LISTS_SHEET}!$${letters}$2:$${letters}$${list.items.length + 1}`;
}

/** Characters of room for a column. */
const widthOf = ({ kind, isKey }: Column): number =>
  isKey ? 28 : kind.type === 'lines' || kind.type === 'text' ? 38 : kind.type === 'number' ? 10 : 18;

/** A sheet with every record of a kind, its heads in a row that stays in sight. */
export function sheetFor(entity: Entity, files: ReadonlyMap<string, string>, lists: readonly ListColumn[]): WriteSheet {
  const names = roleNames(files);
  const help = entity.help ?? [];
  const records = recordsOf(files, entity).map(({ record }) => record);
  const heads = [...entity.columns.map(({ head }) => head), ...help.map(({ head }) => head), MARK];
  const helpOf = (record: Record<string, unknown>) =>
    help.map(({ column }) => {
      const path = entity.columns.find(({ head }) => head === column)?.path ?? [FROM];
      return names.get(String(valueAt(record, path))) ?? null;
    });
  const rows = records.map((record) => {
    const cells = cellsOf(record, entity);
    return [...cells, ...helpOf(record), markOf(cells)];
  });
  const cells = new Map<string, { style: Style }>();
  heads.forEach((_, i) => {
    cells.set(`0,${i}`, { style: HEAD });
  });
  rows.forEach((_, i) => {
    entity.columns.forEach(({ isKey }, column) => {
      if (isKey) cells.set(`${i + 1},${column}`, { style: GREY });
    });
  });
  const last = rows.length + ROOM;
  return {
    name: entity.sheet,
    rows: [heads, ...rows],
    cells,
    columns: [
      ...entity.columns.map((column) => ({
        width: widthOf(column),
        style: column.kind.type === 'number' ? OPEN_NUMBER : OPEN,
      })),
      ...help.map(() => ({ width: 28, style: GREY })),
      { width: 14, hidden: true, style: GREY },
    ],
    freezePane: { rows: 1, columns: entity.columns.filter(({ isKey }) => isKey).length },
    autoFilter: { range: `A1:${cellName(rows.length, heads.length - 1)}` },
    dataValidations: validationsFor(entity, lists, last),
    // Without a password: it keeps ids from being changed by accident, and nobody out.
    protection: {
      sheet: true,
      formatCells: true,
      formatColumns: true,
      formatRows: true,
      insertRows: true,
      deleteRows: true,
      sort: true,
      autoFilter: true,
    },
  } as WriteSheet;
}

function validationsFor(entity: Entity, lists: readonly ListColumn[], last: number): Validation[] {
  return entity.columns.flatMap((column, i): Validation[] => {
    const range = `${cellName(1, i)}:${cellName(last, i)}`;
    const formula1 = listFor(column, lists);
    const told = { range, allowBlank: true, showErrorMessage: true } as const;
    if (formula1 !== null) {
      return [
        { ...told, type: 'list', formula1, errorTitle: column.head, errorMessage: 'Kies een woord uit de lijst.' },
      ];
    }
    if (column.kind.type !== 'number') return [];
    const errorMessage = 'Typ een getal van 0 of meer.';
    return [
      {
        ...told,
        type: 'decimal',
        operator: 'greaterThanOrEqual',
        formula1: '0',
        errorTitle: column.head,
        errorMessage,
      },
    ];
  });
}

/** Version and date of the data, for the sheet that explains. */
export function versionIn(version: unknown): { data: string; date: string } {
  return isObject(version) ? { data: String(version.data), date: String(version.date) } : { data: '?', date: '?' };
}
