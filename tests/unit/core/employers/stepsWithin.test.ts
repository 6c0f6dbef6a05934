import { describe, expect, it } from 'vitest';
import { schoolsNear, trainingsUsed } from '../../../../src/core/employers/schoolsNear';
import { groupSteps, neighboursOf, stepsWithin } from '../../../../src/core/employers/stepsWithin';
import { anEmployer } from '../../../support/employers';
import { aRole, aStep, aTraining, graphOf } from '../../../support/graph';

const graph = graphOf({
  roles: [
    aRole('helpende'),
    aRole('verzorgende').with({ group: 'staf' }),
    aRole('begeleider').with({ sectors: ['ggz'] }),
    aRole('arts').with({ sectors: ['ziekenhuis'] }),
    aRole('leraar').with({ sectors: ['onderwijs'] }),
    aRole('winkel').with({ kind: 'origin', sectors: ['vvt'] }),
  ],
  steps: [
    aStep('helpende', 'verzorgende', { trainings: [aTraining('vig')], usualness: 'rare' }),
    aStep('verzorgende', 'helpende'),
    aStep('verzorgende', 'begeleider', { trainings: [aTraining('vig'), aTraining('ggz')] }),
    aStep('arts', 'verzorgende'),
    aStep('helpende', 'leraar'),
    aStep('winkel', 'helpende'),
    aStep('arts', 'leraar'),
  ],
});
const linde = anEmployer('linde');
const near = anEmployer('near', { sectors: ['ggz'], municipalities: ['Delft', 'Den Haag'] });
const far = anEmployer('far', { sectors: ['ziekenhuis', 'ggz'], municipalities: ['Zoetermeer'] });
const other = anEmployer('other', { sectors: ['onderwijs'], municipalities: ['Gouda'], regions: ['rijn-gouwe'] });
const all = [linde, near, far, other];

const told = (employer = linde, employers = all) =>
  stepsWithin(graph, employer, employers).map(({ step, place, direction, isSure, at }) => [
    `${step.from.id} > ${step.to.id}`,
    place,
    direction,
    isSure,
    at.map(({ id }) => id).join(),
  ]);

describe('the steps of an employer', () => {
  it('stand once, at the nearest place of the other end', () => {
    expect(told()).toEqual([
      ['helpende > verzorgende', 'inside', 'out', false, ''],
      ['verzorgende > helpende', 'inside', 'out', false, ''],
      ['verzorgende > begeleider', 'neighbours', 'out', false, 'near'],
      ['arts > verzorgende', 'region', 'in', false, 'far'],
      ['helpende > leraar', 'nowhere', 'out', false, ''],
      ['winkel > helpende', 'nowhere', 'in', false, ''],
    ]);
  });

  it('are certain only when employers confirmed both ends', () => {
    const sure = { ...linde, confirmedRoles: ['helpende', 'verzorgende'] };
    const sureNear = { ...near, confirmedRoles: ['begeleider'] };
    const certain = (employers: typeof all) => told(sure, employers).flatMap((each) => (each[3] ? [each[0]] : []));
    expect(certain([sure, near, far, other])).toEqual(['helpende > verzorgende', 'verzorgende > helpende']);
    expect(certain([sure, sureNear, far, other])).toContain('verzorgende > begeleider');
  });

  it('know no neighbours of an employer without a municipality, and none outside its own', () => {
    expect(neighboursOf(linde, all).map(({ id }) => id)).toEqual(['near']);
    expect(neighboursOf({ ...linde, municipalities: [] }, all)).toEqual([]);
    expect(told(linde, [linde]).map((each) => each[1])).toEqual([
      'inside',
      'inside',
      'nowhere',
      'nowhere',
      'nowhere',
      'nowhere',
    ]);
  });

  it('are grouped by the role at the employer, the largest group and the usual steps first', () => {
    expect(
      groupSteps(stepsWithin(graph, linde, all)).map(({ group, steps }) => [
        group,
        ...steps.map(({ step }) => step.to.id),
      ]),
    ).toEqual([
      ['staf', 'begeleider', 'verzorgende', 'helpende'],
      ['verzorging', 'leraar', 'helpende', 'verzorgende'],
    ]);
  });
});

describe('schools near an employer', () => {
  const steps = stepsWithin(graph, linde, all);
  const school = (id: string, places: string[], regions: string[], ...trainings: string[]) => ({
    id,
    places,
    regions,
    trainings: trainings.map((training) => ({ id: training })),
  });

  it('count a training once per step', () => {
    expect([...trainingsUsed(steps)]).toEqual([
      ['vig', 2],
      ['ggz', 1],
    ]);
  });

  it('are those in its towns, then in its region, with what the steps use, most used first', () => {
    const found = schoolsNear(
      linde,
      [
        school('region', ['Delft'], ['haaglanden'], 'ggz', 'vig'),
        school('town', ['Den Haag'], ['haaglanden'], 'vig', 'koken'),
        school('useless', ['Den Haag'], ['haaglanden'], 'koken'),
        school('far', ['Gouda'], ['rijn-gouwe'], 'vig'),
        school('online', [], [], 'vig'),
      ],
      steps,
    );
    expect(found.map(({ school: { id }, reach, trainings }) => [id, reach, trainings])).toEqual([
      ['town', 'town', [{ training: { id: 'vig' }, steps: 2 }]],
      [
        'region',
        'region',
        [
          { training: { id: 'vig' }, steps: 2 },
          { training: { id: 'ggz' }, steps: 1 },
        ],
      ],
    ]);
  });
});
