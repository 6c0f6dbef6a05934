import { describe, expect, it } from 'vitest';
import { sourcedFigures } from '../../../../src/core/evidence/sourcedFigures';
import { percentText, sourcedShare } from '../../../../src/core/validate/sourced';
import { broken, drop, put } from '../../../support/breakData';
import { dataSet, toFiles } from '../../../support/dataSet';
import { amount, BOOK } from '../../../support/records';

describe('figures with a source', () => {
  it('are counted in records of any shape; "unknown" has no source to give', () => {
    const record = {
      a: amount(1, 'x'),
      b: { deep: [amount(2, 'y'), { unknown: 'no-source' }] },
      c: { value: 3, unit: 'z' },
    };
    expect(sourcedFigures([record], new Set([BOOK]))).toEqual({
      total: 3,
      sourced: 2,
      bare: [{ record: 0, path: ['c'] }],
    });
    expect(sourcedFigures([record], new Set()).sourced).toBe(0);
  });

  it('are all figures of sound data', () => {
    const { total, sourced, bare } = sourcedShare(toFiles(dataSet()));
    expect(total).toBeGreaterThan(20);
    expect({ sourced, bare }).toEqual({ sourced: total, bare: [] });
  });

  it.each([
    ['no list at all', drop('caos/vvt.json', 'scales["FWG 25"].sources'), 'caos/vvt.json scales["FWG 25"]'],
    ['an empty list', put('roles/planner.json', 'strain.sources', []), 'roles/planner.json strain'],
    [
      'a source that is gone',
      put('regions/haaglanden.json', 'facts[0].sources', ['weg']),
      'regions/haaglanden.json facts["tekort-2024"]',
    ],
  ])('show %s, with its place', (_name, change, place) => {
    const { total, sourced, bare } = sourcedShare(broken(change));
    expect(bare).toEqual([place]);
    expect(total - sourced).toBe(1);
  });

  it('are counted past files that cannot be read', () => {
    const files = toFiles(dataSet());
    const { total } = sourcedShare(files);
    files.set('roles/planner.json', '{');
    files.set('notes.txt', 'x');
    expect(sourcedShare(files).total).toBeLessThan(total);
  });

  it('are 100 % only when it is all of them', () => {
    expect(percentText(999, 1000)).toBe('99 %');
    expect(percentText(1000, 1000)).toBe('100 %');
    expect(percentText(0, 0)).toBe('100 %');
  });
});
