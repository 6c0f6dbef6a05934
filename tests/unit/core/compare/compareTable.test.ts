import { describe, expect, it } from 'vitest';
import { chooseCompared } from '../../../../src/core/compare/chooseCompared';
import { type Compared, compareTable, QUESTIONS } from '../../../../src/core/compare/compareTable';
import { outlookOf } from '../../../../src/core/compare/outlook';
import { wayBetween } from '../../../../src/core/compare/wayBetween';
import type { Graph } from '../../../../src/core/model/graph';
import { aRole, aStep, graphOf, roleIn, someHours, somePay, someStrain } from '../../../support/graph';

const graph = graphOf({
  roles: [
    aRole('care').with({ strain: someStrain({ lifting: 4, irregular: 3 }), hours: someHours({ night: 'yes' }) }),
    aRole('desk').with({ strain: someStrain({ lifting: 0 }), pay: somePay(2450, 3650), registers: ['kp'] }),
    aRole('blank').with({ strain: null, hours: null, shortage: null, pay: null }),
  ],
  steps: [aStep('care', 'desk')],
  redirects: [
    { from: 'old', to: ['care'] },
    { from: 'two', to: ['care', 'desk'] },
    { from: 'ended', to: [] },
  ],
});

function tableOf(on: Graph, ...ids: string[]) {
  const roles = ids.map((id) => roleIn(on, id));
  const [mine] = roles;
  if (!mine) throw new Error('give roles');
  return compareTable(
    roles.map(
      (role): Compared => ({
        role,
        way: wayBetween(on, mine, role),
        outlook: outlookOf(on, role),
        detail: null,
      }),
    ),
  );
}
const row = (key: string, ...ids: string[]) => {
  const found = tableOf(graph, ...ids).find((each) => each.key === key);
  if (!found) throw new Error(`no row ${key}`);
  return found;
};

describe('a table over roles', () => {
  it('answers the questions in their order, and in each the differences first', () => {
    const rows = tableOf(graph, 'care', 'desk', 'blank');
    const order = rows.map(({ question }) => QUESTIONS.indexOf(question));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    const strain = tableOf(graph, 'care', 'desk').filter(({ question }) => question === 'strain');
    expect(strain.map(({ key, equal }) => [key, equal])).toEqual([
      ['physical', false],
      ['lifting', false],
      ['irregular', false],
      ['standing', true],
      ['bending', true],
      ['emotional', true],
    ]);
  });

  it('has the values of all roles, and changes against the first', () => {
    expect(row('physical', 'care', 'desk', 'blank')).toMatchObject({
      values: [4, 1, null],
      changes: [null, 'much-less', null],
      equal: false,
    });
    expect(row('night', 'care', 'desk', 'blank')).toMatchObject({ values: ['yes', 'no', null] });
  });

  it('counts unknown for some as a difference, and unknown for all as neither', () => {
    expect(row('demand', 'care', 'blank')).toMatchObject({ values: ['tight', null], equal: false, unknown: false });
    expect(row('demand', 'blank', 'blank')).toMatchObject({ equal: true, unknown: true });
    expect(row('tasks', 'care', 'desk')).toMatchObject({ unknown: true });
  });

  it('counts pay within the noise as equal', () => {
    expect(row('pay', 'care', 'desk')).toMatchObject({ equal: true });
    expect(row('pay', 'care', 'desk', 'blank')).toMatchObject({ equal: false });
  });

  it('tells the way from the first role, and says when there is none', () => {
    expect(row('way', 'care', 'desk', 'blank')).toMatchObject({
      values: [{ kind: 'here' }, { kind: 'found', months: 6 }, { kind: 'none' }],
    });
    // Without any way there is nothing to say about its time and costs.
    expect(tableOf(graph, 'desk', 'care').map(({ key }) => key)).not.toContain('time');
  });

  it('tells registers that come on top and that go', () => {
    expect(row('registers', 'care', 'desk')).toMatchObject({ changes: [null, { gained: ['kp'], lost: [] }] });
  });
});

describe('roles of an address', () => {
  const chosen = (...ids: string[]) => {
    const { roles, notices } = chooseCompared(graph, ids);
    return [roles.map(({ id }) => id), notices.map(({ kind }) => kind)];
  };

  it('are followed to those of today', () => {
    expect(chosen('old', 'desk')).toEqual([['care', 'desk'], ['moved']]);
    expect(chosen('two', 'desk')).toEqual([['desk'], ['split']]);
    expect(chosen('ended', 'never', 'desk')).toEqual([['desk'], ['gone', 'unknown']]);
  });

  it('stand there once, also when one is asked for by its old id', () => {
    expect(chosen('care', 'desk', 'care')).toEqual([['care', 'desk'], ['twice']]);
    expect(chosen('care', 'old')).toEqual([['care'], ['moved', 'twice']]);
  });

  it('are three at most', () => {
    const many = graphOf({ roles: ['a', 'b', 'c', 'd', 'e'].map((id) => aRole(id)) });
    const { roles, notices } = chooseCompared(many, ['a', 'b', 'c', 'd', 'e', 'd']);
    expect(roles.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(notices).toMatchObject([{ kind: 'too-many', roles: [{ id: 'd' }, { id: 'e' }] }]);
  });
});
