import { describe, expect, it } from 'vitest';
import { sectorsInRegion } from '../../../../src/core/lenses/region';

const employers = [
  { sectors: ['umc'], regions: ['rijn-gouwe'] },
  { sectors: ['ziekenhuis', 'vvt'], regions: ['haaglanden', 'rijn-gouwe'] },
];

describe('sectors with work in a region', () => {
  it('are those of its employers, and those without any known employer', () => {
    expect(sectorsInRegion(employers, 'haaglanden', ['umc', 'ziekenhuis', 'apotheek'])).toEqual([
      'ziekenhuis',
      'apotheek',
    ]);
    expect(sectorsInRegion(employers, 'rijn-gouwe', ['umc', 'ziekenhuis'])).toEqual(['umc', 'ziekenhuis']);
  });

  it('are all of them where we know no employer: our list is no proof that there is no work', () => {
    expect(sectorsInRegion(employers, 'elsewhere', ['umc', 'apotheek'])).toEqual(['umc', 'apotheek']);
  });
});
