import fc from 'fast-check';
import type { PlanChange } from '../../src/core/plan/changeRecords';
import {
  keyOf,
  type PlanItem,
  type PlanRecord,
  type Records,
  STAY_IDS,
  WEIGHTS,
  WISH_IDS,
} from '../../src/core/plan/model';

const word = fc.stringMatching(/^[a-z]{1,3}$/);
const id = fc.oneof(
  word,
  fc.tuple(word, word).map((parts) => parts.join('-')),
);
const key = fc.oneof(
  id,
  fc.tuple(id, id).map((parts) => parts.join(':')),
);
/** Any text that a reader may leave behind, already clean. */
const text = fc
  .string({ unit: 'grapheme', maxLength: 30 })
  .map((raw) => raw.normalize('NFC').replaceAll(/[\p{Cc}\p{Cf}\p{Cs}]/gu, ''));
const line = text.map((raw) => `x${raw}`);
const note = { note: fc.option(text, { nil: undefined }) };
const day = fc
  .record({
    y: fc.integer({ min: 2026, max: 2040 }),
    m: fc.integer({ min: 1, max: 12 }),
    d: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ y, m, d }) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`);

/** Any item of a plan, of every kind. */
export const anyItem: fc.Arbitrary<PlanItem> = fc.oneof(
  fc.record({ kind: fc.constant('about' as const), id: fc.constant('words' as const), value: text }),
  fc.record({
    kind: fc.constant('about' as const),
    id: fc.constantFrom('role' as const, 'region' as const),
    value: id,
  }),
  fc.record({
    kind: fc.constant('about' as const),
    id: fc.constant('hours' as const),
    value: fc.integer({ min: 1, max: 40 }).map(String),
  }),
  fc.record({
    kind: fc.constantFrom('diploma' as const, 'registration' as const, 'branch' as const, 'avoid' as const),
    id,
  }),
  fc.record({
    kind: fc.constant('wish' as const),
    id: fc.constantFrom(...WISH_IDS),
    weight: fc.constantFrom(...WEIGHTS),
    value: fc.option(fc.integer({ min: 1, max: 240 }), { nil: undefined }),
  }),
  fc.record({ kind: fc.constant('role' as const), id, ...note }),
  fc.record({
    kind: fc.constant('route' as const),
    id: fc.array(id, { minLength: 2, maxLength: 7 }).map((roles) => roles.join('.')),
    ...note,
  }),
  fc.record({ kind: fc.constant('stay' as const), id: fc.constantFrom(...STAY_IDS), ...note }),
  fc.record({
    kind: fc.constant('action' as const),
    id: key,
    text: line,
    due: fc.option(day, { nil: undefined }),
    done: fc.boolean(),
    about: fc.option(id, { nil: undefined }),
  }),
  fc.record({
    kind: fc.constant('question' as const),
    id: key,
    text: fc.option(line, { nil: undefined }),
    about: fc.option(key, { nil: undefined }),
  }),
  fc.record({ kind: fc.constant('note' as const), id: key, text }),
) as fc.Arbitrary<PlanItem>;

/** Few moments, so that two changes often fall in the same one. */
const stamp = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 1_700_000_000_000, max: 1_900_000_000_000 }));

export const anyRecord: fc.Arbitrary<PlanRecord> = fc
  .tuple(anyItem, stamp, stamp, fc.integer({ min: 0, max: 3 }))
  .map(([item, since, at, gone]) =>
    gone === 0 ? { kind: item.kind, id: item.id, since, at, gone: true } : ({ ...item, since, at } as PlanRecord),
  );

const recordsOf = (list: readonly PlanRecord[]): Records => new Map(list.map((record) => [keyOf(record), record]));

export const anyRecords: fc.Arbitrary<Records> = fc.array(anyRecord, { maxLength: 12 }).map(recordsOf);

export const anyChange: fc.Arbitrary<PlanChange> = fc
  .tuple(anyItem, fc.boolean())
  .map(([item, sets]) => (sets ? { set: item } : { remove: { kind: item.kind, id: item.id } }));

/** Records as something that can be compared whatever their order. */
export const sorted = (records: Records): readonly (readonly [string, PlanRecord])[] =>
  [...records].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, record]) => [name, JSON.parse(JSON.stringify(record))]);

/** What a plan says, without the marks of what is gone and without stamps. */
export const contents = (records: Records): Record<string, unknown> =>
  Object.fromEntries(
    sorted(records)
      .filter(([, record]) => !('gone' in record))
      .map(([name, { since: _since, at: _at, ...content }]) => [name, content]),
  );

/** A plan with this many records, each of which says something. */
export const manyRecords = (count: number): Records =>
  recordsOf(
    Array.from({ length: count }, (_, index) => ({
      kind: 'note' as const,
      id: `place-${index}`,
      text: `Wat we zeiden bij ${index}`,
      since: 1_700_000_000_000 + index,
      at: 1_700_000_000_000 + index,
    })),
  );
