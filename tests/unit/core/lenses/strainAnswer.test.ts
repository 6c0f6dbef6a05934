import { describe, expect, it } from 'vitest';
import { heaviestScales, strainAnswer } from '../../../../src/core/lenses/strainAnswer';
import { someStrain } from '../../../support/graph';

const LIGHT = { lifting: 0, standing: 0, bending: 0 } as const;

describe('how heavy work is in two words', () => {
  it('keeps body and head apart', () => {
    expect(strainAnswer(someStrain({ ...LIGHT, emotional: 4 }))).toEqual({ body: 'light', head: 'heavy' });
    expect(strainAnswer(someStrain({ lifting: 4, standing: 4, bending: 4, emotional: 2 }))).toEqual({
      body: 'heavy',
      head: 'medium',
    });
  });
});

describe('what weighs most for the body', () => {
  it('is named, or all, or nothing', () => {
    expect(heaviestScales(someStrain({ lifting: 4, standing: 3, bending: 4 }))).toEqual(['lifting', 'bending']);
    expect(heaviestScales(someStrain({ lifting: 3, standing: 3, bending: 3 }))).toBe('all');
    expect(heaviestScales(someStrain({ lifting: 1, standing: 0, bending: 1 }))).toBe('none');
  });
});
