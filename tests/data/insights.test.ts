import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { bridgesOf } from '../../src/core/insights/bridges';
import { coverageOf } from '../../src/core/insights/coverage';
import { openingsOf } from '../../src/core/insights/openings';
import { groupsBoth } from '../../src/core/insights/scarceAndHeavy';
import { waysOut } from '../../src/core/insights/waysOut';
import type { DataFiles } from '../../src/core/model/data';
import type { Graph } from '../../src/core/model/graph';
import { readableData } from '../../src/core/validate/validate';
import { decodeGraph } from '../../src/dataset/decode';
import { encodeGraph } from '../../src/dataset/encode';
import { DATA_ROOT, readDataFiles } from '../../tools/data/readData';

let data: DataFiles;
let graph: Graph;

beforeAll(() => {
  const read = readableData(readDataFiles());
  if (!read) throw new Error('the data cannot be read');
  data = read;
  graph = decodeGraph(encodeGraph(read));
});

interface RawRole {
  readonly id: string;
  readonly kind: string;
  readonly sideRole?: boolean;
  readonly sectors: readonly string[];
  readonly strain: {
    readonly scores?: { readonly lifting: number; readonly standing: number; readonly bending: number };
  };
  readonly shortage: { readonly level?: string };
  readonly steps: readonly { readonly to: string; readonly trainings: readonly string[] }[];
}

/** The files themselves, past all our code: figures on the screen are counted again here in the plainest way. */
const rawRoles = (): RawRole[] =>
  readdirSync(path.join(DATA_ROOT, 'roles')).map((name) =>
    JSON.parse(readFileSync(path.join(DATA_ROOT, 'roles', name), 'utf8')),
  );
const isJob = ({ kind, sideRole }: RawRole) => kind !== 'origin' && sideRole !== true;

describe('figures of the insights, counted again from the files', () => {
  it('jobs that are heavy and very scarce', () => {
    const heavy = ({ strain: { scores } }: RawRole) =>
      scores !== undefined &&
      Math.round((0.58 * scores.lifting + 0.24 * scores.bending + 0.18 * scores.standing) * 25) >= 55;
    const both = rawRoles().filter((role) => isJob(role) && heavy(role) && role.shortage.level === 'very-tight');
    const counted = groupsBoth(graph).reduce((sum, group) => sum + group.both, 0);
    expect(both.length).toBeGreaterThan(0);
    expect(counted).toBe(both.length);
  });

  it('steps that lead to another branch', () => {
    const roles = new Map(rawRoles().map((role) => [role.id, role]));
    let crossing = 0;
    for (const from of roles.values()) {
      for (const step of from.steps) {
        const to = roles.get(step.to);
        if (!to || !isJob(from) || !isJob(to)) continue;
        if (!to.sectors.some((sector) => from.sectors.includes(sector))) crossing += 1;
      }
    }
    expect(bridgesOf(graph).crossing).toBe(crossing);
  });

  it('the training that opens most jobs', () => {
    const roles = rawRoles();
    const jobs = new Set(roles.filter(isJob).map(({ id }) => id));
    const [top] = openingsOf(graph);
    const goals = roles.flatMap(({ steps }) =>
      steps
        .filter(({ to, trainings }) => jobs.has(to) && trainings.includes(top?.training.id ?? ''))
        .map(({ to }) => to),
    );
    expect(top?.leadsTo.length).toBe(new Set(goals).size);
  });
});

describe('insights over the real data', () => {
  it('counts no way out that leads to heavier or equal work', () => {
    for (const { role, lighter, samePay, payUnknown } of waysOut(graph)) {
      expect(lighter).not.toContain(role);
      expect(samePay + payUnknown).toBeLessThanOrEqual(lighter.length);
    }
  });

  it('tells every figure of the data under one certainty', () => {
    const { rows, all, years } = coverageOf(data);
    const sum = rows.reduce((total, row) => total + row.verified + row.known + row.estimate + row.unknown, 0);
    expect(sum).toBe(all.total);
    expect(years.reduce((total, { count }) => total + count, 0)).toBeLessThanOrEqual(all.total);
  });
});

describe('the monitor', () => {
  it('has flows in and out that make the balance which the same source gives', () => {
    const chart = (id: string) => data.monitor.find((each) => each.id === id)?.points ?? [];
    const into = chart('instroom-nederland');
    const out = new Map(chart('uitstroom-nederland').map(({ period, value }) => [period, value]));
    const facts = new Map(data.regions.flatMap(({ facts: list }) => list.map((fact) => [fact.id, fact.value])));
    expect(into.length).toBeGreaterThan(0);
    for (const { period, value } of into) {
      const [year, quarter = ''] = period.split('-Q');
      const balance = facts.get(`stroom-nl-${year}k${quarter}`);
      expect(Math.round((value - (out.get(period) ?? 0)) / 100) / 10).toBe(balance);
    }
  });
});
