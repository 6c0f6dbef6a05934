import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AskError, answerLine } from '../../../tools/ask/answer';
import { productOf } from '../../../tools/ask/product';
import { diffFolders } from '../../../tools/data/diff';
import { smallData } from '../../support/dataFiles';
import { dataSet, toFiles } from '../../support/dataSet';

describe('npm run ask -- compare', () => {
  const product = productOf(smallData());

  it('puts two roles side by side, differences first', () => {
    const answer = answerLine(product, 'compare verzorgende planner --json');
    expect(answer).toMatchObject({ from: 'verzorgende', to: 'planner', skills: { keep: ['gesprekken'] } });
    expect(answer).toHaveProperty('differences.0', { subject: 'physical', from: 4, to: 0, change: 'much-less' });
    expect(answer).toHaveProperty('registers.lost', ['big-art34']);
  });

  it('has no differences between a role and its old name', () => {
    expect(answerLine(product, 'compare helpende hulp')).toMatchObject({ to: 'helpende', differences: [] });
  });

  it('asks for two roles that are there', () => {
    expect(() => answerLine(product, 'compare helpende')).toThrow(AskError);
    expect(() => answerLine(product, 'compare helpende niemand')).toThrow(AskError);
  });
});

describe('npm run data:diff', () => {
  let root: string;
  const folder = (name: string, files: ReadonlyMap<string, string>): string => {
    for (const [file, content] of files) {
      mkdirSync(path.join(root, name, path.dirname(file)), { recursive: true });
      writeFileSync(path.join(root, name, file), content);
    }
    return path.join(root, name);
  };
  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'routekaart-diff-'));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('says that nothing changed', () => {
    const same = folder('same', toFiles(dataSet()));
    expect(diffFolders(same, same, false)).toEqual({ code: 0, text: 'data 1.0.0 -> 1.0.0: no change' });
  });

  it('lists what changed, with figures before and after and their sources', () => {
    const before = folder('before', toFiles(dataSet()));
    const files = toFiles(dataSet());
    files.set('roles/helpende.json', (files.get('roles/helpende.json') ?? '').replace('"max": 36', '"max": 30'));
    files.set('roles/koker.json', (files.get('roles/planner.json') ?? '').replace('"planner"', '"koker"'));
    const { code, text } = diffFolders(before, folder('after', files), false);
    expect(code).toBe(0);
    expect(text).toContain('asks for a minor version, which the number is not');
    expect(text).toContain('roles added (1)\n  koker');
    expect(text).toContain('steps added (1)\n  koker -> helpende');
    expect(text).toMatch(
      /helpende steps\.verzorgende\.months: \{"min":24,"max":36,.*\} \(handboek-2024\) -> \{"min":24,"max":30/,
    );
  });

  it('gives the same as data', () => {
    const same = folder('same', toFiles(dataSet()));
    expect(JSON.parse(diffFolders(same, same, true).text)).toMatchObject({ requiredBump: 'none', figures: [] });
  });

  it('refuses folders that hold no data', () => {
    const same = folder('same', toFiles(dataSet()));
    const empty = folder('empty', new Map([['readme.txt', '']]));
    expect(diffFolders(same, empty, false)).toMatchObject({ code: 2, text: expect.stringContaining('cannot be read') });
    expect(diffFolders(path.join(root, 'nowhere'), same, false).code).toBe(2);
  });
});
