import { CHOICES, type ChoiceName, type ListName } from './choices';

/** How a value of the data stands in a cell. `ids`: "a; b". `needs`: "a; b / c" reads a, and b or c. */
export type CellKind =
  | { readonly type: 'text' | 'lines' | 'ids' | 'needs' | 'number' | 'date' | 'yes-no' }
  /** One of a fixed set of words; the data holds a code. */
  | { readonly type: 'choice'; readonly choices: ChoiceName }
  /** One id of a list of the vocabulary. */
  | { readonly type: 'one'; readonly list: ListName };

export interface Column {
  /** What stands in the first row. Columns are found by it, so it is never used twice in a sheet. */
  readonly head: string;
  /** Place of the value in the record. */
  readonly path: readonly string[];
  readonly kind: CellKind;
  /** Part of what tells records apart: shown grey and locked for records that exist. */
  readonly isKey?: true;
}

/**
 * An object with parts that stand in columns of their own. It is made when one of them is filled, gets what is the same
 * everywhere (`constants`, such as a unit), and goes when all of them are empty.
 */
export interface Group {
  readonly path: readonly string[];
  readonly constants: Readonly<Record<string, unknown>>;
  /** Stands in the record also when all its columns are empty. */
  readonly isRequired?: true;
}

/** A cell as it is written, and as it must come back: no value, a text or a number. */
export type CellText = string | number | null;

const TEXT: CellKind = { type: 'text' };
export const LINES: CellKind = { type: 'lines' };
export const IDS: CellKind = { type: 'ids' };
export const NEEDS: CellKind = { type: 'needs' };
export const NUMBER: CellKind = { type: 'number' };
export const DATE: CellKind = { type: 'date' };
export const YES_NO: CellKind = { type: 'yes-no' };
export const choice = (choices: ChoiceName): CellKind => ({ type: 'choice', choices });
export const one = (list: ListName): CellKind => ({ type: 'one', list });

export const column = (head: string, path: string, kind: CellKind = TEXT): Column => ({
  head,
  path: path.split('.'),
  kind,
});

/** A text in both languages. */
export const texts = (head: string, path: string, kind: CellKind = TEXT): Column[] => [
  column(`${head} (nl)`, `${path}.nl`, kind),
  column(`${head} (en)`, `${path}.en`, kind),
];

/** Date, sources and certainty of a figure, or of what stands together with one. */
export const evidence = (head: string, path: string): Column[] => [
  column(`${head}: van wanneer`, `${path}.asOf`, DATE),
  column(`${head}: bronnen`, `${path}.sources`, IDS),
  column(`${head}: zekerheid`, `${path}.confidence`, choice('confidence')),
];

export const group = (path: string, constants: Group['constants'] = {}, isRequired?: true): Group => ({
  path: path.split('.'),
  constants,
  ...(isRequired && { isRequired }),
});

export const UNKNOWN = choice('unknown');

/** The value of the data as it stands in a cell. Nothing and an empty list both leave it empty. */
export function cellOf(value: unknown, kind: CellKind): CellText {
  if (value === undefined || value === null) return null;
  switch (kind.type) {
    case 'number':
      return value as number;
    case 'yes-no':
      return value === true ? 'ja' : 'nee';
    case 'lines':
      return (value as string[]).join('\n') || null;
    case 'ids':
      return (value as string[]).join('; ') || null;
    case 'needs':
      return (value as string[][]).map((any) => any.join(' / ')).join('; ') || null;
    case 'choice':
      return CHOICES[kind.choices].find(({ code }) => code === value)?.word ?? String(value);
    default:
      return String(value);
  }
}

export type ReadCell =
  /** The value of the data; undefined when the cell is empty. `notice`: what was tidied. */
  | { readonly ok: true; readonly value: unknown; readonly notice?: string }
  | { readonly ok: false; readonly what: string; readonly mend: string };

const fail = (what: string, mend: string): ReadCell => ({ ok: false, what, mend });

/** A cell as the spreadsheet gives it: text, number, yes/no, a date, or nothing. */
export type RawCell = string | number | boolean | Date | null | undefined;

