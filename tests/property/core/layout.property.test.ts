import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignSlots } from '../../../src/core/layout/assignSlots';
import { readLayout, writeLayout } from '../../../src/core/layout/layoutText';
import type { MapLayout } from '../../../src/core/layout/mapLayout';
import { bandOf } from '../../../src/core/layout/mapLayout';
import { METRICS, makeScene } from '../../../src/core/layout/scene';
import type { Graph } from '../../../src/core/model/graph';
import { fuzzRuns } from '../../support/fuzzRuns';
import {
  graphOn,
  MAP_GROUPS,
  MAP_LEVELS,
  type RandomMap,
  type RoleOnMap,
  randomMap,
  slotsBut,
  without,
} from '../../support/randomMap';

// One case lays out a whole map; 1,000 of each would take minutes.
const numRuns = fuzzRuns(150);
const timeout = 60_000 + numRuns * 60;

const newMap = (map: RandomMap): MapLayout => assignSlots(graphOn(map), null).layout;
/** How many roles of a random map come or go. */
const few = fc.integer({ min: 1, max: 5 });

/** Where each station lies, by role id. */
function spotsOn(graph: Graph, layout: MapLayout) {
  const { spots, bands } = makeScene(graph, layout);
  return new Map(
    graph.roles.map(({ id, index }) => {
      const spot = spots[index];
      if (!spot) throw new Error(`no place for ${id}`);
      return [id, { x: spot.x, y: spot.y, band: bands[spot.band]?.id ?? '' }] as const;
    }),
  );
}

/** Roles that share a place, or lie outside their level or group. */
function misplaced(graph: Graph, layout: MapLayout): string[] {
  const taken = new Map<string, string>();
  return graph.roles.flatMap((role) => {
    const [sub = -1, row = -1] = layout.slots[role.id] ?? [];
    const column = layout.columns.find(({ levels }) => levels.includes(role.level));
    const band = layout.bands.find(({ id }) => id === bandOf(role));
    const key = `${column?.id} ${band?.id} ${sub} ${row}`;
    const faults: string[] = [];
    if (!(sub >= 0 && row >= 0 && sub < (column?.subs ?? 0) && row < (band?.rows ?? 0))) faults.push('is outside');
    if (taken.has(key)) faults.push(`sits on ${taken.get(key)}`);
    taken.set(key, role.id);
    return faults.map((fault) => `${role.id} ${fault}`);
  });
}

describe('a new map', () => {
  it('is the same to the letter, in whatever order the data comes', { timeout }, () => {
    const twoOrders = randomMap.chain((map) =>
      fc.record({
        map: fc.constant(map),
        roles: fc.shuffledSubarray([...map.roles], { minLength: map.roles.length }),
        steps: fc.shuffledSubarray([...map.steps], { minLength: map.steps.length }),
      }),
    );
    fc.assert(
      fc.property(twoOrders, ({ map, roles, steps }) => {
        expect(writeLayout(newMap({ roles, steps }))).toBe(writeLayout(newMap(map)));
      }),
      { numRuns },
    );
  });

  it('gives every role a place of its own, inside its level and group', { timeout }, () => {
    fc.assert(
      fc.property(randomMap, (map) => {
        const graph = graphOn(map);
        const { layout, placed, freed, grown } = assignSlots(graph, null);
        expect(misplaced(graph, layout)).toEqual([]);
        expect([placed.length, freed, grown]).toEqual([graph.roles.length, [], []]);
      }),
      { numRuns },
    );
  });

  it('stays as it is when nothing changes', { timeout }, () => {
    fc.assert(
      fc.property(randomMap, (map) => {
        const layout = newMap(map);
        expect(assignSlots(graphOn(map), layout)).toEqual({ layout, placed: [], freed: [], grown: [] });
      }),
      { numRuns },
    );
  });
});

