import fc from 'fast-check';
import { cleanText } from '../../src/core/plan/cleanText';
import { ABOUT_IDS, keyOf, type PlanItem, type Records, STAY_IDS, WEIGHTS, WISH_IDS } from '../../src/core/plan/model';
import { ITEM_SCHEMAS } from '../../src/core/plan/recordSchema';

const word = fc.stringMatching(/^[a-z0-9]{1,8}$/);
const id = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join('-'));
const chain = fc.array(id, { minLength: 2, maxLength: 5 }).map((roles) => roles.join('.'));
const key = fc.stringMatching(/^[A-Za-z0-9]{1,6}(?:[-:._][A-Za-z0-9]{1,6}){0,3}$/);
/** Free text as it is kept: any signs, also those that mean something in a link. */
const text = fc
  .oneof(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.string({ unit: fc.constantFrom(...'~_%/:,=&+# a\n.é😀') }))
  .map(cleanText);
const line = text.filter((words) => words.length > 0 && words.length <= 300);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const note = maybe(text);

const ABOUT = {
  role: id,
  region: id,
  language: fc.constantFrom('nl', 'en'),
  hours: fc.integer({ min: 1, max: 40 }).map(String),
  words: text,
};

const item: fc.Arbitrary<PlanItem> = fc.oneof(
  ...ABOUT_IDS.map((about) => ABOUT[about].map((value): PlanItem => ({ kind: 'about', id: about, value }))),
  fc.record({ kind: fc.constantFrom('diploma', 'registration', 'branch', 'avoid'), id }) as fc.Arbitrary<PlanItem>,
  fc.record({
    kind: fc.constant('wish' as const),
    id: fc.constantFrom(...WISH_IDS),
    weight: fc.constantFrom(...WEIGHTS),
    value: maybe(fc.integer({ min: 1, max: 240 })),
  }),
  fc.record({ kind: fc.constant('role' as const), id, note }),
  fc.record({ kind: fc.constant('route' as const), id: chain, note }),
  fc.record({ kind: fc.constant('stay' as const), id: fc.constantFrom(...STAY_IDS), note }),
  fc.record({
    kind: fc.constant('action' as const),
    id: key,
    text: line,
    due: maybe(fc.constantFrom('2026-12-31', '2027-01-01')),
    done: fc.boolean(),
    about: maybe(fc.oneof(id, chain)),
  }),
  fc.record({ kind: fc.constant('question' as const), id: key, text: maybe(line), about: maybe(key) }),
  fc.record({ kind: fc.constant('note' as const), id: key, text }),
);

/** Any plan as it can be kept, in any order of saving, with marks of what was taken away. */
export const plans: fc.Arbitrary<Records> = fc
  .array(fc.tuple(item, fc.integer({ min: 0, max: 3 })), { maxLength: 30 })
  .map((items) => {
    const records = new Map();
    for (const [fields, dice] of items) {
      const kept = JSON.parse(JSON.stringify(fields));
      if (!ITEM_SCHEMAS[fields.kind].safeParse(kept).success) continue;
      const since = 1000 + records.size;
      const record = dice === 0 ? { kind: fields.kind, id: fields.id, gone: true } : kept;
      if (!records.has(keyOf(fields))) records.set(keyOf(fields), { ...record, since, at: since });
    }
    return records;
  });
