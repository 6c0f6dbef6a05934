import { describe, expect, it } from 'vitest';
import { findOptions } from '../../../../src/core/options/findOptions';
import { onwardSteps } from '../../../../src/core/options/onwardSteps';
import { aRole, aStep, graphOf, roleIn } from '../../../support/graph';

const graph = graphOf({
  roles: ['start', 'near', 'far', 'closed', 'rare-closed', 'end'].map(aRole),
  steps: [
    aStep('start', 'rare-closed', { admissionNeeds: [['vig']], usualness: 'rare' }),
    aStep('start', 'closed', { admissionNeeds: [['vig']], months: 48 }),
    aStep('start', 'far', { months: 36 }),
    aStep('start', 'near', { months: 2 }),
    aStep('near', 'end'),
  ],
});
const targets = (id: string) => onwardSteps(graph, roleIn(graph, id)).map((step) => step.to.id);

describe('steps out of a role, in the order of the options', () => {
  it('come as the options rank them, then those that are closed to most, the usual first', () => {
    const { options } = findOptions(graph, { from: roleIn(graph, 'start'), wish: 'any', limits: { maxSteps: 1 } });
    expect(options.map((option) => option.role.id)).toEqual(['near', 'far']);
    expect(targets('start')).toEqual(['near', 'far', 'closed', 'rare-closed']);
  });

  it('are none at the end of the line', () => {
    expect(targets('end')).toEqual([]);
  });
});
