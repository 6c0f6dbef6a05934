import { describe, expect, it } from 'vitest';
import { bridgesOf } from '../../../../src/core/insights/bridges';
import { growthEnds } from '../../../../src/core/insights/growthEnds';
import { jobsOf } from '../../../../src/core/insights/jobs';
import { middleOf } from '../../../../src/core/insights/middleOf';
import { openingsOf } from '../../../../src/core/insights/openings';
import { candidatesFor, scarceJobs } from '../../../../src/core/insights/scarce';
import { gridOf, groupsBoth } from '../../../../src/core/insights/scarceAndHeavy';
import { waysOut } from '../../../../src/core/insights/waysOut';
import { aRole, aStep, aTraining, graphOf, somePay, someStrain, steps } from '../../../support/graph';

const heavy = someStrain({ lifting: 4, standing: 4, bending: 4 });
const light = someStrain({ lifting: 0, standing: 0, bending: 0 });

describe('where work is heavy and scarce', () => {
  const graph = graphOf({
    roles: [
      aRole('both').with({ strain: heavy, shortage: 'very-tight' }),
      aRole('heavy').with({ strain: heavy, shortage: 'balanced' }),
      aRole('scarce').with({ strain: light, shortage: 'very-tight', group: 'staf' }),
      aRole('unknown strain').with({ strain: null, shortage: 'very-tight' }),
      aRole('unknown demand').with({ strain: heavy, shortage: null }),
      aRole('origin').with({ kind: 'origin', strain: heavy, shortage: 'very-tight' }),
      aRole('side').with({ sideRole: true, strain: heavy, shortage: 'very-tight' }),
    ],
  });

  it('puts each job in one cell, and unknown ones apart', () => {
    const grid = gridOf(jobsOf(graph));
    expect(grid.counts).toEqual([
      [1, 0, 0, 0, 1],
      [0, 0, 0, 0, 0],
      [0, 0, 0, 0, 1],
      [0, 0, 0, 0, 0],
    ]);
    expect(grid.unknown.map(({ id }) => id)).toEqual(['unknown strain', 'unknown demand']);
    expect(grid.total).toBe(5);
  });

  it('counts per function group, most first', () => {
    expect(groupsBoth(graph)).toEqual([
      { group: 'verzorging', jobs: 4, both: 1 },
      { group: 'staf', jobs: 1, both: 0 },
    ]);
  });
});

describe('ways out of heavy work', () => {
  it('tells how many, how soon and for what pay, those without a way first', () => {
    const graph = graphOf({
      roles: [
        aRole('a').with({ strain: heavy, pay: somePay(2000, 4000) }),
        aRole('stuck').with({ strain: heavy }),
        aRole('near').with({ strain: light, pay: somePay(3000, 6000) }),
        aRole('far').with({ strain: light, pay: somePay(1000, 2000) }),
        aRole('no pay').with({ strain: light, pay: null }),
        aRole('too far').with({ strain: light }),
      ],
      steps: [
        aStep('a', 'near', { months: 8 }),
        aStep('near', 'far', { months: 4 }),
        aStep('far', 'too far'),
        aStep('a', 'no pay', { months: 70 }),
        aStep('near', 'no pay', { months: 12 }),
      ],
    });
    const [stuck, a] = waysOut(graph);
    expect(stuck).toMatchObject({ role: { id: 'stuck' }, lighter: [], soonest: null, payPercent: null });
    expect(a?.lighter.map(({ id }) => id).sort()).toEqual(['far', 'near', 'no pay']);
    expect(a).toMatchObject({ soonest: 8, samePay: 1, payUnknown: 1, payPercent: 0 });
  });
});

