export type CsvCell = string | number | null;

/** How a spreadsheet in this language reads a file: the sign between cells and the one in numbers. */
export interface CsvForm {
  readonly between: ';' | ',';
  readonly decimal: ',' | '.';
}

export const CSV_FORMS = {
  nl: { between: ';', decimal: ',' },
  en: { between: ',', decimal: '.' },
} as const satisfies Readonly<Record<string, CsvForm>>;

/** Signs with which a cell of text would be read as a formula. */
const FORMULA = /^[=+\-@\t\r]/;
/** Spreadsheets take a file for UTF-8 only when it starts so. */
const MARK = '\uFEFF';

/**
 * Rows as CSV (RFC 4180: CRLF, quotes doubled), the head first. Text that a spreadsheet would run as a formula gets a quote
 * mark before it; numbers do not. Null is an empty cell: unknown.
 */
export function csvText(rows: readonly (readonly CsvCell[])[], form: CsvForm): string {
  return MARK + rows.map((row) => `${row.map((cell) => cellText(cell, form)).join(form.between)}\r\n`).join('');
}

function cellText(cell: CsvCell, { between, decimal }: CsvForm): string {
  if (cell === null) return '';
  const text = typeof cell === 'number' ? String(cell).replace('.', decimal) : safe(cell);
  return text.includes(between) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const safe = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);
