import { describe, expect, it } from 'vitest';
import { followIds } from '../../../../src/core/graph/followIds';
import { idsNow } from '../../../../src/core/graph/resolveRole';
import { aRole, graphOf } from '../../../support/graph';

const graph = graphOf({
  roles: ['nurse', 'carer'].map(aRole),
  redirects: [
    { from: 'sister', to: ['nurse'] },
    { from: 'matron', to: ['sister'] },
    { from: 'generalist', to: ['nurse', 'carer'] },
    { from: 'temp', to: [] },
  ],
});

describe('saved ids', () => {
  it('are followed in their order, and none is dropped', () => {
    const told = followIds(graph, ['carer', 'matron', 'generalist', 'temp', 'carer', 'nobody']).map((each) => {
      const roles = 'roles' in each ? each.roles : 'role' in each ? [each.role] : [];
      return [each.id, each.kind, roles.map(({ id }) => id).sort()];
    });
    expect(told).toEqual([
      ['carer', 'kept', ['carer']],
      ['matron', 'moved', ['nurse']],
      ['generalist', 'split', ['carer', 'nurse']],
      ['temp', 'gone', []],
      ['carer', 'kept', ['carer']],
      ['nobody', 'unknown', []],
    ]);
    expect(followIds(graph, [])).toEqual([]);
  });

  it('are as many ids of today as they became', () => {
    expect(idsNow(graph, 'carer')).toBe('carer');
    expect(idsNow(graph, 'matron')).toEqual(['nurse']);
    expect(idsNow(graph, 'generalist')).toEqual(['nurse', 'carer']);
    expect(idsNow(graph, 'temp')).toEqual([]);
    expect(idsNow(graph, 'nobody')).toBe('nobody');
  });
});
