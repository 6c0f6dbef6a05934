import type { CsvCell } from '../../../core/insights/csv';

export interface Cell {
  readonly text: string;
  /** The bare number, for a file; null = unknown. */
  readonly value?: number | null;
  /** Where it leads. */
  readonly to?: string;
}

/** What stands behind a chart: on the screen and in the file the same. The first column names the row. */
export interface TableData {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The rows of a file: the head, then numbers as numbers and the rest as text. */
export const csvRows = ({ head, rows }: TableData): CsvCell[][] => [
  [...head],
  ...rows.map((row) => row.map(({ text, value }) => (value === undefined ? text : value))),
];