describe('roles that are new', () => {
  it('move nobody; only a band that is full grows, and pushes the bands under it down by whole rows', {
    timeout,
  }, () => {
    fc.assert(
      fc.property(randomMap, few, (map, count) => {
        const before = graphOn(without(map, count));
        const old = newMap(without(map, count));
        const graph = graphOn(map);
        const { layout, placed, freed, grown } = assignSlots(graph, old);
        const fresh = map.roles.slice(0, count).map(({ id }) => id);
        expect([...placed].sort()).toEqual([...fresh].sort());
        expect(freed).toEqual([]);
        expect(slotsBut(layout, fresh)).toEqual(old.slots);
        expect(misplaced(graph, layout)).toEqual([]);
        expect(layout.columns).toEqual(old.columns);

        const rowsMore = layout.bands.map(({ rows }, band) => rows - (old.bands[band]?.rows ?? 0));
        expect(layout.bands.filter((_, band) => rowsMore[band] !== 0).map(({ id }) => id)).toEqual(
          layout.bands.map(({ id }) => id).filter((id) => grown.includes(id)),
        );
        const now = spotsOn(graph, layout);
        for (const [id, { x, y, band }] of spotsOn(before, old)) {
          const at = layout.bands.findIndex((each) => each.id === band);
          const down = rowsMore.slice(0, at).reduce((sum, rows) => sum + rows, 0);
          expect(down).toBeGreaterThanOrEqual(0);
          expect(now.get(id)).toEqual({ x, y: y + down * METRICS.pitchY, band });
        }
      }),
      { numRuns },
    );
  });

  it('get the same places in whatever order the data comes', { timeout }, () => {
    fc.assert(
      fc.property(randomMap, few, (map, count) => {
        const old = newMap(without(map, count));
        const turned = { roles: [...map.roles].reverse(), steps: [...map.steps].reverse() };
        expect(assignSlots(graphOn(turned), old)).toEqual(assignSlots(graphOn(map), old));
      }),
      { numRuns },
    );
  });

  it('push a band down when they find their group full', () => {
    const one = { level: 'mbo-3', group: 'verzorging', kind: 'role' as const };
    const map = { roles: ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => ({ id, ...one })), steps: [] };
    const old = newMap(without(map, 5));
    const grown = assignSlots(graphOn(map), old);
    expect(grown.grown).toEqual(['verzorging']);
    const last = { id: 'z', ...one, group: 'techniek' };
    const [before, after] = [old, grown.layout].map(
      (layout) => spotsOn(graphOn({ ...map, roles: [last] }), layout).get('z')?.y ?? 0,
    );
    expect((after ?? 0) - (before ?? 0)).toBeGreaterThanOrEqual(METRICS.pitchY);
  });
});

describe('roles that go', () => {
  it('move nobody, and leave a place that the next one can have', { timeout }, () => {
    fc.assert(
      fc.property(randomMap, few, (map, count) => {
        const all = graphOn(map);
        const old = newMap(map);
        const rest = graphOn(without(map, count));
        const { layout, placed, freed, grown } = assignSlots(rest, old);
        const gone = map.roles.slice(0, count);
        expect([placed, grown]).toEqual([[], []]);
        expect([...freed].sort()).toEqual(gone.map(({ id }) => id).sort());
        expect(layout.slots).toEqual(slotsBut(old, freed));
        const then = spotsOn(all, old);
        for (const [id, spot] of spotsOn(rest, layout)) expect(spot).toEqual(then.get(id));

        const next = gone.map((role, index) => ({ ...role, id: `next-${index}` }));
        const again = graphOn({ ...map, roles: [...next, ...map.roles.slice(count)] });
        const filled = assignSlots(again, layout);
        expect(filled.grown).toEqual([]);
        expect(misplaced(again, filled.layout)).toEqual([]);
      }),
      { numRuns },
    );
  });

  it('come back to the very place when no other is free in their cell', () => {
    const one = { level: 'mbo-3', group: 'verzorging', kind: 'role' as const };
    const roles = ['a', 'b', 'c', 'd'].map((id) => ({ id, ...one }));
    const layout: MapLayout = {
      ...newMap({ roles, steps: [] }),
      columns: [{ id: 'mbo-3', levels: ['mbo-3'], subs: 2 }],
      bands: [{ id: 'verzorging', rows: 2 }],
      slots: { a: [0, 0], b: [1, 0], c: [0, 1], d: [1, 1] },
    };
    const less = assignSlots(graphOn({ roles: roles.slice(1), steps: [] }), layout).layout;
    const back = assignSlots(graphOn({ roles: [...roles.slice(1), { id: 'new', ...one }], steps: [] }), less);
    expect(back.layout.slots.new?.slice(0, 2)).toEqual([0, 0]);
  });
});

