import { describe, expect, it } from 'vitest';
import { growthBand, growthOf } from '../../../../src/core/lenses/growth';
import { aRole, aStep, aTraining, type GraphDraft, graphOf, roleIn, somePay, steps } from '../../../support/graph';

const from = (draft: GraphDraft) => {
  const graph = graphOf(draft);
  return growthOf(graph, roleIn(graph, 'start'));
};
const start = aRole('start').with({ level: 'mbo-3' });

describe('room to grow', () => {
  it('is none at the end of the line', () => {
    expect(from({ roles: [start] })).toEqual({
      withinTwoYears: 0,
      withinFourYears: 0,
      levelsUp: 0,
      otherGroups: 0,
      payHeadroomPercent: null,
      band: 0,
    });
  });

  it('counts roles by the months it takes to get there, asked experience included', () => {
    const growth = from({
      roles: [start, aRole('soon'), aRole('later'), aRole('too-late')],
      steps: [
        aStep('start', 'soon', { months: 24 }),
        aStep('soon', 'later', { months: 12, experienceMonths: 12 }),
        aStep('later', 'too-late', { months: 1 }),
      ],
    });
    expect(growth).toMatchObject({ withinTwoYears: 1, withinFourYears: 2 });
  });

  it('takes the quickest of several ways', () => {
    const growth = from({
      roles: [start, aRole('via'), aRole('goal')],
      steps: [aStep('start', 'goal', { months: 30 }), ...steps('start', 'via', 'goal')],
    });
    expect(growth).toMatchObject({ withinTwoYears: 2, withinFourYears: 2 });
  });

  it('does not count where one starts', () => {
    const growth = from({ roles: [start, aRole('other')], steps: steps('start', 'other', 'start') });
    expect(growth.withinFourYears).toBe(1);
  });

  it('does not go down in level, not even on the way', () => {
    const growth = from({
      roles: [start, aRole('lower').with({ level: 'mbo-2' }), aRole('behind')],
      steps: steps('start', 'lower', 'behind'),
    });
    expect(growth.withinFourYears).toBe(0);
  });

  it('does not count ways that ask a diploma one does not have', () => {
    const barred = aRole('barred').with({ level: 'hbo', requires: [['big']] });
    const draft = { roles: [start, aRole('via'), barred], steps: [...steps('start', 'via', 'barred')] };
    expect(from(draft)).toMatchObject({ withinFourYears: 1, levelsUp: 0 });
    const withCourse = aStep('start', 'via', { trainings: [aTraining('nursing', { grants: ['big'] })] });
    expect(from({ ...draft, steps: [withCourse, aStep('via', 'barred')] })).toMatchObject({
      withinFourYears: 2,
      levelsUp: 3,
    });
  });

  it('looks four steps ahead and no further', () => {
    const growth = from({
      roles: [start, ...['a', 'b', 'c', 'd', 'e'].map(aRole)],
      steps: steps('start', 'a', 'b', 'c', 'd', 'e'),
    });
    expect(growth.withinFourYears).toBe(4);
  });

  it('counts levels up and other lines of work', () => {
    const growth = from({
      roles: [start, aRole('boss').with({ level: 'hbo', group: 'management' }), aRole('peer').with({ group: 'staf' })],
      steps: [aStep('start', 'boss'), aStep('start', 'peer')],
    });
    expect(growth).toMatchObject({ levelsUp: 3, otherGroups: 2 });
  });

  it('leaves out tasks that are done next to a job', () => {
    const growth = from({ roles: [start, aRole('task').with({ sideRole: true })], steps: steps('start', 'task') });
    expect(growth.withinFourYears).toBe(0);
  });

  it('tells how much more can be earned, never less than nothing', () => {
    const roles = (amount: number) => [
      start.with({ pay: somePay(2000, 2000) }),
      aRole('goal').with({ pay: somePay(amount, amount) }),
    ];
    expect(from({ roles: roles(2500), steps: steps('start', 'goal') }).payHeadroomPercent).toBe(25);
    expect(from({ roles: roles(1500), steps: steps('start', 'goal') }).payHeadroomPercent).toBe(0);
  });

  it('does not guess pay that is unknown, now or there', () => {
    const unknown = { pay: null };
    expect(
      from({ roles: [start.with(unknown), aRole('goal')], steps: steps('start', 'goal') }).payHeadroomPercent,
    ).toBeNull();
    expect(
      from({ roles: [start, aRole('goal').with(unknown)], steps: steps('start', 'goal') }).payHeadroomPercent,
    ).toBeNull();
  });

  it('is told in five bands that rise with the number of roles', () => {
    const bands = Array.from({ length: 100 }, (_, count) => growthBand(count));
    expect(bands).toEqual([...bands].sort((a, b) => a - b));
    expect([...new Set(bands)]).toEqual([0, 1, 2, 3, 4]);
    expect(bands.indexOf(1)).toBe(1);
  });
});
