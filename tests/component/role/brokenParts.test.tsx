// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { beforeAll, expect, test, vi } from 'vitest';
import { openRole, serveData } from './openRole';

const planted = vi.hoisted(() => () => {
  throw new Error('planted');
});
vi.mock('../../../src/features/role/pay/Pay', () => ({ Pay: planted }));
vi.mock('../../../src/features/role/lenses/StrainLens', () => ({ StrainLens: planted }));
vi.mock('../../../src/features/role/steps/StepsIn', () => ({ StepsIn: planted }));
vi.mock('../../../src/features/role/parts/TermNote', () => ({ default: planted }));

beforeAll(() => serveData());

test('parts of a role page that crash leave the page, its lenses and the parts around them', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await openRole('verzorgende');
  expect(await screen.findByRole('heading', { level: 1, name: /verzorgende/ })).toBeVisible();
  expect(await screen.findByRole('heading', { name: 'Hier komt dit vandaan' })).toBeVisible();
  // Steps on stand before the broken steps in, the record after them.
  expect(document.getElementById('verder')).toBeVisible();
  expect(document.getElementById('zwaarte')).toBeVisible();
  expect(document.getElementById('hierheen')).toBeNull();
  expect(document.getElementById('loon')).toBeNull();
  expect(screen.getAllByText(/Dit deel werkt nu niet\./)).toHaveLength(3);
  expect(screen.queryByText('Er ging iets mis')).toBeNull();
});
