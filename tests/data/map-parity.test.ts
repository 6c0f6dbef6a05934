import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BANDS, roleEntries } from '../../src/core/browse/entries';
import { type Filters, filterRoles, NO_FILTERS } from '../../src/core/browse/filterRoles';
import { stepOrder } from '../../src/core/browse/mapCursor';
import { litOf } from '../../src/core/layout/lit';
import { onwardSteps } from '../../src/core/options/onwardSteps';
import { leftOutBy } from '../../src/features/map/leftOutBy';
import { fuzzRuns } from '../support/fuzzRuns';
import { realMap } from '../support/realScene';

/** The drawn map is never the only way: list, panel and keyboard hold the very same roles and steps. */
const numRuns = fuzzRuns();

describe('map and list hold the same', () => {
  const { graph, scene } = realMap();
  const entries = roleEntries(graph);
  const { groups, levels, sectors } = graph.vocabulary;
  const ids = (terms: readonly { id: string }[]) => fc.subarray(terms.map(({ id }) => id));
  const employers = new Map([
    ['a', new Set(graph.roles.slice(0, 90).map(({ id }) => id))],
    ['b', new Set(graph.roles.slice(60, 120).map(({ id }) => id))],
  ]);
  const filters: fc.Arbitrary<Filters> = fc
    .record({
      kind: fc.subarray(['care', 'outside', 'side']),
      group: ids(groups),
      level: ids(levels),
      sector: ids(sectors),
      without: fc.subarray(['nights', 'irregular']),
      maxStrain: fc.constantFrom([], ['0'], ['2']),
      shortage: fc.subarray([...BANDS.shortage]),
      strain: fc.subarray([...BANDS.strain]),
      growth: fc.subarray([...BANDS.growth]),
      since: fc.constantFrom([], ['0.1.0']),
      employer: fc.subarray(['a', 'b']),
    })
    .map((chosen) => ({ ...NO_FILTERS, chosen, employers }));

  it('roles, for any question that the filters can ask', () => {
    fc.assert(
      fc.property(filters, fc.option(fc.subarray(graph.roles.map(({ id }) => id))), (asked, found) => {
        const roles = filterRoles(entries, asked, found ? new Set(found) : null);
        const leftOut = leftOutBy({ roles }, entries);
        const drawn = graph.roles.filter(({ index }) => !leftOut.has(index)).map(({ id }) => id);
        expect(new Set(drawn)).toEqual(new Set(roles.map(({ role }) => role.id)));
      }),
      // One case asks the list and the map of all roles.
      { numRuns: Math.min(numRuns, 20_000) },
    );
  });

  it('steps, for every role: what is lit is what panel and keyboard go through', () => {
    for (const role of graph.roles) {
      for (const into of [false, true]) {
        const lit = litOf(scene, { chosen: role.index, into, route: [] });
        const ends = new Set(lit?.tracks.map((track) => (into ? track.from : track.to)));
        const steps = (into ? graph.into : graph.out)[role.index] ?? [];
        expect(ends).toEqual(new Set(steps.map((step) => (into ? step.from : step.to))));
        expect(ends).toEqual(new Set(stepOrder(graph, role, into)));
      }
      expect(new Set(onwardSteps(graph, role))).toEqual(new Set(graph.out[role.index]));
    }
  });
});
