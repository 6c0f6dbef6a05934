import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const run = (...args: string[]) => spawnSync(process.execPath, args, { encoding: 'utf8', timeout: 25_000 });

describe('gates', () => {
  it('size: fails on a tiny budget and on a build it cannot measure', () => {
    const { status, stdout, stderr } = run('tools/gates/size.mjs', '--self-test');
    expect(stderr).toBe('');
    expect(stdout).toContain('the gate fails when it should');
    expect(status).toBe(0);
  });

  it('size: says what is missing when there is no build', () => {
    const folder = mkdtempSync(join(tmpdir(), 'no-build-'));
    try {
      const { status, stderr } = run('tools/gates/size.mjs', folder);
      expect(status).toBe(1);
      expect(stderr).toContain('build first');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('totals: adds up both runners, and is red when a report is missing, empty or has a failure', () => {
    const folder = mkdtempSync(join(tmpdir(), 'totals-'));
    const program = resolve('tools/gates/totals.mjs');
    const totals = () => spawnSync(process.execPath, [program], { cwd: folder, encoding: 'utf8' });
    const write = (name: string, value: unknown) => writeFileSync(join(folder, '.cache', name), JSON.stringify(value));
    const vitest = { numPassedTests: 7, numFailedTests: 0, numFailedTestSuites: 0, success: true };
    const playwright = { stats: { expected: 5, unexpected: 0, flaky: 0 }, errors: [] };
    try {
      mkdirSync(join(folder, '.cache'));
      write('vitest.json', vitest);
      expect(totals()).toMatchObject({ status: 1, stdout: '' });
      write('playwright.json', playwright);
      expect(totals()).toMatchObject({ status: 0, stdout: '12 passed, 0 failed\n' });
      write('playwright.json', { ...playwright, errors: [{ message: 'a file that does not load' }] });
      expect(totals()).toMatchObject({ status: 1, stdout: '12 passed, 1 failed\n' });
      write('playwright.json', { ...playwright, stats: { ...playwright.stats, expected: 0 } });
      expect(totals().status).toBe(1);
      write('playwright.json', playwright);
      write('vitest.json', { ...vitest, numPassedTests: 6, numFailedTestSuites: 1, success: false });
      expect(totals()).toMatchObject({ status: 1, stdout: '11 passed, 1 failed\n' });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
