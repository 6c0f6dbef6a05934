import { expect, it } from 'vitest';
import { emotionalScore, surveyAgreement } from '../../../../src/core/lenses/surveyOpinion';
import { amount } from '../../../support/records';

const survey = (percent: number, match: 'exact' | 'weak' = 'exact') => ({
  group: 'verzorgenden',
  match,
  emotional: amount(percent, 'percent'),
});

it('turns a share into a score', () => {
  expect([0, 4.9, 5, 9.9, 10, 17.4, 17.5, 24.9, 25, 80].map(emotionalScore)).toEqual([0, 0, 1, 1, 2, 2, 3, 3, 4, 4]);
});

it('agrees within one point, and says which way two points go', () => {
  expect(surveyAgreement(3, survey(15))).toBe('agree');
  expect(surveyAgreement(1, survey(15))).toBe('agree');
  expect(surveyAgreement(4, survey(15))).toBe('lighter');
  expect(surveyAgreement(2, survey(30))).toBe('heavier');
});

it('says nothing without a figure, or from a group that hardly fits', () => {
  expect(surveyAgreement(4, { group: 'apothekersassistenten', match: 'exact' })).toBeNull();
  expect(surveyAgreement(0, survey(40, 'weak'))).toBeNull();
});