describe('a role that changes', () => {
  it('keeps its place under a new name, when the old name leads to it', { timeout }, () => {
    fc.assert(
      fc.property(randomMap, fc.nat(), fc.constantFrom('aaaa', 'mmmm', 'zzzz'), (map, pick, to) => {
        const old = newMap(map);
        const from = map.roles[pick % map.roles.length]?.id ?? '';
        const name = (id: string) => (id === from ? to : id);
        const renamed: RandomMap = {
          roles: map.roles.map((role) => ({ ...role, id: name(role.id) })),
          steps: map.steps.map((step) => ({ ...step, from: name(step.from), to: name(step.to) })),
        };
        const { layout, placed, freed, grown } = assignSlots(graphOn(renamed, [{ from, to: [to] }]), old);
        expect([placed, freed, grown]).toEqual([[], [from], []]);
        expect(layout.slots).toEqual({ ...slotsBut(old, [from]), [to]: old.slots[from] });
        // Without that, it is one role gone and another come.
        expect(assignSlots(graphOn(renamed), old).placed).toEqual([to]);
      }),
      { numRuns },
    );
  });

  const cellOf = (layout: MapLayout, { level, group, kind }: Omit<RoleOnMap, 'id'>): string =>
    `${layout.columns.findIndex(({ levels }) => levels.includes(level))} ${kind === 'origin' ? 'outside' : group}`;
  /** A map on which a role has got another level or group, and whether that is another cell. */
  const moved = fc
    .record({
      map: randomMap,
      pick: fc.nat(),
      to: fc.record({ level: fc.constantFrom(...MAP_LEVELS), group: fc.constantFrom(...MAP_GROUPS) }),
    })
    .map(({ map, pick, to }) => {
      const old = newMap(map);
      const role = map.roles[pick % map.roles.length] ?? map.roles[0];
      const id = role?.id ?? '';
      const changed = { ...map, roles: map.roles.map((each) => (each.id === id ? { ...each, ...to } : each)) };
      const isElsewhere = role !== undefined && cellOf(old, role) !== cellOf(old, { ...role, ...to });
      return { old, id, graph: graphOn(changed), isElsewhere };
    });

  it('moves alone when its level or group changes', { timeout }, () => {
    fc.assert(
      fc.property(moved, ({ old, id, graph, isElsewhere }) => {
        const { layout, placed } = assignSlots(graph, old);
        expect(slotsBut(layout, [id])).toEqual(slotsBut(old, [id]));
        expect(placed).toEqual(isElsewhere ? [id] : []);
        expect(misplaced(graph, layout)).toEqual([]);
      }),
      { numRuns },
    );
  });

  it('moves alone also when its numbers are taken there', () => {
    const there = { level: 'mbo-3', group: 'staf', kind: 'role' as const };
    const roles = [
      { id: 'comes', ...there, level: 'mbo-1' },
      { id: 'stands', ...there },
    ];
    const old = newMap({ roles, steps: [] });
    const { layout } = assignSlots(graphOn({ roles: roles.map((role) => ({ ...role, ...there })), steps: [] }), old);
    expect(layout.slots.stands).toEqual(old.slots.stands);
  });
});

