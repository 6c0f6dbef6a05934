import { describe, expect, it } from 'vitest';
import {
  PHYSICAL_BANDS,
  PHYSICAL_NOISE,
  PHYSICAL_WEIGHTS,
  physicalBand,
  physicalChange,
  physicalIndex,
  physicalIndexOf,
  scaleChange,
} from '../../../../src/core/lenses/strain';
import type { StrainScores } from '../../../../src/core/model/data';
import { aRole, graphOf, roleIn, someStrain } from '../../../support/graph';

const scored = (over: Partial<StrainScores> | null) => {
  const strain = over && someStrain({ lifting: 0, standing: 0, bending: 0, emotional: 0, irregular: 0, ...over });
  return roleIn(graphOf({ roles: [aRole('a').with({ strain })] }), 'a');
};
const desk = scored({});
const heaviest = scored({ lifting: 4, standing: 4, bending: 4 });

describe('the physical index', () => {
  it('runs from 0 for sitting work without lifting to 100 for the heaviest', () => {
    expect(physicalIndexOf(desk)).toBe(0);
    expect(physicalIndexOf(heaviest)).toBe(100);
    expect(Object.values(PHYSICAL_WEIGHTS).reduce((sum: number, weight) => sum + weight, 0)).toBeCloseTo(1);
  });

  it('counts lifting most, then bending, then standing', () => {
    const of = (over: Partial<StrainScores>) =>
      physicalIndex({ ...someStrain(), lifting: 0, standing: 0, bending: 0, ...over });
    expect(of({ lifting: 1 })).toBeGreaterThan(of({ bending: 1 }));
    expect(of({ bending: 1 })).toBeGreaterThan(of({ standing: 1 }));
  });

  it('leaves the head and the clock out', () => {
    expect(physicalIndexOf(scored({ emotional: 4, irregular: 4 }))).toBe(0);
  });

  it('is unknown for a role without scores', () => {
    expect(physicalIndexOf(scored(null))).toBeNull();
  });

  it('falls in five bands, each from its lower bound on', () => {
    expect(PHYSICAL_BANDS.map((bound) => physicalBand(bound))).toEqual([0, 1, 2, 3, 4]);
    expect(PHYSICAL_BANDS.slice(1).map((bound) => physicalBand(bound - 1))).toEqual([0, 1, 2, 3]);
    expect(physicalBand(100)).toBe(4);
  });
});

describe('the change for the body in words', () => {
  it('is the same for differences within what two editors would differ', () => {
    const little = scored({ standing: 1, bending: 1 });
    expect(physicalIndexOf(little)).toBeLessThanOrEqual(PHYSICAL_NOISE);
    expect(physicalChange(desk, little)).toBe('same');
    expect(physicalChange(little, desk)).toBe('same');
  });

  it('is a difference beyond that, and much from twice that', () => {
    const some = scored({ lifting: 1 });
    expect(physicalChange(desk, some)).toBe('more');
    expect(physicalChange(some, desk)).toBe('less');
    const much = scored({ lifting: 2 });
    expect(physicalChange(desk, much)).toBe('much-more');
    expect(physicalChange(much, desk)).toBe('much-less');
  });

  it('is never much between two roles of the same band', () => {
    const all = scored({ lifting: 4, standing: 4, bending: 4 });
    const one = scored({ lifting: 3, standing: 3, bending: 3 });
    expect(physicalChange(all, one)).toBe('less');
    expect(physicalChange(one, all)).toBe('more');
  });

  it('is unknown when either is unknown', () => {
    expect(physicalChange(scored(null), desk)).toBeNull();
    expect(physicalChange(desk, scored(null))).toBeNull();
  });
});

describe('the change on one scale', () => {
  it.each([
    [2, 2, 'same'],
    [2, 3, 'more'],
    [2, 1, 'less'],
    [1, 3, 'much-more'],
    [4, 1, 'much-less'],
  ])('from %i to %i is "%s"', (before, after, word) => {
    expect(scaleChange(scored({ emotional: before as 0 }), scored({ emotional: after as 0 }), 'emotional')).toBe(word);
  });

  it('is unknown when either is unknown', () => {
    expect(scaleChange(scored(null), desk, 'lifting')).toBeNull();
    expect(scaleChange(desk, scored(null), 'lifting')).toBeNull();
  });
});
