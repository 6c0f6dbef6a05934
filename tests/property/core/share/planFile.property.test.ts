import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { changeRecords, contentOf } from '../../../../src/core/plan/changeRecords';
import { isLive, type Records } from '../../../../src/core/plan/model';
import { chosenOf, liveOf, WHOLE_PLAN } from '../../../../src/core/share/choosePlan';
import { mergeImport, previewImport, undoOf } from '../../../../src/core/share/mergePlan';
import { readPlanFile, writePlanFile } from '../../../../src/core/share/planFile';
import { fuzzRuns } from '../../../support/fuzzRuns';
import { HOSTILE_FILES } from '../../../support/hostile/files';
import { plans } from '../../../support/plans';

const numRuns = fuzzRuns();
const hostileRuns = fuzzRuns(10_000);
const NOW = 1_790_000_000_000;
// Ten thousand cases on a busy machine, a hundred thousand before a release.
vi.setConfig({ testTimeout: 1_200_000 });
const FACTS = { made: '2026-11-29', data: '0.3.0' };
const born = Object.getOwnPropertyNames(Object.prototype).sort().join();

const bytesOf = (text: string) => new TextEncoder().encode(text);
const said = (records: Records) => liveOf(records).map(contentOf);
const saidAnyhow = (records: Records) => said(records).sort();

describe('a plan in a file', () => {
  it('read into an empty plan gives the same plan, in the same order', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const read = readPlanFile(bytesOf(writePlanFile(plan, FACTS)), NOW);
        if (chosenOf(plan, WHOLE_PLAN).length === 0) {
          expect(read).toEqual({ kind: 'nothing', problems: [] });
          return;
        }
        if (read.kind !== 'plan') throw new Error(read.kind);
        expect(read.problems).toEqual([]);
        const preview = previewImport(new Map(), read.records);
        expect(preview).toMatchObject({ changed: [], same: 0, over: 0 });
        const merged = changeRecords(
          new Map(),
          mergeImport(preview, () => 'mine'),
          NOW,
        );
        expect(said(merged)).toEqual(said(plan));
      }),
      { numRuns },
    );
  });

  it('merges without losing anything of one’s own, and can be undone exactly', () => {
    fc.assert(
      fc.property(plans, plans, fc.boolean(), (own, theirs, takes) => {
        const preview = previewImport(own, theirs);
        const { added, changed, same } = preview;
        expect(added.length + changed.length + same).toBe(liveOf(theirs).length);
        const changes = mergeImport(preview, () => (takes ? 'theirs' : 'mine'));
        const merged = changeRecords(own, changes, NOW);
        const conflicts = new Set(changed.map(({ key }) => key));
        for (const [key, record] of own) {
          if (!isLive(record)) continue;
          const after = merged.get(key);
          const expected = takes && conflicts.has(key) ? theirs.get(key) : record;
          expect(after && expected && contentOf(after)).toBe(expected && contentOf(expected));
        }
        for (const record of liveOf(theirs))
          expect(isLive(merged.get(`${record.kind}:${record.id}`) ?? record)).toBe(true);
        // Importing the same again brings nothing new.
        expect(previewImport(merged, theirs).added).toEqual([]);
        const undone = changeRecords(merged, undoOf(own, changes), NOW);
        expect(saidAnyhow(undone)).toEqual(saidAnyhow(own));
      }),
      { numRuns },
    );
  });
});

const json = fc.jsonValue({ maxDepth: 4 }).map((value) => JSON.stringify(value));
const records = fc.array(
  fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.record(
      {
        kind: fc.constantFrom('role', 'route', 'stay', 'wish', 'about', 'action', 'note', '__proto__', 'x'),
        id: fc.oneof(fc.constantFrom('a', 'a.b', 'tasks', 'hours', 'constructor'), fc.string({ unit: 'binary' })),
        note: fc.oneof(fc.string({ unit: 'binary' }), fc.constant(null)),
        text: fc.anything(),
        value: fc.oneof(fc.string(), fc.double(), fc.constant('24')),
        weight: fc.constantFrom('must', 'x', 1),
        done: fc.constantFrom(true, 'true'),
        since: fc.oneof(fc.integer(), fc.double()),
        at: fc.integer(),
        gone: fc.constantFrom(true, false, 'true'),
      },
      { requiredKeys: ['kind'] },
    ),
  ),
  { maxLength: 12 },
);
const document = records.map((all) =>
  JSON.stringify({ app: 'routekaart-zorg', version: 1, records: all }, (_, value) =>
    typeof value === 'bigint' ? 1 : value,
  ),
);
const mutated = fc
  .tuple(
    fc.oneof(
      document,
      fc.constantFrom(...HOSTILE_FILES.map(({ bytes }) => new TextDecoder().decode(bytes.slice(0, 500)))),
    ),
    fc.nat(),
    fc.nat(8),
    fc.oneof(
      fc.constantFrom('"', '{', '}', '[', ']', ',', ':', '\\', '\u0000', '__proto__', '"id":"b",'),
      fc.string({ maxLength: 5 }),
    ),
  )
  .map(([text, place, lost, more]) => {
    const at = place % (text.length + 1);
    return text.slice(0, at) + more + text.slice(at + lost);
  });
const hostile = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  json.map(bytesOf),
  document.map(bytesOf),
  mutated.map(bytesOf),
  fc.tuple(mutated.map(bytesOf), fc.nat(), fc.integer({ min: 0, max: 255 })).map(([bytes, place, byte]) => {
    if (bytes.length > 0) bytes[place % bytes.length] = byte;
    return bytes;
  }),
);

describe('any bytes as a file', () => {
  it('give a plan that can be kept or a typed refusal, and say what is not kept', () => {
    fc.assert(
      fc.property(hostile, (bytes) => {
        const read = readPlanFile(bytes, NOW);
        expect(Object.getOwnPropertyNames(Object.prototype).sort().join()).toBe(born);
        if (read.kind !== 'plan') {
          expect(['newer', 'refused', 'nothing']).toContain(read.kind);
          return;
        }
        for (const record of read.records.values()) expect(isLive(record)).toBe(true);
        const again = readPlanFile(bytesOf(writePlanFile(read.records, FACTS)), NOW);
        if (again.kind !== 'plan') throw new Error(again.kind);
        expect(again.problems).toEqual([]);
        expect(saidAnyhow(again.records)).toEqual(saidAnyhow(read.records));
      }),
      { numRuns: hostileRuns },
    );
  });

  it('never lose a record without a word: each one is kept or has a problem', () => {
    fc.assert(
      fc.property(records, (all) => {
        const text = JSON.stringify({ app: 'routekaart-zorg', version: 1, records: all }, (_, value) =>
          typeof value === 'bigint' ? 1 : value,
        );
        const read = readPlanFile(bytesOf(text), NOW);
        if (read.kind !== 'plan' && read.kind !== 'nothing') throw new Error(read.kind);
        const kept = read.kind === 'plan' ? read.records.size : 0;
        const told = read.problems.filter(({ why }) =>
          ['unknown-kind', 'invalid', 'repeated', 'gone'].includes(why),
        ).length;
        expect(kept + told).toBeGreaterThanOrEqual(all.length);
      }),
      { numRuns: hostileRuns },
    );
  });
});
