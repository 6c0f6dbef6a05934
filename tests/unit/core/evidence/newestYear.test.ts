import { expect, it } from 'vitest';
import { newestYear } from '../../../../src/core/evidence/newestYear';
import type { SourceFile } from '../../../../src/core/model/data';

const source = (over: Partial<SourceFile>): SourceFile => ({ id: 'x', title: 'x', kind: 'publication', ...over });

it('is that of the newest publication, whatever the editors say', () => {
  expect(
    newestYear([source({ year: '2022' }), source({ year: '2024' }), source({ year: '2026', kind: 'editorial' })]),
  ).toBe('2024');
});

it('is unknown when no publication tells it', () => {
  expect(newestYear([source({}), source({ year: '2026', kind: 'editorial' })])).toBeNull();
});
