import { z } from 'zod';
import { FILE_RULES } from '../../src/core/validate/files';
import { schemaAt } from '../../src/core/validate/schemaTools';
import { isObject, valueAt } from '../../src/core/validate/walk';
import type { Column, Group } from './columns';
import { type Entity, FROM, type JsonRecord } from './entities';

/** A value for a column; undefined when the cell is empty. */
export interface NewValue {
  readonly column: Column;
  readonly value: unknown;
}

/** Put new values into a record, in place, and make or drop the objects around them. */
export function changeRecord(record: JsonRecord, entity: Entity, values: readonly NewValue[]): void {
  for (const { column, value } of values) {
    if (column.path[0] === FROM) continue;
    put(record, column.path, value ?? emptyList(entity, column));
  }
  const touched = (group: Group) => values.some(({ column }) => isUnder(column, group));
  for (const group of entity.groups.filter(touched)) settle(record, group, entity);
}

const isUnder = ({ path }: Column, group: Group): boolean => group.path.every((part, i) => path[i] === part);

/** An emptied list is an empty list, except where the schema lets it be absent. */
function emptyList(entity: Entity, { kind, path }: Column): [] | undefined {
  if (!['lines', 'ids', 'needs'].includes(kind.type)) return undefined;
  const isStep = entity.kind === 'steps';
  const rule = FILE_RULES.find((each) => each.kind === (isStep ? 'roles' : entity.kind));
  const schema = rule && schemaAt(rule.record, isStep ? ['steps', 0, ...path] : path);
  return schema instanceof z.ZodOptional ? undefined : [];
}

function put(record: JsonRecord, path: readonly string[], value: unknown): void {
  const last = path.at(-1) ?? '';
  let at = record;
  for (const part of path.slice(0, -1)) {
    if (!isObject(at[part])) {
      if (value === undefined) return;
      at[part] = {};
    }
    at = at[part] as JsonRecord;
  }
  if (value === undefined) delete at[last];
  else at[last] = value;
}

const isEmpty = (value: unknown): boolean => value === undefined || (Array.isArray(value) && value.length === 0);

/** Complete a group that has parts, drop one that has none, and leave nothing but the reason where it is not known. */
function settle(record: JsonRecord, group: Group, entity: Entity): void {
  const object = valueAt(record, group.path);
  if (!isObject(object)) return;
  const parts = object as JsonRecord;
  const columns = entity.columns.filter((column) => isUnder(column, group));
  const isFilled = columns.some(({ path }) => path.at(-1) !== 'unknown' && !isEmpty(valueAt(record, path)));
  if (isFilled || (group.isRequired && parts.unknown === undefined)) {
    for (const [name, value] of Object.entries(group.constants)) if (!(name in parts)) parts[name] = value;
    return;
  }
  for (const name of Object.keys(group.constants)) delete parts[name];
  for (const [name, value] of Object.entries(parts)) if (isEmpty(value)) delete parts[name];
  // What no column shows stays, so that the check tells about it: nothing is lost without a word.
  if (Object.keys(parts).length === 0) put(record, group.path, undefined);
}
