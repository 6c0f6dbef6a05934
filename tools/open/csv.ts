export type CsvCell = string | number | boolean | null | undefined;

/** Excel takes a file without this mark for another encoding, and shows "é" as two letters. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A spreadsheet would run such a text as a formula. */
const FORMULA = /^[=+\-@\t\r]/;

function cellText(cell: CsvCell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'string') return String(cell);
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * A table as CSV by RFC 4180: commas, lines that end in CR LF, quotes where a cell needs them; UTF-8 with a byte order
 * mark. A text that begins like a formula gets an apostrophe in front.
 */
export const csvText = (rows: readonly (readonly CsvCell[])[]): string =>
  BYTE_ORDER_MARK + rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
