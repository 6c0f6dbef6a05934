import { describe, expect, it } from 'vitest';
import { certaintyOf } from '../../../../src/core/evidence/certaintyOf';
import { type RoleRecord, roleFigures } from '../../../../src/core/evidence/roleFigures';
import { amount, evidence, months, role, step, strain, training } from '../../../support/records';

const TODAY = '2026-11-21';

const recordOf = (over: Partial<RoleRecord> = {}): RoleRecord => ({
  role: role('een'),
  scales: [],
  extras: [],
  trainings: [],
  facts: [],
  ...over,
});

const topicsOf = (record: RoleRecord) =>
  Object.fromEntries(certaintyOf(roleFigures(record), TODAY).topics.map(({ topic, ...counts }) => [topic, counts]));

describe('the figures of a role', () => {
  it('are strain with second opinion and survey, each with its own certainty and age', () => {
    const figure = strain();
    const survey = { value: 15, unit: 'percent' as const, ...evidence('verified'), asOf: '2018' };
    const secondOpinion = {
      value: 87,
      unit: 'index-0-100' as const,
      ...evidence('estimate'),
      asOf: '2014',
      basis: 'own' as const,
      match: 'high' as const,
    };
    const heavy = role('een', {
      strain: {
        ...figure,
        secondOpinion,
        survey: { group: 'x', match: 'exact', emotional: survey, aggression: survey },
      },
    });
    expect(topicsOf(recordOf({ role: heavy })).strain).toEqual({
      total: 4,
      verified: 2,
      known: 0,
      estimate: 2,
      unknown: 0,
      old: 3,
    });
  });

  it('count each amount of a scale, and a missing amount as unknown', () => {
    const scale = { min: 2500, unit: 'eur-gross-per-month' as const, errorPercent: 1, ...evidence('verified') };
    expect(topicsOf(recordOf({ scales: [scale] })).pay).toMatchObject({ total: 3, verified: 1, known: 1, unknown: 1 });
  });

  it('count allowances and yearly pay, and those that we could not find', () => {
    const extras = [{ ...evidence('verified') }, { unknown: 'no-source' as const }];
    expect(topicsOf(recordOf({ extras })).pay).toMatchObject({ total: 3, verified: 1, known: 1, unknown: 1 });
  });

  it('count what we could not find, and leave out what is not the role’s own', () => {
    const pay = (unknown: 'no-source' | 'no-fixed-role' | 'no-agreement' | 'outside-care') =>
      topicsOf(recordOf({ role: role('een', { pay: { unknown } }) })).pay;
    expect(pay('no-source')).toMatchObject({ total: 1, unknown: 1 });
    expect(pay('no-agreement')).toMatchObject({ total: 1, unknown: 1 });
    expect(pay('no-fixed-role')).toBeUndefined();
    expect(pay('outside-care')).toBeUndefined();
  });

  it('are the times of steps and trainings, asked experience too', () => {
    const asked = step('twee', { experienceFirst: amount(12, 'months'), months: months(3, 6) });
    const topics = topicsOf(recordOf({ role: role('een', { steps: [asked] }), trainings: [training('x')] }));
    expect(topics.steps).toMatchObject({ total: 3, known: 3 });
    expect(topics.trainings).toMatchObject({ total: 2 });
  });
});
