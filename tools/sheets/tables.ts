import type { RawCell } from './columns';

/** Something about a workbook that a person should know. Errors stop the import, notices do not. */
export interface Finding {
  readonly severity: 'error' | 'warning' | 'notice';
  /** "Functies!D17", or the name of a sheet. */
  readonly place: string;
  readonly what: string;
  readonly mend: string;
}

/** A sheet as the spreadsheet program left it. */
export interface SheetTable {
  readonly name: string;
  /** Rows of cells; the first row holds the heads. */
  readonly rows: readonly (readonly RawCell[])[];
  /** Cells that hold a formula or an error, as "row,column" counted from 0. */
  readonly formulas: ReadonlySet<string>;
  /** A sheet that only explains: never read. */
  readonly isHelp?: boolean;
}

/** Name of a cell as a spreadsheet shows it; row and column count from 0. */
export const cellName = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** "A" for 0, "AA" for 26. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return `${rest >= 0 ? columnLetters(rest) : ''}${String.fromCharCode(65 + (column % 26))}`;
}
