import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffSnapshots, isEmptyDiff } from '../../../src/core/diff/diffSnapshots';
import { firstSeen } from '../../../src/core/diff/firstSeen';
import { releaseProblems } from '../../../src/core/diff/releaseProblems';
import { readRelease, writeRelease } from '../../../src/core/diff/releaseRecord';
import { SNAP_KINDS, type SnapKind, type SnapRecord, type Snapshot } from '../../../src/core/diff/snapshot';
import { compareVersions, neededVersion, raised } from '../../../src/core/diff/versionRules';
import { fuzzRuns } from '../../support/fuzzRuns';

// One case makes and compares whole releases: 1,000 of each would take most of a minute.
const numRuns = fuzzRuns(400);

const id = fc.constantFrom(...'abcdefgh');
const mark = fc.constantFrom('m1', 'm2');
const figure = fc.record({
  value: fc.oneof(
    fc.record({ min: fc.integer({ min: 0, max: 3 }), unit: fc.constant('months') }),
    fc.constant({ unknown: 'no-source' }),
  ),
  asOf: fc.option(fc.constantFrom('2024', '2025')),
  confidence: fc.option(fc.constantFrom('known', 'estimate')),
  sources: fc.subarray(['s', 't']),
});
const record: fc.Arbitrary<SnapRecord> = fc.record({
  name: fc.option(fc.record({ nl: fc.string(), en: fc.string() })),
  texts: mark,
  facts: mark,
  figures: fc.dictionary(fc.constantFrom('months', 'strain/survey', 'x'), figure, { noNullPrototype: true }),
});
const byId = (keys: fc.Arbitrary<string>) => fc.dictionary(keys, record, { maxKeys: 6, noNullPrototype: true });
const step = fc.tuple(id, id).map((ends) => ends.join(' '));
const number = fc.tuple(fc.nat(2), fc.nat(12), fc.nat(12)).map((parts) => parts.join('.'));

const snapshot: fc.Arbitrary<Snapshot> = fc.record({
  version: fc.record({ data: number, schema: fc.constant(1), date: fc.constantFrom('2026-01-01', '2026-02-01') }),
  shape: fc.constantFrom('', 'a', 'b'),
  records: fc.record(
    Object.fromEntries(SNAP_KINDS.map((kind) => [kind, byId(kind === 'steps' ? step : id)])) as Record<
      SnapKind,
      fc.Arbitrary<Record<string, SnapRecord>>
    >,
  ),
  redirects: fc.dictionary(id, fc.subarray([...'abcdefgh']), { maxKeys: 5, noNullPrototype: true }),
});

describe('two versions of any data', () => {
  it('differ in nothing exactly when they hold the same', () => {
    fc.assert(
      fc.property(snapshot, snapshot, (a, b) => {
        expect(isEmptyDiff(diffSnapshots(a, { ...a, version: b.version }))).toBe(true);
        const isSame = JSON.stringify([a.records, a.redirects]) === JSON.stringify([b.records, b.redirects]);
        if (isEmptyDiff(diffSnapshots(a, b)) && isSame)
          expect(neededVersion('1.0.0', diffSnapshots(a, b)).bump).toBe('none');
      }),
      { numRuns },
    );
  });

  it('drop no role silently: every old id is kept or has one fate, every new id was there, came, or is a new name', () => {
    fc.assert(
      fc.property(snapshot, snapshot, (a, b) => {
        const { added, renamed, merged, split, retired, lost } = diffSnapshots(a, b).roles;
        const [old, there] = [Object.keys(a.records.roles), Object.keys(b.records.roles)];
        const kept = old.filter((each) => there.includes(each));
        const fates = [...kept, ...[...renamed, ...merged, ...split].map(({ from }) => from), ...retired, ...lost];
        expect(fates.toSorted()).toEqual(old.toSorted());
        expect([...kept, ...added, ...renamed.map(({ to }) => to)].toSorted()).toEqual(there.toSorted());
        const goals = [...renamed, ...merged].map(({ to }) => to);
        for (const goal of [...goals, ...split.flatMap(({ to }) => to)]) expect(there).toContain(goal);
      }),
      { numRuns },
    );
  });

  it('ask for a number that is no lower than the old one, and none at all exactly when nothing differs', () => {
    fc.assert(
      fc.property(snapshot, snapshot, (a, b) => {
        const diff = diffSnapshots(a, b);
        const needed = neededVersion(a.version.data, diff);
        expect(needed.bump === 'none').toBe(isEmptyDiff(diff));
        expect(needed.smallest).toBe(raised(a.version.data, needed.bump));
        expect(Math.sign(compareVersions(needed.smallest, a.version.data))).toBe(needed.bump === 'none' ? 0 : 1);
      }),
      { numRuns },
    );
  });

  it('pass the check at the needed number, and fail it just below', () => {
    fc.assert(
      fc.property(snapshot, snapshot, (a, b) => {
        const last = { ...a, shape: 'a', version: { ...a.version, date: '2026-01-01' } };
        const version = (data: string): Snapshot => ({
          ...b,
          shape: 'a',
          version: { data, schema: 1, date: '2026-01-01' },
        });
        const { smallest, bump } = neededVersion(last.version.data, diffSnapshots(last, version('0.0.0')));
        const complaints = (data: string) =>
          releaseProblems([last], version(data), []).filter(({ what }) => what.includes('is too low'));
        expect(complaints(smallest)).toEqual([]);
        expect(complaints(raised(smallest, 'major'))).toEqual([]);
        if (bump !== 'none') expect(complaints(last.version.data)).toHaveLength(1);
      }),
      { numRuns },
    );
  });
});

describe('a release record', () => {
  it('comes back as it was written, and is written the same again', () => {
    fc.assert(
      fc.property(snapshot, fc.option(fc.string()), (made, about) => {
        const text = writeRelease({ snapshot: made, about });
        const read = readRelease(text);
        expect(read?.about).toBe(about);
        expect(read && isEmptyDiff(diffSnapshots(made, read.snapshot))).toBe(true);
        expect(read?.snapshot.records).toEqual(made.records);
        expect(read && writeRelease(read)).toBe(text);
      }),
      { numRuns },
    );
  });

  it('is refused, never thrown on, when it is something else', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.constant('{"format":1}')), (text) => {
        expect(readRelease(text)).toBeNull();
      }),
      { numRuns },
    );
  });
});

describe('the version in which a role was first seen', () => {
  it('is known for every role of now, and is a version of the history', () => {
    fc.assert(
      fc.property(fc.array(snapshot, { maxLength: 4 }), (history) => {
        const seen = firstSeen(history);
        expect([...seen.keys()].toSorted()).toEqual(Object.keys(history.at(-1)?.records.roles ?? {}).toSorted());
        for (const [role, version] of seen) {
          expect(history.map((one) => one.version.data)).toContain(version);
          const first = history.find(({ records }) => Object.hasOwn(records.roles, role));
          // A role that went away and came back is new again; one that kept its id never is.
          if (history.every(({ records }) => Object.hasOwn(records.roles, role)))
            expect(version).toBe(first?.version.data);
        }
      }),
      { numRuns },
    );
  });
});
