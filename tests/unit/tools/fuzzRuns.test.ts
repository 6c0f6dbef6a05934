import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const TESTS = path.resolve(import.meta.dirname, '../..');

/** Numbers of cases that `npm run fuzz` would not reach, and fewer than 1,000 without a reason in the line above. */
function weakRuns(text: string): string[] {
  const lines = text.split('\n');
  return lines.filter((line, i) => {
    if (/process\.env\.FUZZ_RUNS/.test(line)) return true;
    const told = /fuzzRuns\(([\d_]+)\)/.exec(line)?.[1]?.replaceAll('_', '');
    if (told !== undefined) return Number(told) < 1000 && !/^\s*\/\//.test(lines[i - 1] ?? '');
    return /numRuns: (\d|Math\b)|numRuns \//.test(line) && !/^\s*\/\//.test(lines[i - 1] ?? '');
  });
}

describe('every property follows the number of cases of the run', () => {
  test('in every test of the product', () => {
    const files = readdirSync(TESTS, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.test.ts') && !name.endsWith('fuzzRuns.test.ts'))
      .map((name) => ({ name, text: readFileSync(path.join(TESTS, name), 'utf8') }));
    expect(files.filter(({ text }) => text.includes('fc.assert(')).length).toBeGreaterThan(30);
    expect(files.flatMap(({ name, text }) => weakRuns(text).map((line) => `${name}: ${line.trim()}`))).toEqual([]);
  });

  test.each([
    ['{ numRuns: 30 },', 1],
    ['{ numRuns: Math.ceil(numRuns / 4) },', 1],
    ['const numRuns = fuzzRuns(300);', 1],
    ['const numRuns = Number(process.env.FUZZ_RUNS ?? 5);', 1],
    ['// One case takes a second.\nconst numRuns = fuzzRuns(300);', 0],
    ['const numRuns = fuzzRuns();', 0],
    ['const hostileRuns = fuzzRuns(10_000);', 0],
  ])('and a planted one is found: %j', (text, count) => {
    expect(weakRuns(text)).toHaveLength(count);
  });
});
