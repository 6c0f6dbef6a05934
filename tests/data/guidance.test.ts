import { describe, expect, it } from 'vitest';
import { stepsFrom } from '../../src/core/graph/buildGraph';
import { credentialsOfRole, unmetDemand } from '../../src/core/graph/credentials';
import { growthOf } from '../../src/core/lenses/growth';
import type { Role } from '../../src/core/model/graph';
import { findOptions } from '../../src/core/options/findOptions';
import { findRoutes } from '../../src/core/routes/findRoutes';
import { openProduct } from '../../tools/ask/product';

/** The real data, asked through the real core: no promise that cannot be kept, no question without an answer. */

const { graph, detail } = openProduct();
const roles = graph.roles.filter((role) => role.kind !== 'origin');
const roleOf = (id: string): Role => {
  const role = graph.byId.get(id);
  if (!role) throw new Error(`the data has no role ${id}`);
  return role;
};
const waysBetween = (from: string, to: string) =>
  findRoutes(graph, { from: roleOf(from), to: roleOf(to) }).map((route) => route.steps.map((step) => step.to.id));

/** Roles from which every step asks a diploma that only part of its people have. May only go down. */
const MOST_BEHIND_DIPLOMAS = 12;

describe('the steps of the real data', () => {
  it('are more than a thousand', () => {
    expect(graph.steps.length).toBeGreaterThanOrEqual(1159);
  });

  it('can be taken by the people of the role they leave, unless marked as asking more', () => {
    const barred = graph.steps.flatMap((step) => {
      const unmet = unmetDemand(graph, credentialsOfRole(graph, step.from), step);
      return unmet && step.admissionNeeds.length === 0
        ? [`${step.from.id} -> ${step.to.id}: ${unmet.join(' or ')}`]
        : [];
    });
    expect(barred).toEqual([]);
  });

  it('can be taken by who has what a marked step asks', () => {
    const barred = graph.steps.flatMap((step) => {
      const have = credentialsOfRole(graph, step.from, step.admissionNeeds.flat());
      const unmet = unmetDemand(graph, have, step);
      return unmet ? [`${step.from.id} -> ${step.to.id}: ${unmet.join(' or ')}`] : [];
    });
    expect(barred).toEqual([]);
  });
});

describe('every role of the real data', () => {
  const isSilent = (from: Role, has: readonly string[] = []) =>
    findOptions(graph, { from, wish: 'any', has }).options.length === 0;
  const askedFrom = (role: Role) => stepsFrom(graph, role).flatMap((step) => step.admissionNeeds.flat());

  it('has something to offer, or is a stated dead end, or offers it to who has a diploma that its steps ask', () => {
    const silent = roles.filter((role) => isSilent(role) && !detail(role.id)?.deadEnd);
    expect(silent.filter((role) => isSilent(role, askedFrom(role))).map((role) => role.id)).toEqual([]);
    expect(silent.length).toBeLessThanOrEqual(MOST_BEHIND_DIPLOMAS);
  });

  it('offers a place that people come from a way into care', () => {
    const origins = graph.roles.filter((role) => role.kind === 'origin');
    const shut = origins.filter((from) => findOptions(graph, { from, wish: 'any' }).options.length === 0);
    expect(shut.map((role) => role.id)).toEqual([]);
  });

  it('has room to grow only where steps go', () => {
    const grown = roles.filter((role) => growthOf(graph, role).withinFourYears > 0);
    expect(grown.filter((role) => stepsFrom(graph, role).length === 0)).toEqual([]);
    expect(grown.length).toBeGreaterThan(roles.length / 2);
  });
});

describe('known traps in the real data', () => {
  it('has no way from level 3 to practice trainer by work supervisor alone', () => {
    expect(stepsFrom(graph, roleOf('verzorgende-ig')).map((step) => step.to.id)).toContain('werkbegeleider');
    expect(stepsFrom(graph, roleOf('werkbegeleider')).map((step) => step.to.id)).toContain('praktijkopleider');
    expect(waysBetween('verzorgende-ig', 'praktijkopleider')).not.toContainEqual([
      'werkbegeleider',
      'praktijkopleider',
    ]);
    expect(waysBetween('verpleegkundige-vvt-mbo', 'praktijkopleider').length).toBeGreaterThan(0);
  });

  it('has ways from level 3 to nurse that win the diploma', () => {
    const [way] = findRoutes(graph, { from: roleOf('verzorgende-ig'), to: roleOf('verpleegkundige-vvt-mbo') });
    expect(way?.steps.flatMap((step) => step.trainings.flatMap((training) => training.grants))).toContain('big');
  });
});
