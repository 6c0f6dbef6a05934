import { describe, expect, it } from 'vitest';
import { SHORTAGE_BLOCKS, workUncertainty } from '../../../../src/core/lenses/shortage';
import type { ShortageLevel } from '../../../../src/core/model/data';
import { aRole, graphOf, roleIn } from '../../../support/graph';

const uncertainty = (shortage: ShortageLevel | null) =>
  workUncertainty(roleIn(graphOf({ roles: [aRole('a').with({ shortage })] }), 'a'));

describe('the demand for people', () => {
  it('is shown as four blocks where hardly anybody is to be found, and one where many are', () => {
    expect(SHORTAGE_BLOCKS).toEqual({ 'very-tight': 4, tight: 3, balanced: 2, loose: 1 });
  });

  it('makes work surer the tighter it is', () => {
    expect((['very-tight', 'tight', 'balanced', 'loose'] as const).map(uncertainty)).toEqual([0, 1, 2, 3]);
  });

  it('is neither good nor bad news when unknown', () => {
    expect(uncertainty(null)).toBeGreaterThan(uncertainty('balanced'));
    expect(uncertainty(null)).toBeLessThan(uncertainty('loose'));
  });
});
