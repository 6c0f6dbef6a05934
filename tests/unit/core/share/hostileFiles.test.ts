import { describe, expect, it } from 'vitest';
import { jsonShape } from '../../../../src/core/share/jsonShape';
import { readPlanFile, writePlanFile } from '../../../../src/core/share/planFile';
import { type FileOutcome, HOSTILE_FILES } from '../../../support/hostile/files';

const NOW = 1_790_000_000_000;
const born = Object.getOwnPropertyNames(Object.prototype).sort().join();

const sorted = (words: Iterable<string>) => [...new Set(words)].sort();

/** What came of a file, in the words of the table. */
function outcomeOf(bytes: Uint8Array): FileOutcome {
  const read = readPlanFile(bytes, NOW);
  if (read.kind === 'newer') return 'newer';
  if (read.kind === 'refused') return read.why;
  const tells = sorted(read.problems.map(({ why }) => why)) as never[];
  return read.kind === 'nothing' ? { nothing: tells } : { keeps: sorted(read.records.keys()), tells };
}

const inOrder = (outcome: FileOutcome): FileOutcome => {
  if (typeof outcome === 'string') return outcome;
  return 'nothing' in outcome
    ? { nothing: sorted(outcome.nothing) as never[] }
    : { keeps: sorted(outcome.keeps), tells: sorted(outcome.tells) as never[] };
};

describe('hand-picked files', () => {
  it('are at least 200, each with a name of its own', () => {
    expect(new Set(HOSTILE_FILES.map(({ name }) => name)).size).toBe(HOSTILE_FILES.length);
    expect(HOSTILE_FILES.length).toBeGreaterThanOrEqual(200);
  });

  it.each(HOSTILE_FILES)('$name', ({ bytes, outcome }) => {
    expect(outcomeOf(bytes)).toEqual(inOrder(outcome));
    expect(Object.getOwnPropertyNames(Object.prototype).sort().join()).toBe(born);
  });

  it('give a plan whose own file reads the same again, with nothing wrong', () => {
    for (const { name, bytes } of HOSTILE_FILES) {
      const read = readPlanFile(bytes, NOW);
      if (read.kind !== 'plan') continue;
      const text = writePlanFile(read.records, { made: '2026-11-29', data: '0.3.0' });
      const again = readPlanFile(new TextEncoder().encode(text), NOW);
      expect(again, name).toMatchObject({ kind: 'plan', problems: [] });
      if (again.kind === 'plan') expect(again.records, name).toEqual(read.records);
    }
  });

  it('that are too large are not looked into', () => {
    const unread = new Proxy(new Uint8Array(0), {
      get: (_, key) => {
        if (key === 'length') return 1_000_001;
        throw new Error(`looked at ${String(key)}`);
      },
    });
    expect(readPlanFile(unread, NOW)).toEqual({ kind: 'refused', why: 'too-large' });
  });

  it('that are too deep are left where that shows', () => {
    expect(jsonShape('['.repeat(900_000), 20).depth).toBe(21);
    expect(jsonShape('[[]]', 20)).toEqual({ depth: 2, repeatedKeys: 0 });
  });

  it('with more records than a plan holds give no more answers than that', () => {
    const many = new TextEncoder().encode(
      JSON.stringify({ app: 'routekaart-zorg', version: 1, records: Array(100_000).fill({}) }),
    );
    const read = readPlanFile(many, NOW);
    if (read.kind !== 'nothing') throw new Error(read.kind);
    expect(read.problems.length).toBe(501);
    expect(read.problems.at(-1)).toEqual({ why: 'too-many', kind: null, count: 99_500 });
  });

  it('are too much for a reader that believes them (twin)', () => {
    const failed = HOSTILE_FILES.filter(({ bytes, outcome }) => {
      try {
        return JSON.stringify(naive(bytes)) !== JSON.stringify(inOrder(outcome));
      } catch {
        return true;
      }
    });
    expect(failed.length).toBeGreaterThan(200);
  });
});

/** How a first try would read the same files. */
function naive(bytes: Uint8Array): FileOutcome {
  const plan = Object.assign({ records: [] }, JSON.parse(new TextDecoder().decode(bytes)));
  const keeps = plan.records.map(({ kind, id }: { kind: string; id: string }) => `${kind}:${id}`);
  return { keeps: sorted(keeps), tells: [] };
}
