import { canonical, type Json, type Pack, type PackGroup } from './packFormat';

/** A value met while packing: each different one once. */
type Met =
  | { readonly kind: 'literal'; readonly value: number | boolean | null }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'list'; readonly items: readonly number[]; readonly under: string }
  | {
      readonly kind: 'object';
      readonly keys: readonly string[];
      readonly items: readonly number[];
      readonly under: string;
    };

/** An object whose keys occur in fewer objects than this is stored with its keys: a table of its own would cost more. */
const ROWS_FOR_A_TABLE = 3;

/**
 * Many files of JSON as one, in which every repeated part is stored once and like stands beside like, so that a general
 * compressor finds the rest. `unpack` gives back each text as it was, byte for byte. Text that is not JSON as
 * JSON.stringify writes it is stored whole.
 */
export function pack(files: Iterable<readonly [name: string, text: string]>): Pack {
  const met = new Meetings();
  const names: string[] = [];
  const roots: number[] = [];
  const raw: number[] = [];
  for (const [name, text] of files) {
    const value = canonical(text);
    if (value === undefined) raw.push(names.length);
    names.push(name);
    roots.push(met.add(value === undefined ? text : value, name.replace(/\/.*/, '')));
  }
  return arrange(met.all, names, roots, raw);
}

/** Numbers each different value in the order in which they are met; a part comes before the whole. */
class Meetings {
  readonly all: Met[] = [];
  private readonly known = new Map<string, number>();

  /** `under`: the key at which the value stands, for a good neighbourhood. */
  add(value: Json, under: string): number {
    if (typeof value === 'string') return this.number(`s${value}`, () => ({ kind: 'string', value }));
    if (value === null || typeof value !== 'object')
      return this.number(`l${String(value)}`, () => ({ kind: 'literal', value }));
    if (Array.isArray(value)) {
      const items = value.map((item) => this.add(item, under));
      return this.number(`a${items.join()}`, () => ({ kind: 'list', items, under }));
    }
    const keys = Object.keys(value);
    const items = Object.entries(value).map(([key, item]) => this.add(item, key));
    return this.number(`o${items.join()} ${JSON.stringify(keys)}`, () => ({ kind: 'object', keys, items, under }));
  }

  private number(key: string, make: () => Met): number {
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const number = this.all.length;
    this.known.set(key, number);
    this.all.push(make());
    return number;
  }
}

type Whole = Extract<Met, { readonly items: readonly number[] }>;

/** The rows of one table: objects with the same keys at the same place, lists of the same place, or rare objects. */
interface Table {
  readonly kind: PackGroup['kind'];
  readonly keys: readonly string[];
  readonly rows: { readonly met: number; readonly whole: Whole }[];
}

function arrange(
  all: readonly Met[],
  names: readonly string[],
  roots: readonly number[],
  raw: readonly number[],
): Pack {
  const tables = tablesOf(all);
  /** From the number at meeting to the number in the pack: literals, then strings, then the rows of the tables. */
  const final = new Map<number, number>();
  const literals: (number | boolean | null)[] = [];
  for (const [number, item] of all.entries()) {
    if (item.kind !== 'literal') continue;
    final.set(number, literals.length);
    literals.push(item.value);
  }
  const strings: string[] = [];
  const addString = (number: number) => {
    const item = all[number];
    if (item?.kind !== 'string' || final.has(number)) return;
    final.set(number, literals.length + strings.length);
    strings.push(item.value);
  };
  // Column by column, so that strings of one sort stand together.
  for (const { kind, rows, keys } of tables) {
    if (kind === 'table')
      for (const column of keys.keys()) for (const row of rows) addString(row.whole.items[column] ?? -1);
    else for (const row of rows) for (const item of row.whole.items) addString(item);
  }
  for (const root of roots) addString(root);
  const texts = new Map(strings.map((text, at) => [text, literals.length + at]));
  const keyNumber = (key: string): number => {
    const known = texts.get(key);
    if (known !== undefined) return known;
    const number = literals.length + strings.length;
    strings.push(key);
    texts.set(key, number);
    return number;
  };
  const keyLists = tables.map(({ kind, keys, rows }) =>
    kind === 'map'
      ? rows.flatMap(({ whole }) => (whole.kind === 'object' ? whole.keys.map(keyNumber) : []))
      : keys.map(keyNumber),
  );
  let next = literals.length + strings.length;
  for (const { rows } of tables) for (const { met } of rows) final.set(met, next++);
  const place = (number: number | undefined): number => final.get(number ?? -1) ?? -1;
  const groups = tables.map(({ kind, rows, keys }, index): PackGroup => {
    const lengths = kind === 'table' ? [rows.length] : rows.map(({ whole }) => whole.items.length);
    const items =
      kind === 'table'
        ? keys.flatMap((_, column) => steps(rows.map(({ whole }) => place(whole.items[column]))))
        : steps(rows.flatMap(({ whole }) => whole.items.map(place)));
    return { kind, keys: steps(keyLists[index] ?? []), lengths, items };
  });
  return { format: 1, names: [...names], roots: roots.map(place), raw: [...raw], literals, strings, groups };
}

function tablesOf(all: readonly Met[]): Table[] {
  const shapes = new Map<string, number>();
  const shapeOf = (item: Extract<Met, { kind: 'object' }>) => JSON.stringify(item.keys);
  for (const item of all) if (item.kind === 'object') shapes.set(shapeOf(item), (shapes.get(shapeOf(item)) ?? 0) + 1);
  const tables = new Map<string, Table>();
  for (const [met, whole] of all.entries()) {
    if (whole.kind !== 'list' && whole.kind !== 'object') continue;
    const shape = whole.kind === 'object' ? shapeOf(whole) : '';
    const kind = whole.kind === 'list' ? 'list' : (shapes.get(shape) ?? 0) < ROWS_FOR_A_TABLE ? 'map' : 'table';
    const name = JSON.stringify([kind, whole.under, kind === 'table' ? shape : '']);
    const table = tables.get(name) ?? {
      kind,
      keys: kind === 'table' && whole.kind === 'object' ? whole.keys : [],
      rows: [],
    };
    table.rows.push({ met, whole });
    tables.set(name, table);
  }
  return [...tables.values()];
}

/** Each number as its distance from the one before: neighbours become a row of ones. */
const steps = (numbers: readonly number[]): number[] => numbers.map((number, at) => number - (numbers[at - 1] ?? 0));
