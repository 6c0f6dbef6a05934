import { expect, it } from 'vitest';
import { strainTold } from '../../../../src/core/lenses/strainTold';
import type { StrainScores } from '../../../../src/core/model/data';
import { aRole, graphOf, roleIn, someStrain } from '../../../support/graph';

const scored = (over: Partial<StrainScores> | null) => {
  const strain = over && someStrain({ lifting: 2, standing: 2, bending: 2, emotional: 2, irregular: 2, ...over });
  return roleIn(graphOf({ roles: [aRole('a').with({ strain })] }), 'a');
};
const now = scored({});

it('tells no single point of the body within the noise, but says that the body stays about the same', () => {
  expect(strainTold(now, scored({ standing: 1, bending: 1 }))).toEqual({ scales: [], bodySame: true });
});

it('tells one point when it takes the body out of the noise', () => {
  expect(strainTold(now, scored({ lifting: 1 }))).toEqual({
    scales: [{ scale: 'lifting', change: 'less' }],
    bodySame: false,
  });
});

it('tells twice as much standing, though less bending makes up for it', () => {
  expect(strainTold(now, scored({ standing: 4, bending: 1 }))).toEqual({
    scales: [{ scale: 'standing', change: 'much-more' }],
    bodySame: true,
  });
});

it('always tells head and hours', () => {
  expect(strainTold(now, scored({ emotional: 3, irregular: 1 }))).toEqual({
    scales: [
      { scale: 'emotional', change: 'more' },
      { scale: 'irregular', change: 'less' },
    ],
    bodySame: false,
  });
});

it('says nothing about unknown work', () => {
  expect(strainTold(now, scored(null))).toBeNull();
});