/** Read a cell back. `options` are the ids of the list that a column of kind `one` picks from. */
export function readCell(raw: RawCell, kind: CellKind, options: readonly string[] = []): ReadCell {
  if (raw instanceof Date) {
    const mend = 'make the cell a text cell, then type the date again as 2024, 2024-07 or 2024-07-01';
    return fail('the spreadsheet turned this into a date of its own', mend);
  }
  if (raw === null || raw === undefined || raw === '') return { ok: true, value: undefined };
  if (kind.type === 'number') return readNumber(raw);
  if (kind.type === 'date' && typeof raw === 'number') return readYear(raw);
  if (typeof raw === 'number') return readText(String(raw), kind, options);
  if (typeof raw === 'boolean') {
    if (kind.type === 'yes-no') return { ok: true, value: raw };
    return fail('the spreadsheet turned this into TRUE or FALSE', 'make the cell a text cell and type it again');
  }
  const text = raw.replaceAll('\r\n', '\n');
  const trimmed = text.trim();
  if (trimmed === '') return { ok: true, value: undefined, notice: 'only spaces: read as an empty cell' };
  const read = readText(trimmed, kind, options);
  return read.ok && trimmed !== text ? { ...read, notice: 'spaces at the start or end were left out' } : read;
}

function readNumber(raw: string | number | boolean): ReadCell {
  if (typeof raw === 'number') return { ok: true, value: raw };
  const text = String(raw).trim();
  const plain = /^\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
  if (Number.isNaN(plain)) return fail(`"${text}" is not a number`, 'type a number, or empty the cell');
  return { ok: true, value: plain, notice: `"${text}" is a number typed as text: read as ${plain}` };
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;

/** A year may be a number; another number is a day as spreadsheets count them, which nobody meant. */
function readYear(raw: number): ReadCell {
  if (Number.isInteger(raw) && raw >= FIRST_YEAR && raw <= LAST_YEAR) return { ok: true, value: String(raw) };
  return fail(
    `${raw} is a number: the spreadsheet made a day count of the date`,
    'make the cell a text cell, then type the date again as 2024, 2024-07 or 2024-07-01',
  );
}

function readText(text: string, kind: CellKind, options: readonly string[]): ReadCell {
  switch (kind.type) {
    case 'lines':
      return readList(text, '\n');
    case 'ids':
      return readList(text, ';');
    case 'needs':
      return readNeeds(text);
    case 'yes-no':
      if (text === 'ja' || text === 'nee') return { ok: true, value: text === 'ja' };
      return fail(`"${text}" is not "ja" or "nee"`, 'choose from the list in the cell');
    case 'choice': {
      const found = CHOICES[kind.choices].find(({ word, code }) => word === text || code === text);
      if (found) return { ok: true, value: found.code };
      const words = CHOICES[kind.choices].map(({ word }) => word).join(', ');
      return fail(`"${text}" is not one of the words for this column`, `choose one of: ${words}`);
    }
    case 'one':
      if (options.includes(text)) return { ok: true, value: text };
      return fail(`"${text}" is not in the list for this column`, `choose one of: ${options.join(', ')}`);
    default:
      return { ok: true, value: text };
  }
}

function readList(text: string, separator: '\n' | ';'): ReadCell {
  const items = text.split(separator).map((item) => item.trim());
  if (separator === ';' && items.some((item) => /[\s,]/.test(item))) {
    return fail(`"${text}" is not a list of ids`, 'put "; " between the ids, and nothing else');
  }
  const kept = items.filter((item) => item !== '');
  const gaps = items.length - kept.length;
  return { ok: true, value: kept, ...(gaps > 0 && { notice: `${gaps} empty item(s) in the list were left out` }) };
}

function readNeeds(text: string): ReadCell {
  const groups = text.split(';').map((any) => any.split('/').map((id) => id.trim()));
  if (groups.flat().some((id) => id === '' || /[\s,]/.test(id))) {
    return fail(
      `"${text}" cannot be read as what is asked`,
      'write "vig; mbo4 / hbo": all parts between ";" are asked, of each part one is enough',
    );
  }
  return { ok: true, value: groups };
}
