import { readXlsx, writeXlsx } from 'hucre/xlsx';
import type { RawCell } from './columns';
import { ENTITIES } from './entities';
import { readmeSheet, wordsSheet } from './helpSheets';
import type { SheetTable } from './tables';
import { LISTS_SHEET, listColumns, sheetFor } from './writeSheet';

/** Sheets that explain, or feed the lists in the cells. */
const HELP_SHEETS = new Set(['Lees mij', 'Woorden', LISTS_SHEET]);

/** The data as a workbook for Excel and LibreOffice: one sheet per kind of record, with help and lists to choose from. */
export async function writeWorkbook(files: ReadonlyMap<string, string>): Promise<Uint8Array> {
  const lists = listColumns(files);
  return writeXlsx({
    sheets: [
      readmeSheet(files),
      ...ENTITIES.map((entity) => sheetFor(entity, files, lists)),
      wordsSheet(files),
      { name: LISTS_SHEET, hidden: true, rows: rowsOf(lists.map(({ head, items }) => [head, ...items])) },
    ],
    properties: { title: 'Routekaart: functies, stappen en opleidingen', language: 'nl' },
  } as Parameters<typeof writeXlsx>[0]);
}

/** Columns side by side as rows. */
const rowsOf = (columns: readonly (readonly string[])[]): (string | null)[][] =>
  Array.from({ length: Math.max(...columns.map(({ length }) => length)) }, (_, i) =>
    columns.map((items) => items[i] ?? null),
  );

/** The sheets of a workbook as tables. Throws when the file is no workbook. */
export async function readWorkbook(bytes: Uint8Array): Promise<SheetTable[]> {
  const { sheets } = await readXlsx(bytes);
  return sheets.map((sheet) => {
    const formulas = [...(sheet.cells ?? [])].filter(
      ([, cell]) => cell.formula !== undefined || cell.type === 'formula' || cell.type === 'error',
    );
    return {
      name: sheet.name.trim(),
      rows: sheet.rows as RawCell[][],
      formulas: new Set(formulas.map(([place]) => place)),
      isHelp: HELP_SHEETS.has(sheet.name.trim()),
    };
  });
}
