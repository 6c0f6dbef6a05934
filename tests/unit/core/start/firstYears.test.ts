import { describe, expect, it } from 'vitest';
import type { DataFiles, StepFile } from '../../../../src/core/model/data';
import { firstYears, startingSteps } from '../../../../src/core/start/firstYears';
import { decodeGraph } from '../../../../src/dataset/decode';
import { encodeGraph } from '../../../../src/dataset/encode';
import { recordIn, smallData } from '../../../support/dataFiles';
import { amount, months, step } from '../../../support/records';

const graphOf = (change: (data: DataFiles) => void = () => {}) => decodeGraph(encodeGraph(smallData(change)));

/** The first two years after the step from the shop into helpende, with that step as given. */
function yearsAfter(over: Partial<StepFile>) {
  const graph = graphOf((data) => {
    recordIn(data.roles, 'winkel').steps = [step('helpende', { kind: 'entry', ...over })];
  });
  const [first] = startingSteps(graph, graph.byId.get('winkel') ?? fail());
  return firstYears(graph, first ?? fail());
}
const fail = (): never => {
  throw new Error('the small data set has an entry');
};
const phases = (over: Partial<StepFile>) =>
  yearsAfter(over).phases.map(({ kind, from, to }) => `${kind} ${from}-${to}`);

const COURSE = { trainings: ['vig-bbl'], onboarding: false };

describe('the first two years', () => {
  it('without a course: being shown the work, then working', () => {
    expect(phases({ months: months(1, 3) })).toEqual(['settle 0-3', 'work 3-24']);
    expect(phases({ months: months(0, 0) })).toEqual(['settle 0-1', 'work 1-24']);
  });

  it('with a course beside work: learning from the start, then the diploma', () => {
    expect(phases({ ...COURSE, months: months(12, 18) })).toEqual(['settle 0-3', 'learn 0-18', 'qualified 18-24']);
  });

  it('with a course without a job: no settling', () => {
    expect(phases({ ...COURSE, wage: 'lost', months: months(12, 18) })).toEqual(['learn 0-18', 'qualified 18-24']);
  });

  it('with a longer course: no diploma and no next step within the two years', () => {
    const years = yearsAfter({ ...COURSE, months: months(24, 36) });
    expect(years.phases.at(-1)).toMatchObject({ kind: 'learn', to: 24 });
    expect(years).toMatchObject({ isLonger: true, next: [] });
  });

  it('name the steps on that one can begin in time, the usual ones first', () => {
    const next = (experience: number) => {
      const graph = graphOf((data) => {
        for (const on of recordIn(data.roles, 'helpende').steps) on.experienceFirst = amount(experience, 'months');
      });
      const [first] = startingSteps(graph, graph.byId.get('winkel') ?? fail());
      return firstYears(graph, first ?? fail()).next.map(({ to }) => to.id);
    };
    expect(next(12)).toEqual(['planner', 'verzorgende']);
    expect(next(24)).toEqual([]);
  });
});

describe('the steps by which people begin', () => {
  it('into a role: one without and one with a course', () => {
    const graph = graphOf((data) => {
      const shop = recordIn(data.roles, 'winkel');
      data.roles.push(
        { ...shop, id: 'kapper', steps: [step('helpende', { kind: 'entry', ...COURSE, months: months(12) })] },
        { ...shop, id: 'bakker', steps: [step('helpende', { kind: 'entry', usualness: 'rare' })] },
      );
    });
    const steps = startingSteps(graph, graph.byId.get('helpende') ?? fail());
    expect(steps.map(({ from }) => from.id)).toEqual(['winkel', 'kapper']);
    expect(startingSteps(graph, graph.byId.get('planner') ?? fail())).toEqual([]);
  });
});

it('into a role that asks a diploma, shows the course that gives it before a refresher of those who have it', () => {
  const graph = graphOf((data) => {
    const refresher = { ...recordIn(data.trainings, 'vig-bbl'), id: 'opfris', grants: [] };
    data.trainings.push(refresher);
    const shop = recordIn(data.roles, 'winkel');
    data.roles.push({
      ...shop,
      id: 'herintreder',
      steps: [step('verzorgende', { kind: 'entry', ...COURSE, trainings: ['opfris'] })],
    });
    shop.steps = [step('verzorgende', { kind: 'entry', ...COURSE, usualness: 'rare' })];
  });
  const [first] = startingSteps(graph, graph.byId.get('verzorgende') ?? fail());
  expect(first?.trainings.map(({ id }) => id)).toEqual(['vig-bbl']);
});