describe('ends and springboards', () => {
  it('sorts jobs into bands, and knows where the line ends', () => {
    const ids = Array.from({ length: 36 }, (_, i) => `r${String(i).padStart(2, '0')}`);
    const graph = graphOf({
      roles: [aRole('start'), ...ids.map((id) => aRole(id)), aRole('origin').with({ kind: 'origin' })],
      steps: [...ids.map((id) => aStep('start', id)), ...steps('origin', 'start')],
    });
    const ends = growthEnds(graph);
    expect(ends.bands).toEqual([36, 0, 0, 0, 1]);
    expect(ends.deadEnds).toHaveLength(36);
    expect(ends.springboards.map(({ role, growth }) => [role.id, growth.withinFourYears])).toEqual([['start', 36]]);
    expect(ends.total).toBe(37);
  });
});

describe('bridges between branches', () => {
  it('counts a step for each pair of sectors, and only when none is shared', () => {
    const graph = graphOf({
      roles: [
        aRole('a').with({ sectors: ['vvt', 'thuiszorg'] }),
        aRole('b').with({ sectors: ['ggz'] }),
        aRole('c').with({ sectors: ['thuiszorg', 'ghz'] }),
        aRole('origin').with({ kind: 'origin', sectors: ['ondersteunend'] }),
      ],
      steps: [aStep('a', 'b'), aStep('a', 'c'), aStep('b', 'c'), aStep('origin', 'a')],
    });
    const bridges = bridgesOf(graph);
    expect([bridges.steps, bridges.crossing]).toEqual([3, 2]);
    expect(bridges.pairs.map(({ from, to, steps: each }) => `${from} ${to} ${each.length}`)).toEqual([
      'ggz ghz 1',
      'ggz thuiszorg 1',
      'thuiszorg ggz 1',
      'vvt ggz 1',
    ]);
    expect(bridges.connectors[0]).toMatchObject({ role: { id: 'b' }, into: 1, out: 1 });
  });
});

describe('trainings that open roles', () => {
  it('counts every job once, and those that ask nothing else apart', () => {
    const course = aTraining('course');
    const more = aTraining('more');
    const graph = graphOf({
      roles: [aRole('a'), aRole('b'), aRole('c'), aRole('side').with({ sideRole: true })],
      steps: [
        aStep('a', 'b', { trainings: [course] }),
        aStep('c', 'b', { trainings: [course] }),
        aStep('a', 'c', { trainings: [course, more] }),
        aStep('a', 'side', { trainings: [course] }),
      ],
    });
    expect(openingsOf(graph).map(({ training, leadsTo, alone }) => [training.id, leadsTo.length, alone])).toEqual([
      ['course', 2, 1],
      ['more', 1, 0],
    ]);
  });
});

describe('who could do scarce work', () => {
  const graph = graphOf({
    roles: [
      aRole('a'),
      aRole('b'),
      aRole('c').with({ shortage: 'very-tight' }),
      aRole('d').with({ shortage: 'very-tight' }),
      aRole('lonely').with({ shortage: 'very-tight' }),
    ],
    steps: steps('a', 'b', 'c', 'd'),
  });
  const scarce = scarceJobs(graph);

  it('finds the jobs at one and two steps, near ones first', () => {
    const near = Object.fromEntries(
      scarce.map((job) => [job.role.id, job.near.map(({ role, steps: n }) => `${role.id}${n}`)]),
    );
    expect(near).toEqual({ c: ['b1', 'a2'], d: ['c1', 'b2'], lonely: [] });
  });

  it('adds up the people of a house per scarce job: an upper bound, so one person counts for each', () => {
    const found = candidatesFor(scarce, { a: 5, b: 2, d: 9, unheard: 100, c: 0 });
    expect(found.map(({ role, people }) => [role.id, people])).toEqual([
      ['c', 7],
      ['d', 2],
    ]);
    expect(found[0]?.from.map(({ role, people, months }) => [role.id, people, months])).toEqual([
      ['b', 2, 6],
      ['a', 5, 12],
    ]);
  });

  it('finds nobody without people', () => expect(candidatesFor(scarce, {})).toEqual([]));
});

describe('the middle of a list', () => {
  it.each([
    [[], null],
    [[3], 3],
    [[9, 1], 5],
    [[5, 1, 9], 5],
  ])('of %j is %j', (values, middle) => expect(middleOf(values)).toBe(middle));
});