describe('the lock file', () => {
  const word = fc.oneof(fc.string({ maxLength: 6 }), fc.constantFrom('__proto__', 'constructor', 'geen', ''));
  const number = fc.integer({ min: 1, max: 40 });
  const anyLayout: fc.Arbitrary<MapLayout> = fc
    .record({
      columns: fc.array(fc.record({ id: word, levels: fc.array(word, { maxLength: 3 }), subs: number }), {
        maxLength: 4,
      }),
      bands: fc.array(fc.record({ id: word, rows: number }), { maxLength: 4 }),
      slots: fc.uniqueArray(
        fc.tuple(word, fc.oneof(fc.tuple(fc.nat(9), fc.nat(9)), fc.tuple(fc.nat(9), fc.nat(9), word, word))),
        { selector: ([id]) => id, maxLength: 6 },
      ),
    })
    .map(({ columns, bands, slots }) => ({ version: 1, columns, bands, slots: Object.fromEntries(slots) }));

  it('is read back as it was written', { timeout }, () => {
    fc.assert(
      fc.property(anyLayout, (layout) => {
        const text = writeLayout(layout);
        expect(readLayout(text)).toEqual(layout);
        expect(writeLayout(readLayout(text) ?? newMap({ roles: [], steps: [] }))).toBe(text);
      }),
      { numRuns },
    );
  });

  /** A good lock file with any part of it put to something strange. */
  const strange = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom<unknown>(null, -1, 0, 0.5, 1e300, '', [], {}, [0], [0, 0], [0, 0, 0], [0, 0, 'a', 0], ['0', 1], {
      length: 2,
    }),
  );
  const spoiled = fc
    .tuple(anyLayout, fc.constantFrom('version', 'columns', 'bands', 'slots', 'column', 'band', 'slot'), strange)
    .map(([layout, part, value]): unknown => {
      if (part === 'column') return { ...layout, columns: [...layout.columns, value] };
      if (part === 'band') return { ...layout, bands: [...layout.bands, value] };
      if (part === 'slot') return { ...layout, slots: { ...layout.slots, spoiled: value } };
      return { ...layout, [part]: value };
    });

  it('never throws when it is something else, and is used only when it is whole', { timeout }, () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      spoiled.map((value) => JSON.stringify(value)),
    );
    fc.assert(
      fc.property(text, (any) => {
        const layout = readLayout(any);
        if (layout) expect(readLayout(writeLayout(layout))).toEqual(layout);
      }),
      { numRuns: numRuns * 4 },
    );
  });

  /** What is left of a map whose vocabulary had fewer levels and groups. */
  const older = fc.record({
    map: randomMap,
    levels: fc.subarray(MAP_LEVELS),
    groups: fc.subarray([...MAP_GROUPS, 'outside']),
    kept: fc.nat(6),
  });

  it('places every role when the old map lacks levels, groups and roles, and moves no other', { timeout }, () => {
    fc.assert(
      fc.property(older, ({ map, levels, groups, kept }) => {
        const graph = graphOn(map);
        const full = newMap(map);
        const old: MapLayout = {
          version: 1,
          columns: full.columns
            .map((column) => ({ ...column, levels: column.levels.filter((level) => levels.includes(level)) }))
            .filter((column) => column.levels.length > 0),
          bands: full.bands.filter(({ id }) => groups.includes(id)),
          slots: Object.fromEntries(
            map.roles
              .filter(
                ({ level, group, kind }) =>
                  levels.includes(level) && groups.includes(kind === 'origin' ? 'outside' : group),
              )
              .slice(0, kept)
              .map(({ id }) => [id, full.slots[id] ?? [0, 0]]),
          ),
        };
        const { layout } = assignSlots(graph, old);
        expect(misplaced(graph, layout)).toEqual([]);
        expect(layout.slots).toMatchObject(old.slots);
      }),
      { numRuns },
    );
  });

  it.each(['subs', 'rows'])('is none when a size in it is nothing (%s)', (size) => {
    const text = writeLayout(newMap({ roles: [], steps: [] }));
    expect(readLayout(text)).not.toBeNull();
    expect(readLayout(text.replace(new RegExp(`"${size}":\\d+`), `"${size}":0`))).toBeNull();
  });
});
