import { describe, expect, it } from 'vitest';
import { stepsFrom, stepsInto } from '../../../../src/core/graph/buildGraph';
import { aRole, aStep, aTraining, graphOf, roleIn } from '../../../support/graph';

const graph = graphOf({
  roles: ['a', 'b', 'c'].map(aRole),
  steps: [aStep('a', 'c'), aStep('a', 'b', { trainings: [aTraining('t')] }), aStep('b', 'c')],
  redirects: [{ from: 'old', to: ['a'] }],
});
const ends = (id: string) => ({
  out: stepsFrom(graph, roleIn(graph, id)).map((step) => step.to.id),
  into: stepsInto(graph, roleIn(graph, id)).map((step) => step.from.id),
});

describe('a network', () => {
  it('knows the steps out of and into each role, in the order given', () => {
    expect(ends('a')).toEqual({ out: ['c', 'b'], into: [] });
    expect(ends('c')).toEqual({ out: [], into: ['a', 'b'] });
  });

  it('has no steps for a role of another network', () => {
    const other = graphOf({ roles: ['a', 'b', 'c', 'd'].map(aRole) });
    expect(stepsFrom(graph, roleIn(other, 'd'))).toEqual([]);
    expect(stepsInto(graph, roleIn(other, 'd'))).toEqual([]);
  });

  it('looks up trainings and old names', () => {
    expect(graph.trainings.get('t')?.id).toBe('t');
    expect(graph.redirects.get('old')?.to).toEqual(['a']);
  });
});
