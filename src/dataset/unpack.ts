import type { Json, Pack, PackGroup } from './packFormat';

/** One list or object of the pack: where its parts are. */
interface Row {
  readonly group: PackGroup;
  readonly keys: readonly number[];
  readonly items: readonly number[];
}

export interface Unpacked {
  readonly names: ReadonlySet<string>;
  /** The text of one file, as it was before packing; undefined when the pack does not hold it. */
  text(name: string): string | undefined;
}

/** Opens a pack. Only what is asked for is put together, so that a phone does not hold 16 MB for one role. */
export function unpack(pack: Pack): Unpacked {
  const rows = rowsOf(pack);
  const places = new Map(pack.names.map((name, at) => [name, at]));
  const raw = new Set(pack.raw);
  const firstRow = pack.literals.length + pack.strings.length;
  const built = new Map<number, Json>();
  const value = (number: number): Json => {
    const literal = pack.literals[number];
    if (literal !== undefined) return literal;
    const text = pack.strings[number - pack.literals.length];
    if (text !== undefined) return text;
    const known = built.get(number);
    if (known !== undefined) return known;
    const row = rows[number - firstRow];
    if (!row) throw new Error(`the pack has no value ${number}`);
    const made: Json =
      row.group.kind === 'list'
        ? row.items.map(value)
        : // Not by assignment: a key "__proto__" would be lost.
          Object.fromEntries(row.items.map((item, at) => [String(value(row.keys[at] ?? -1)), value(item)]));
    built.set(number, made);
    return made;
  };
  return {
    names: new Set(places.keys()),
    text(name) {
      const at = places.get(name);
      if (at === undefined) return undefined;
      const root = value(pack.roots[at] ?? -1);
      return raw.has(at) ? String(root) : JSON.stringify(root);
    },
  };
}

function rowsOf(pack: Pack): Row[] {
  return pack.groups.flatMap((group) => {
    const keys = sums(group.keys);
    if (group.kind === 'table') {
      const count = group.lengths[0] ?? 0;
      const columns = keys.map((_, column) => sums(group.items.slice(column * count, (column + 1) * count)));
      return Array.from({ length: count }, (_, at) => ({
        group,
        keys,
        items: columns.map((column) => column[at] ?? -1),
      }));
    }
    const items = sums(group.items);
    let from = 0;
    return group.lengths.map((length) => {
      const row = {
        group,
        keys: group.kind === 'map' ? keys.slice(from, from + length) : [],
        items: items.slice(from, from + length),
      };
      from += length;
      return row;
    });
  });
}

/** From distances back to numbers. */
function sums(steps: readonly number[]): number[] {
  let sum = 0;
  return steps.map((step) => {
    sum += step;
    return sum;
  });
}
