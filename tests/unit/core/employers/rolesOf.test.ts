import { describe, expect, it } from 'vitest';
import { employersOf } from '../../../../src/core/employers/employersOf';
import { narrow } from '../../../../src/core/employers/narrow';
import { rolesAt, rolesOf } from '../../../../src/core/employers/rolesOf';
import { anEmployer } from '../../../support/employers';
import { aRole, graphOf } from '../../../support/graph';

const { roles } = graphOf({
  roles: [
    aRole('helpende'),
    aRole('planner').with({ sectors: ['ggz', 'vvt'] }),
    aRole('arts').with({ sectors: ['ziekenhuis'] }),
    aRole('winkel').with({ kind: 'origin', sectors: ['vvt'] }),
  ],
});
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
const told = ({ confirmed, likely }: ReturnType<typeof rolesOf>) => [ids(confirmed), ids(likely)];

describe('the roles of an employer', () => {
  it('are likely from its sectors, and certain only by its own word, in whatever sector', () => {
    expect(told(rolesOf(anEmployer('linde'), roles))).toEqual([[], ['helpende', 'planner']]);
    expect(told(rolesOf(anEmployer('linde', { confirmedRoles: ['planner', 'arts'] }), roles))).toEqual([
      ['planner', 'arts'],
      ['helpende'],
    ]);
  });

  it('never hold a place that people come from, even when somebody wrote it down', () => {
    expect(told(rolesOf(anEmployer('linde', { confirmedRoles: ['winkel'] }), roles))).toEqual([
      [],
      ['helpende', 'planner'],
    ]);
  });

  it('of several together: what one confirmed is confirmed', () => {
    const both = [anEmployer('linde'), anEmployer('eik', { sectors: ['ziekenhuis'], confirmedRoles: ['helpende'] })];
    expect(told(rolesAt(both, roles))).toEqual([['helpende'], ['planner', 'arts']]);
    expect(told(rolesAt([], roles))).toEqual([[], []]);
  });

  it('are seen the same from the role', () => {
    const employers = [anEmployer('linde', { confirmedRoles: ['helpende'] }), anEmployer('eik')];
    const { confirmed, likely } = employersOf({ id: 'helpende', sectors: ['vvt'] }, employers, null);
    expect([ids(confirmed), ids(likely)]).toEqual([['linde'], ['eik']]);
  });
});

describe('narrowing', () => {
  const employers = [
    anEmployer('linde', { name: 'Linde' }),
    anEmployer('eik', { name: 'Eik', sectors: ['ziekenhuis'], confirmedRoles: ['arts'] }),
  ];

  it('keeps the roles that any of the employers has, and says how sure they are', () => {
    const both = narrow(['linde', 'eik'], employers, roles);
    expect(both).toMatchObject({ unknown: [], confirmed: 1, likely: 2 });
    expect(ids(both.employers)).toEqual(['eik', 'linde']);
    expect([...(both.roles ?? [])].sort()).toEqual(['arts', 'helpende', 'planner']);
    expect([...(both.rolesBy.get('linde') ?? [])]).toEqual(['helpende', 'planner']);
  });

  it('tells ids that nobody has, and narrows nothing by them', () => {
    expect(narrow(['linde', 'berk', 'berk'], employers, roles)).toMatchObject({ unknown: ['berk'], likely: 2 });
    expect(narrow(['berk'], employers, roles)).toMatchObject({ unknown: ['berk'], employers: [], roles: null });
    expect(narrow([], employers, roles)).toMatchObject({ unknown: [], roles: null });
  });

  it('does not heed the order of the ids', () => {
    expect(narrow(['eik', 'x', 'linde'], employers, roles)).toEqual(narrow(['linde', 'eik', 'x'], employers, roles));
  });
});
