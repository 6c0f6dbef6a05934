import { createHash } from 'node:crypto';
import { parseJson } from '../../src/core/validate/jsonText';
import type { PathPart } from '../../src/core/validate/problem';
import { isObject, valueAt } from '../../src/core/validate/walk';
import { type CellText, cellOf } from './columns';
import { ENTITIES, type Entity, FROM, type JsonRecord } from './entities';

/** A record of the data with the place it stands in. */
export interface Placed {
  readonly file: string;
  readonly at: readonly PathPart[];
  readonly record: JsonRecord;
}

/** The file that records of a kind without a folder stand in. */
const LISTS: Partial<Record<Entity['kind'], string>> = { sources: 'sources.json' };

/** The JSON of a file. Throws when it is none: workbooks are for data that can be read. */
export function jsonOf(files: ReadonlyMap<string, string>, file: string): unknown {
  const result = parseJson(files.get(file) ?? '');
  if (!result.ok) throw new Error(`data/${file} cannot be read; run "npm run data:check" first`);
  return result.value;
}

/** The file in which a record stands, or would stand. */
export function fileOf(entity: Entity, record: JsonRecord): string {
  if (entity.kind === 'steps') return `roles/${String(record[FROM])}.json`;
  return LISTS[entity.kind] ?? `${entity.kind}/${String(record.id)}.json`;
}

/** Every record of a sheet, in the order of the data. */
export function recordsOf(files: ReadonlyMap<string, string>, entity: Entity): Placed[] {
  const folder = entity.kind === 'steps' ? 'roles' : entity.kind;
  const list = LISTS[entity.kind];
  const names = list ? [list] : [...files.keys()].filter((file) => /^[^/]+\/[^/]+\.json$/.test(file));
  return names
    .filter((file) => file === list || file.startsWith(`${folder}/`))
    .flatMap((file): Placed[] => {
      const json = jsonOf(files, file);
      if (entity.kind !== 'steps') return placed(file, json, []);
      const steps = isObject(json) && Array.isArray(json.steps) ? json.steps : [];
      const from = isObject(json) ? json.id : '';
      return steps.map((step: JsonRecord, i) => ({ file, at: ['steps', i], record: { ...step, [FROM]: from } }));
    });
}

const placed = (file: string, json: unknown, at: readonly PathPart[]): Placed[] =>
  Array.isArray(json)
    ? json.flatMap((item, i) => placed(file, item, [...at, i]))
    : isObject(json)
      ? [{ file, at, record: json as JsonRecord }]
      : [];

/** The cells of a record, column by column. */
export const cellsOf = (record: JsonRecord, entity: Entity): CellText[] =>
  entity.columns.map(({ path, kind }) => cellOf(valueAt(record, path), kind));

/** What tells records of a sheet apart. */
export const keyOf = (cells: readonly CellText[], entity: Entity): string =>
  entity.columns.flatMap(({ isKey }, i) => (isKey ? [String(cells[i] ?? '')] : [])).join(' > ');

/**
 * A short mark of the cells of a row. It is written beside the row: so it can be told later whether somebody changed the
 * row, and whether the data changed since.
 */
export const markOf = (cells: readonly CellText[]): string =>
  createHash('sha256').update(JSON.stringify(cells)).digest('hex').slice(0, 12);

/** Dutch names of roles by id. */
export function roleNames(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const [roles] = ENTITIES;
  const found = roles ? recordsOf(files, roles) : [];
  return new Map(found.map(({ record }) => [String(record.id), String(valueAt(record, ['name', 'nl']) ?? '')]));
}
