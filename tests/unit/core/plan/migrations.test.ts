import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { migrate } from '../../../../src/core/plan/migrations/migrate';
import { RELEASE } from '../../../../src/core/plan/migrations/release';
import type { Release } from '../../../../src/core/plan/migrations/step';
import { readPlan, writePlan } from '../../../../src/core/plan/readPlan';
import { ITEM_SCHEMAS } from '../../../../src/core/plan/recordSchema';
import { manyRecords } from '../../../support/planRecords';

type Read = (version: number) => string | null;

const fixture: Read = (version) => {
  const file = new URL(`../../../support/plans/${version}.json`, import.meta.url);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
};

/** What is wrong with the way from any released version to this one. */
function problemsOf(release: Release, read: Read): readonly string[] {
  const problems: string[] = [];
  for (let version = 1; version <= release.version; version += 1) {
    if (version > 1 && !release.steps.some(({ to }) => to === version)) problems.push(`no step to ${version}`);
    const text = read(version);
    if (text === null) {
      problems.push(`no file of version ${version}`);
      continue;
    }
    const before = (JSON.parse(text) as { records: readonly unknown[] }).records.length;
    const plan = readPlan(text, 0, { release });
    if (plan.kind !== 'read') problems.push(`version ${version} is ${plan.kind}`);
    else if (plan.problems.length > 0 || plan.records.size < before) problems.push(`version ${version} loses records`);
  }
  return problems;
}

describe('plans of earlier releases', () => {
  it('all open with all their records', () => expect(problemsOf(RELEASE, fixture)).toEqual([]));

  it('the newest file has every kind of record, and the mark of one that is gone', () => {
    const records = JSON.parse(fixture(RELEASE.version) ?? '{}').records as { kind: string; gone?: boolean }[];
    expect(new Set(records.map(({ kind }) => kind))).toEqual(new Set(Object.keys(ITEM_SCHEMAS)));
    expect(records.some(({ gone }) => gone)).toBe(true);
  });

  it('a missing file, a missing step and a step that loses something are found', () => {
    const next: Release = { version: 2, steps: [{ to: 2, change: (record) => [record] }] };
    const both: Read = (version) => fixture(1)?.replace('"version": 1', `"version": ${version}`) ?? null;
    expect(problemsOf(next, both)).toEqual([]);
    expect(problemsOf(next, fixture)).toEqual(['no file of version 2']);
    expect(problemsOf({ version: 2, steps: [] }, both)).toEqual(['version 1 is damaged', 'no step to 2']);
    expect(problemsOf({ version: 2, steps: [{ to: 2, change: () => [] }] }, both)).toEqual(['version 1 loses records']);
    expect(problemsOf({ version: 2, steps: [{ to: 2, change: (record) => [{ ...record, id: 7 }] }] }, both)).toEqual([
      'version 1 loses records',
    ]);
  });
});

describe('the chain', () => {
  const chain: Release = {
    version: 4,
    steps: [3, 2, 4].map((to) => ({ to, change: (record) => [{ ...record, text: `${record.text}${to}` }] })),
  };

  it('goes in steps of one, from where the plan is, in the order of the numbers', () => {
    expect(migrate([{ text: '' }], 1, chain)).toEqual([{ text: '234' }]);
    expect(migrate([{ text: '' }], 3, chain)).toEqual([{ text: '4' }]);
    expect(migrate([{ text: '' }], 4, chain)).toEqual([{ text: '' }]);
  });

  it('leaves alone what is no record', () => {
    expect(migrate([null, 7, 'x', []], 1, chain)).toEqual([null, 7, 'x', []]);
  });

  it('is used for every text that is read, and written with its own number', () => {
    const text = writePlan(manyRecords(1));
    const read = readPlan(text, 0, { release: chain });
    expect(read.kind === 'read' && [...read.records.values()][0]).toMatchObject({ text: 'Wat we zeiden bij 0234' });
    expect(JSON.parse(writePlan(manyRecords(1), chain))).toMatchObject({ version: 4 });
    expect(readPlan(writePlan(manyRecords(1), chain), 0)).toEqual({ kind: 'newer', version: 4 });
  });
});
