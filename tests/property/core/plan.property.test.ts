import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeRecords, contentOf, newest } from '../../../src/core/plan/changeRecords';
import { checkedChanges } from '../../../src/core/plan/checkedChanges';
import { mergeRecords } from '../../../src/core/plan/mergeRecords';
import { isLive, keyOf, type Records } from '../../../src/core/plan/model';
import { readPlan, writePlan } from '../../../src/core/plan/readPlan';
import { readRecord, readRecords } from '../../../src/core/plan/readRecord';
import { readStamp } from '../../../src/core/plan/stamps';
import { fuzzRuns } from '../../support/fuzzRuns';
import { anyChange, anyItem, anyRecord, anyRecords, sorted } from '../../support/planRecords';

const numRuns = fuzzRuns();
const check = <T extends [unknown, ...unknown[]]>(property: fc.IProperty<T>) => fc.assert(property, { numRuns });
const NOW = 1_800_000_000_000;

describe('changing records', () => {
  it('changes what it is asked to, in any order of clocks, and stamps only go up', () => {
    check(
      fc.property(
        anyRecords,
        fc.array(anyChange, { minLength: 1 }),
        fc.integer({ min: 0, max: 2 * NOW }),
        (records, changes, now) => {
          const after = changeRecords(records, changes, now);
          const last = new Map(
            changes.map((change) => ['set' in change ? keyOf(change.set) : keyOf(change.remove), change]),
          );
          for (const [key, change] of last) {
            const record = after.get(key);
            if ('set' in change)
              expect(record && isLive(record) && contentOf(record)).toBe(contentOf({ ...change.set, since: 0, at: 0 }));
            else expect(record === undefined || 'gone' in record).toBe(true);
          }
          for (const [key, record] of after) {
            if (records.get(key) === record) continue;
            expect(record.at).toBeGreaterThan(newest(records));
            expect(record.at).toBeGreaterThan(records.get(key)?.at ?? -1);
          }
          for (const [key, record] of records) if (!last.has(key)) expect(after.get(key)).toBe(record);
        },
      ),
    );
  });

  it('does the same only once', () => {
    check(
      fc.property(anyRecords, anyChange, (records, change) => {
        const once = changeRecords(records, [change], NOW);
        expect(sorted(changeRecords(once, [change], NOW + 5))).toEqual(sorted(once));
      }),
    );
  });
});

describe('merging records', () => {
  const same = (a: Records, b: Records) => expect(sorted(a)).toEqual(sorted(b));

  it('does not depend on the order, on the grouping, or on how often', () => {
    check(
      fc.property(anyRecords, anyRecords, anyRecords, (a, b, c) => {
        same(mergeRecords(a, b), mergeRecords(b, a));
        same(mergeRecords(mergeRecords(a, b), c), mergeRecords(a, mergeRecords(b, c)));
        expect(mergeRecords(a, a)).toBe(a);
        same(mergeRecords(mergeRecords(a, b), b), mergeRecords(a, b));
      }),
    );
  });

  it('loses no key and keeps the last change of each', () => {
    check(
      fc.property(anyRecords, anyRecords, (a, b) => {
        const merged = mergeRecords(a, b);
        expect(new Set(merged.keys())).toEqual(new Set([...a.keys(), ...b.keys()]));
        for (const [key, { at }] of merged) expect(at).toBe(Math.max(a.get(key)?.at ?? -1, b.get(key)?.at ?? -1));
      }),
    );
  });
});

describe('reading records', () => {
  it('gives back what was written', () => {
    check(
      fc.property(anyRecords, (records) => {
        const read = readPlan(writePlan(records), NOW);
        expect(read.kind === 'read' && sorted(read.records)).toEqual(sorted(records));
        expect(read.kind === 'read' && read.problems).toEqual([]);
      }),
    );
  });

  it('never throws, whatever it gets', () => {
    check(fc.property(fc.anything({ withNullPrototype: true }), (value) => void readRecord(value, NOW)));
    check(fc.property(fc.json(), (text) => void readPlan(text, NOW)));
    check(fc.property(fc.string(), (text) => void readPlan(text, NOW)));
    check(
      fc.property(fc.array(fc.oneof(fc.anything(), anyRecord)), (values) => {
        const read = readPlan(JSON.stringify({ app: 'routekaart-zorg', version: 1, records: values }) ?? '', NOW);
        expect(read.kind).toBe('read');
      }),
    );
  });

  it('takes a record with fields of wrong types as it should be, or not at all; never half', () => {
    check(
      fc.property(anyRecord, fc.string(), fc.anything(), (record, field, wrong) => {
        const { record: read } = readRecord({ ...record, [field]: wrong }, NOW);
        if (read) expect(readRecord(read, NOW)).toEqual({ record: read, problems: [] });
        for (const known of Object.keys(record)) {
          const { record: changed } = readRecord({ ...record, [known]: wrong }, NOW);
          if (changed) expect(readRecord(changed, NOW)).toEqual({ record: changed, problems: [] });
        }
      }),
    );
  });

  it('one bad record takes no other one along', () => {
    check(
      fc.property(anyRecords, fc.anything(), fc.nat(), (records, bad, at) => {
        const list: unknown[] = [...records.values()];
        if (readRecord(bad, NOW).record) return;
        list.splice(at % (list.length + 1), 0, bad);
        expect(sorted(readRecords(list, NOW).records)).toEqual(sorted(records));
      }),
    );
  });
});

describe('stamps', () => {
  it('are whole and possible, or none at all; a wild future is brought back and still has room', () => {
    check(
      fc.property(fc.anything(), (value) => {
        const stamp = readStamp(value);
        if (stamp !== null) expect(Number.isSafeInteger(stamp) && readStamp(stamp) === stamp).toBe(true);
      }),
    );
    check(
      fc.property(fc.double({ min: 8e12, max: 1e300, noNaN: true }), anyItem, (wild, item) => {
        const read = readRecord({ ...item, since: wild, at: wild }, NOW).record;
        if (!read) throw new Error('the record is kept');
        const changed = changeRecords(new Map([[keyOf(read), read]]), [{ remove: read }], wild);
        const written = readPlan(writePlan(changed), NOW);
        expect(written.kind === 'read' && sorted(written.records)).toEqual(sorted(changed));
      }),
    );
  });
});

it('what is changed can be read again: a change is held against the same rules', () => {
  check(
    fc.property(fc.anything(), anyItem, (wrong, item) => {
      const odd = { ...item, text: wrong, value: wrong, note: wrong } as unknown as typeof item;
      let checked: ReturnType<typeof checkedChanges>;
      try {
        checked = checkedChanges([{ set: odd }]);
      } catch {
        return;
      }
      const records = changeRecords(new Map(), checked, NOW);
      const read = readPlan(writePlan(records), NOW);
      expect(read.kind === 'read' && [sorted(read.records), read.problems]).toEqual([sorted(records), []]);
    }),
  );
});
