import { describe, expect, it } from 'vitest';
import { employersOf } from '../../src/core/employers/employersOf';
import { narrow } from '../../src/core/employers/narrow';
import { idsOf, rolesOf } from '../../src/core/employers/rolesOf';
import { schoolsNear } from '../../src/core/employers/schoolsNear';
import { neighboursOf, stepsWithin } from '../../src/core/employers/stepsWithin';
import { encodeLearning } from '../../src/dataset/learning';
import { realMap } from '../support/realScene';

const { data, graph } = realMap();

describe('every employer of the region', () => {
  it('has roles, none of them twice, and none that nobody is employed in', () => {
    for (const employer of data.employers) {
      const { confirmed, likely } = rolesOf(employer, graph.roles);
      const ids = [...confirmed, ...likely].map(({ id }) => id);
      expect(ids.length, employer.id).toBeGreaterThan(0);
      expect(new Set(ids).size, employer.id).toBe(ids.length);
      expect([...confirmed, ...likely].filter(({ kind }) => kind === 'origin')).toEqual([]);
    }
  });

  it('is found from its roles as its roles are found from it', () => {
    for (const role of graph.roles.filter(({ kind }) => kind !== 'origin')) {
      const { confirmed, likely } = employersOf(role, data.employers, null);
      const having = data.employers.filter((employer) => idsOf(rolesOf(employer, graph.roles)).has(role.id));
      expect(new Set([...confirmed, ...likely])).toEqual(new Set(having));
    }
  });

  it('places each of its steps once, inside exactly when both roles are its own', () => {
    for (const employer of data.employers) {
      const own = idsOf(rolesOf(employer, graph.roles));
      const placed = stepsWithin(graph, employer, data.employers);
      const touching = graph.steps.filter(({ from, to }) => own.has(from.id) || own.has(to.id));
      expect(placed.map(({ step }) => step)).toEqual(touching);
      const near = neighboursOf(employer, data.employers);
      for (const { step, place, direction, at } of placed) {
        expect(place === 'inside').toBe(own.has(step.from.id) && own.has(step.to.id));
        const there = direction === 'out' ? step.to.id : step.from.id;
        for (const other of at) expect(idsOf(rolesOf(other, graph.roles)).has(there)).toBe(true);
        if (place === 'neighbours') expect(at.every((other) => near.includes(other))).toBe(true);
        if (place === 'region') expect(at.some((other) => near.includes(other))).toBe(false);
      }
    }
  });

  it('has a school near by for some of its steps', () => {
    const { schools } = encodeLearning(data);
    const without = data.employers.filter(
      (employer) => schoolsNear(employer, schools, stepsWithin(graph, employer, data.employers)).length === 0,
    );
    expect(without.map(({ id }) => id)).toEqual([]);
  });
});

describe('narrowing to employers', () => {
  it('keeps what any of them has, never more', () => {
    const five = data.employers.slice(0, 5);
    const together = narrow(
      five.map(({ id }) => id),
      data.employers,
      graph.roles,
    );
    const each = new Set(five.flatMap((employer) => [...idsOf(rolesOf(employer, graph.roles))]));
    expect(together.roles).toEqual(each);
    expect(together.confirmed + together.likely).toBe(each.size);
  });
});
