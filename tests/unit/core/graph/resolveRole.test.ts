import { describe, expect, it } from 'vitest';
import { type Resolution, resolveRole } from '../../../../src/core/graph/resolveRole';
import { aRole, graphOf } from '../../../support/graph';

const graph = graphOf({
  roles: ['nurse', 'carer', 'coach', 'trainer'].map(aRole),
  redirects: [
    { from: 'sister', to: ['nurse'] },
    { from: 'matron', to: ['sister'] },
    { from: 'aide', to: ['carer'] },
    { from: 'auxiliary', to: ['carer'] },
    { from: 'generalist', to: ['nurse', 'carer'] },
    { from: 'all-round', to: ['generalist', 'carer', 'gone'] },
    { from: 'gone', to: [] },
    { from: 'here', to: ['there'] },
    { from: 'there', to: ['here'] },
    { from: 'round', to: ['round', 'coach'] },
    { from: 'nowhere', to: ['never-was'] },
    { from: 'trainer', to: ['carer'] },
  ],
});

const told = (found: Resolution): unknown => {
  if (found.kind === 'found') return found.role.id;
  return found.kind === 'moved' ? found.roles.map((role) => role.id).sort() : 'unknown';
};
const resolve = (id: string) => told(resolveRole(graph, id));

describe('an old address of a role', () => {
  it.each([
    ['a role that is there', 'nurse', 'nurse'],
    ['a role that is there, although something once moved from that name', 'trainer', 'trainer'],
    ['a renamed role', 'sister', ['nurse']],
    ['a role renamed twice', 'matron', ['nurse']],
    ['one of two roles that were merged', 'aide', ['carer']],
    ['the other of two roles that were merged', 'auxiliary', ['carer']],
    ['a role that was split', 'generalist', ['carer', 'nurse']],
    ['a role split into one that was split again: each role once', 'all-round', ['carer', 'nurse']],
    ['a retired role', 'gone', []],
    ['a circle', 'here', []],
    ['a circle with a way out', 'round', ['coach']],
    ['a role that moved to one that never was', 'nowhere', []],
    ['a role that never was', 'never-was', 'unknown'],
  ])('leads on from %s', (_, id, expected) => {
    expect(resolve(id)).toEqual(expected);
  });

  it.each(['', '__proto__', 'constructor', 'toString', 'hasOwnProperty', '../nurse', 'NURSE', 'nurse\u0000', '💥'])(
    'is unknown and harmless as %j',
    (id) => {
      expect(resolve(id)).toBe('unknown');
    },
  );
});
