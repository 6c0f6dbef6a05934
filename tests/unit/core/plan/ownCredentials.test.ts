import { describe, expect, it } from 'vitest';
import { changeRecords } from '../../../../src/core/plan/changeRecords';
import type { PlanItem } from '../../../../src/core/plan/model';
import { NO_RECORDS } from '../../../../src/core/plan/noRecords';
import {
  credentialGroups,
  credentialsOf,
  credentialsWithRole,
  type RegistrationRule,
  registrationChanges,
} from '../../../../src/core/plan/ownCredentials';
import { conditionsOf, planOf } from '../../../../src/core/plan/planOf';
import { aRole, graphOf, roleIn } from '../../../support/graph';

/** What follows from what, as in the real vocabulary. */
const IMPLIES = {
  big: ['mbo4', 'skj-of-big', 'vig'],
  skj: ['skj-of-big'],
  hbov: ['big', 'hbo'],
  vig: ['mbo3'],
  hbo: ['mbo4'],
  wo: ['hbo'],
  arts: ['wo', 'skj-of-big'],
  mbo4: ['mbo3'],
  mbo3: ['mbo2'],
  'skj-of-big': [],
};
const GRAPH = graphOf({
  roles: [
    aRole('verzorgende').with({ level: 'mbo-3', requires: [['vig']] }),
    aRole('jeugd').with({ level: 'hbo', requires: [['skj-of-big']] }),
    aRole('keuze').with({ level: 'geen', requires: [['vig', 'skj']] }),
    aRole('winkel').with({ kind: 'origin', level: 'mbo-4' }),
  ],
  implies: IMPLIES,
});
const ids = (terms: readonly { readonly id: string }[]) => terms.map(({ id }) => id);

describe('the credentials to pick from', () => {
  const groups = new Map(credentialGroups(GRAPH).map(({ group, credentials }) => [group, ids(credentials)]));

  it('stand at the level that they imply, and the bare levels apart from low to high', () => {
    expect(groups.get('mbo')).toEqual(['big', 'vig']);
    expect(groups.get('other')).toEqual(['skj']);
    expect(groups.get('hbo')).toEqual(['hbov']);
    expect(groups.get('wo')).toEqual(['arts']);
    expect(groups.get('level')).toEqual(['mbo2', 'mbo3', 'mbo4', 'hbo', 'wo']);
  });

  it('leave out "one of these", which nobody holds by itself', () => {
    expect([...groups.values()].flat()).not.toContain('skj-of-big');
  });
});

describe('what comes with a role', () => {
  const withRole = (id: string) => ids(credentialsWithRole(GRAPH, roleIn(GRAPH, id)));

  it('is its highest diploma, without what follows from that', () => {
    expect(withRole('verzorgende')).toEqual(['vig']);
  });

  it('is never "one of these", and nothing that only some of its people have', () => {
    expect(withRole('jeugd')).toEqual(['hbo']);
    expect(withRole('keuze')).toEqual([]);
  });

  it('is nothing for a place outside care', () => {
    expect(withRole('winkel')).toEqual([]);
  });
});

const LAW: RegistrationRule = { id: 'big-verpleegkundige', kind: 'law', credential: 'big' };
const TITLE: RegistrationRule = { id: 'titel-verzorgende', kind: 'title', credential: 'vig' };
const BARE: RegistrationRule = { id: 'kraam', kind: 'asked' };
const RULES = Object.fromEntries([LAW, TITLE, BARE].map((rule) => [rule.id, rule]));

describe('the credentials of a plan', () => {
  it('are the chosen ones and those that registrations prove, each once', () => {
    const plan = { diplomas: ['vig', 'hbo'], registrations: ['big-verpleegkundige', 'titel-verzorgende', 'kraam'] };
    expect(credentialsOf(plan, RULES)).toEqual(['vig', 'hbo', 'big']);
  });

  it.each(['verdwenen', '__proto__', 'constructor'])('count nothing for %s, which no data has', (id) => {
    expect(credentialsOf({ diplomas: [], registrations: [id] }, RULES)).toEqual([]);
  });
});

describe('choosing a registration', () => {
  const outcome = (rule: RegistrationRule, ...chosen: readonly boolean[]) =>
    planOf(
      chosen.reduce((records, on, index) => changeRecords(records, registrationChanges(rule, on), index + 1), start),
    );
  const start = changeRecords(NO_RECORDS, [{ set: { kind: 'diploma', id: 'hbo' } satisfies PlanItem }], 0);

  it('keeps the credential it proves as a diploma, so that answers count it without the rules', () => {
    const plan = outcome(LAW, true);
    expect(plan.registrations).toEqual(['big-verpleegkundige']);
    expect(conditionsOf(plan).has).toEqual(['hbo', 'big']);
  });

  it('changes no diploma when it proves none', () => {
    expect(outcome(BARE, true).diplomas).toEqual(['hbo']);
    expect(outcome(BARE, true, false)).toMatchObject({ diplomas: ['hbo'], registrations: [] });
  });

  it('takes the right along when the register of the law is left, and leaves a diploma that is one’s own', () => {
    expect(outcome(LAW, true, false)).toMatchObject({ diplomas: ['hbo'], registrations: [] });
    expect(outcome(TITLE, true, false)).toMatchObject({ diplomas: ['hbo', 'vig'], registrations: [] });
  });
});
