import type { LockedSlot, MapBand, MapColumn, MapLayout } from './mapLayout';

/** The lock file as it is committed: one line per column, band and role, in a fixed order, so that changes read well. */
export function writeLayout(layout: MapLayout): string {
  const lines = (list: readonly string[]) => list.map((line) => `    ${line}`).join(',\n');
  const columns = layout.columns.map(({ id, levels, subs }) => JSON.stringify({ id, levels, subs }));
  const bands = layout.bands.map(({ id, rows }) => JSON.stringify({ id, rows }));
  const slots = Object.entries(layout.slots)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, slot]) => `${JSON.stringify(id)}: [${slot.map((part) => JSON.stringify(part)).join(', ')}]`);
  return [
    '{',
    '  "version": 1,',
    `  "columns": [\n${lines(columns)}\n  ],`,
    `  "bands": [\n${lines(bands)}\n  ],`,
    `  "slots": {\n${lines(slots)}\n  }`,
    '}\n',
  ].join('\n');
}

const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;
/** A column without a place, or a band without a row, is of no use to anybody. */
const isSize = (value: unknown): value is number => isCount(value) && value > 0;
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Read a lock file; null when it is not one (not JSON, another version, a place that is no place). Never throws. */
export function readLayout(text: string): MapLayout | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRecord(value) || value.version !== 1 || !isRecord(value.slots)) return null;
  const { columns, bands, slots } = value;
  if (!Array.isArray(columns) || !columns.every(isColumn) || !Array.isArray(bands) || !bands.every(isBand)) return null;
  const entries = Object.entries(slots);
  if (!entries.every((entry): entry is [string, LockedSlot] => isSlot(entry[1]))) return null;
  return { version: 1, columns, bands, slots: Object.fromEntries(entries) };
}

const isSlot = (value: unknown): value is LockedSlot =>
  Array.isArray(value) &&
  (value.length === 2 || value.length === 4) &&
  value.slice(0, 2).every(isCount) &&
  value.slice(2).every((id) => typeof id === 'string');

const isColumn = (value: unknown): value is MapColumn =>
  isRecord(value) &&
  typeof value.id === 'string' &&
  isSize(value.subs) &&
  Array.isArray(value.levels) &&
  value.levels.every((level) => typeof level === 'string');

const isBand = (value: unknown): value is MapBand =>
  isRecord(value) && typeof value.id === 'string' && isSize(value.rows);
