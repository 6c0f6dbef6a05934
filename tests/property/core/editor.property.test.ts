import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffRecords } from '../../../src/core/editor/diffRecords';
import { record, redo, startHistory, undo } from '../../../src/core/editor/history';
import { valueAt, withValue } from '../../../src/core/editor/json';
import { mergeWorks } from '../../../src/core/editor/mergeWorks';
import { readWork, writeWork } from '../../../src/core/editor/readWork';
import { applyWork, changedFiles, emptyWork, putRecord, type Work } from '../../../src/core/editor/work';

const IDS = ['a', 'b', 'c', 'd', 'e', 'f'];
const leaf = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
const inner = fc.dictionary(fc.stringMatching(/^[a-z]{1,3}$/), leaf, { maxKeys: 4 });
const recordOf = (id: string) =>
  inner.chain((fields) =>
    fc
      .uniqueArray(fc.tuple(fc.constantFrom(...IDS), inner), { selector: ([to]) => to, maxLength: 3 })
      .map((steps) => ({ ...fields, id, steps: steps.map(([to, step]) => ({ ...step, to })) })),
  );
const FILES = Object.fromEntries([
  ['version.json', { data: '1.0.0' }],
  ['sources.json', [{ id: 'a', title: 'A' }]],
  ...IDS.slice(0, 4).map((id) => [`roles/${id}.json`, { id, steps: [] }]),
]);
const START = emptyWork(FILES);

const workOn = (ids: readonly string[]): fc.Arbitrary<Work> =>
  fc
    .tuple(...ids.map((id) => fc.option(recordOf(id))))
    .map((records) =>
      records.reduce<Work>((work, now) => (now ? putRecord(FILES, work, `roles/${now.id}`, now) : work), START),
    );

test('the differences, put in the old record, give the new one', () => {
  fc.assert(
    fc.property(recordOf('a'), recordOf('a'), (was, now) => {
      const made = diffRecords(was, now).reduce<unknown>(
        (made, change) => withValue(made, change.place, change.now),
        was,
      );
      expect(diffRecords(made, now)).toEqual([]);
      for (const { place, now: value } of diffRecords(was, now)) expect(valueAt(now, place)).toEqual(value);
    }),
  );
});

test('a work changes exactly the files of its records', () => {
  fc.assert(
    fc.property(workOn(IDS), (work) => {
      const after = applyWork(FILES, work);
      expect(Object.keys(changedFiles(FILES, work)).sort()).toEqual(
        Object.keys(work.changes)
          .map((key) => `${key}.json`)
          .sort(),
      );
      for (const [key, { now }] of Object.entries(work.changes)) expect(after[`${key}.json`]).toBe(now);
    }),
  );
});

test('undo takes back each change, and redo gives it again', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1 }), { minLength: 1, maxLength: 50 }), (states) => {
      let history = startHistory(0);
      for (const state of states) history = record(history, state);
      const last = history.now;
      for (const _ of states) history = undo(history);
      expect(history.now).toBe(0);
      for (const _ of states) history = redo(history);
      expect(history.now).toBe(last);
    }),
  );
});

test('works on other records meet in any order, and nothing of either is lost', () => {
  fc.assert(
    fc.property(workOn(['a', 'b', 'e']), workOn(['c', 'd', 'f']), (mine, theirs) => {
      const one = mergeWorks(FILES, mine, theirs);
      const other = mergeWorks(FILES, theirs, mine);
      expect(one.conflicts).toEqual([]);
      expect(one.work.changes).toEqual(other.work.changes);
      expect(one.work.changes).toEqual({ ...mine.changes, ...theirs.changes });
    }),
  );
});

test('any two works meet without losing a record: each is in, the same, or a choice', () => {
  fc.assert(
    fc.property(workOn(IDS), workOn(IDS), (mine, theirs) => {
      const { taken, same, conflicts } = mergeWorks(FILES, mine, theirs);
      expect([...taken, ...same, ...conflicts.map(({ key }) => key)].sort()).toEqual(
        Object.keys(theirs.changes).sort(),
      );
    }),
  );
});

test('a work that is written is read as it was; any other text is refused without a fault', () => {
  fc.assert(
    fc.property(workOn(IDS), (work) => {
      expect(readWork(writeWork(work))).toEqual({ ok: true, work: JSON.parse(JSON.stringify(work)) });
    }),
  );
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void expect(readWork(text).ok).toBe(false)));
});
