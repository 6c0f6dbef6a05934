import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { backbone } from '../../src/core/layout/backbone';
import { pathData } from '../../src/core/layout/corners';
import { writeLayout } from '../../src/core/layout/layoutText';
import { litOf } from '../../src/core/layout/lit';
import { bandOf, type LockedSlot } from '../../src/core/layout/mapLayout';
import { LABEL_ZOOMS, nearLabel, type PlacedLabel, placeLabels } from '../../src/core/layout/placeLabels';
import { ribbons } from '../../src/core/layout/ribbons';
import { CARDS_FROM, litWidth, type MapScene, METRICS, routeWidth, stationRadius } from '../../src/core/layout/scene';
import { tracksAlong, tracksOf } from '../../src/core/layout/tracks';
import type { Role } from '../../src/core/model/graph';
import { leastZoom } from '../../src/features/map/canvas/view';
import { checkData } from '../../tools/data/check';
import { LAYOUT_FILE, layoutDrift } from '../../tools/data/layout';
import { DATA_ROOT } from '../../tools/data/readData';
import { fuzzRuns } from '../support/fuzzRuns';
import { aRole, graphOf } from '../support/graph';
import {
  coveredRings,
  farBox,
  type Line,
  nearBox,
  overlaps,
  pathPoints,
  ringOnScreen,
  touchedNames,
  touchedStations,
  wrongShapes,
} from '../support/mapChecks';
import { realMap } from '../support/realScene';

/** The published map, as people see it. `npm run data:layout` gives new roles a place. */
const { files, data, graph, layout, scene, names } = realMap();
const LANGUAGES = ['nl', 'en'] as const;
const DIRECTIONS = [false, true] as const;
const lockText = files.get(LAYOUT_FILE) ?? '';

describe('the lock file', () => {
  const driftOf = (text: string) => layoutDrift(new Map([...files, [LAYOUT_FILE, text]]), data);
  const changed = (change: (slots: Record<string, LockedSlot>) => void): string => {
    const slots = { ...layout.slots };
    change(slots);
    return writeLayout({ ...layout, slots });
  };
  const [someone = ''] = Object.keys(layout.slots);

  it('is what the tool writes', () => {
    expect(layoutDrift(files, data)).toBeNull();
  });

  it.each<[string, string, string | RegExp]>([
    ['a role without a place', changed((slots) => void delete slots[someone]), `has no place for ${someone}`],
    ['a text that is no map', '<<<<<<< HEAD\n{}', 'cannot be read'],
    [
      'a place that nobody has',
      changed((slots) => void Object.assign(slots, { nobody: [0, 0] })),
      /^keeps a place for nobody/,
    ],
    ['lines in another order', reversedSlots(lockText), 'is not written as the tool writes it'],
  ])('is told from one with %s', (_what, text, message) => {
    expect(driftOf(text)).toMatch(message);
  });

  it('is told from none at all', () => {
    expect(layoutDrift(new Map([...files].filter(([file]) => file !== LAYOUT_FILE)), data)).toBe('is missing');
  });

  it('is left alone while the data itself cannot be read', () => {
    expect(layoutDrift(files, null)).toBeNull();
  });

  it('stops the check with what mends it', () => {
    const root = mkdtempSync(path.join(tmpdir(), 'routekaart-layout-'));
    try {
      cpSync(DATA_ROOT, root, { recursive: true });
      writeFileSync(
        path.join(root, LAYOUT_FILE),
        changed((slots) => void delete slots[someone]),
      );
      const { code, text } = checkData(root, true);
      expect(code).toBe(1);
      expect(text).toContain(`data/map-layout.json\n  error layout: has no place for ${someone}`);
      expect(text).toContain('mend: run npm run data:layout');
      expect(text).toMatch(/ 1 error, /);
    } finally {
      rmSync(root, { recursive: true });
    }
  });
});

describe('places', () => {
  it('are one for each role, in the column of its level and the band of its group', () => {
    const wrong = graph.roles.filter((role) => {
      const [sub = -1, row = -1] = layout.slots[role.id] ?? [];
      const column = layout.columns.find(({ levels }) => levels.includes(role.level));
      const band = layout.bands.find(({ id }) => id === (role.kind === 'origin' ? 'outside' : role.group));
      return !(sub >= 0 && row >= 0 && sub < (column?.subs ?? 0) && row < (band?.rows ?? 0));
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
    expect(Object.keys(layout.slots)).toHaveLength(graph.roles.length);
  });

  it('lie on the drawing inside that column and that band', () => {
    const wrong = graph.roles.filter((role) => {
      const spot = scene.spots[role.index];
      const column = spot && scene.columns[spot.column];
      const band = spot && scene.bands[spot.band];
      if (!spot || !column?.levels.includes(role.level) || band?.id !== bandOf(role)) return true;
      return !(spot.x > column.from && spot.x < column.to && spot.y > band.from && spot.y < band.to);
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('are shared by nobody', () => {
    expect(new Set(scene.spots.map(({ x, y }) => `${x} ${y}`)).size).toBe(graph.roles.length);
    expect(scene.grid.filter((role) => role >= 0)).toHaveLength(graph.roles.length);
  });
});

/** Numerical Recipes' generator: the same on every run. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/**
 * All that can be wrong with the names at a label zoom, at that zoom, halfway and just before the next one. The very first
 * name asked for has to be there: where nothing else is left it may lie over a ring.
 */
function labelFaults(on: MapScene, zoom: number, list: readonly PlacedLabel[], first: ReadonlySet<number>): string[] {
  const next = LABEL_ZOOMS.find((step) => step > zoom) ?? CARDS_FROM;
  const [veryFirst] = first;
  const isFirst = ({ kind, role }: PlacedLabel) => kind === 'name' && first.has(role) && role !== veryFirst;
  const isOther = ({ kind, role }: PlacedLabel) => !(kind === 'name' && first.has(role));
  return [zoom, (zoom + next) / 2, next * 0.999].flatMap((at) => {
    const boxesOf = (labels: readonly PlacedLabel[]) => labels.map((label) => farBox(label, at));
    const radius = ringOnScreen(at);
    return [
      ...overlaps(boxesOf(list)),
      ...coveredRings(on, boxesOf(list.filter(isOther)), at, radius),
      ...coveredRings(on, boxesOf(list.filter(isFirst)), at, radius, first),
    ].map((fault) => `at ${at}: ${fault}`);
  });
}

/** The stations whose names come first when one is chosen, as the map asks for them. */
const firstOf = (chosen: number, into: boolean): number[] => [
  ...new Set([chosen, ...(litOf(scene, { chosen, into, route: [] })?.stations ?? [])]),
];

describe('names far away', () => {
  it.each([
    [240, 320],
    [320, 480],
    [390, 844],
    [1280, 720],
  ])('have places for the farthest that one can zoom out on a screen of %d by %d', (width, height) => {
    expect(leastZoom(scene, { width, height })).toBeGreaterThanOrEqual(LABEL_ZOOMS[0] ?? 1);
  });

  it.each(LANGUAGES)('touch no other name and cover no station while nothing is chosen (%s)', (language) => {
    for (const zoom of LABEL_ZOOMS) {
      const list = placeLabels(scene, zoom, { names: names[language], first: [] });
      expect(labelFaults(scene, zoom, list, new Set())).toEqual([]);
    }
  });

  // All zooms of all roles take minutes: each role has every seventh zoom, the next role the zooms beside those.
  const stride = fuzzRuns() > 1000 ? 1 : 7;
  const zoomsFor = (role: number) => LABEL_ZOOMS.filter((_, index) => (index + role) % stride === 0);
  const title = stride === 1 ? 'every zoom' : `every ${stride}th zoom, another start for each role`;

  for (const language of LANGUAGES)
    it(`touch no other name and cover no station that matters, whatever is chosen (${language}, ${title})`, {
      timeout: 600_000,
    }, () => {
      const faults = graph.roles.flatMap(({ index, id }) =>
        DIRECTIONS.flatMap((into) => {
          const first = firstOf(index, into);
          return zoomsFor(index).flatMap((zoom) => {
            const list = placeLabels(scene, zoom, { names: names[language], first });
            const isNamed = list.some(({ kind, role }) => kind === 'name' && role === index);
            return [
              ...labelFaults(scene, zoom, list, new Set(first)),
              ...(isNamed ? [] : [`no name for the chosen station at ${zoom}`]),
            ].map((fault) => `${id} ${into}: ${fault}`);
          });
        }),
      );
      expect(faults).toEqual([]);
    });

  it.each(LANGUAGES)(
    'touch no other name and cover no station that matters, whatever is found or left out (%s)',
    (language) => {
      const random = seeded(5);
      const some = (most: number) =>
        new Set(Array.from({ length: 1 + random(most) }, () => random(graph.roles.length)));
      for (let turn = 0; turn < 60; turn += 1) {
        const [found, hidden] = [some(60), some(250)];
        const first = [...found].filter((role) => !hidden.has(role));
        const zoom = LABEL_ZOOMS[turn % LABEL_ZOOMS.length] ?? 1;
        const list = placeLabels(scene, zoom, { names: names[language], first, hidden });
        expect(labelFaults(scene, zoom, list, new Set(first))).toEqual([]);
        expect(list.filter(({ role }) => hidden.has(role))).toEqual([]);
      }
    },
  );

  it.each(LANGUAGES)('are there from the smallest zoom on, and ever more of them (%s)', (language) => {
    const named = LABEL_ZOOMS.map(
      (zoom) =>
        placeLabels(scene, zoom, { names: names[language], first: [] }).filter(({ kind }) => kind === 'name').length,
    );
    expect(named[0]).toBeGreaterThan(0);
    expect(named.at(-1)).toBeGreaterThan(graph.roles.length * 0.9);
  });

  it.each(LANGUAGES)('say how many are missing in a level and group, and count them well (%s)', (language) => {
    const cellOf = (role: number) => `${scene.spots[role]?.column} ${scene.spots[role]?.band}`;
    const signs = LABEL_ZOOMS.flatMap((zoom) => {
      const list = placeLabels(scene, zoom, { names: names[language], first: [] });
      const named = new Set(list.flatMap(({ kind, role }) => (kind === 'name' ? [role] : [])));
      const without = graph.roles.map(({ index }) => index).filter((role) => !named.has(role));
      return list
        .filter(({ kind }) => kind === 'more')
        .map(({ role, lines }) => ({
          ...{ role, says: lines.join(' '), isUnnamed: !named.has(role) },
          right: `+ ${without.filter((other) => cellOf(other) === cellOf(role)).length}`,
        }));
    });
    expect(signs.length).toBeGreaterThan(50);
    expect(signs.filter(({ says, right, isUnnamed }) => says !== right || !isUnnamed)).toEqual([]);
  });

  it('are reported when they do touch or cover', () => {
    const near = graphOf({ roles: [aRole('een'), aRole('twee')] });
    const spot = { x: 100, y: 100, column: 0, band: 0, sub: 0, row: 0 };
    const crowded: MapScene = { ...scene, graph: near, spots: [spot, { ...spot, x: 120 }] };
    const label = (role: number): PlacedLabel => ({
      ...{ kind: 'name', role, lines: ['Verpleegkundige'], x: crowded.spots[role]?.x ?? 0, y: 100 },
      ...{ dx: -10, dy: -8, width: 110, height: 16 },
    });
    const list = [label(0), label(1)];
    expect(labelFaults(crowded, 0.48, list, new Set())).toContainEqual(expect.stringContaining(' / '));
    expect(labelFaults(crowded, 0.48, list, new Set())).toContainEqual(expect.stringContaining('over een'));
    expect(labelFaults(crowded, 0.48, list, new Set([1]))).toContainEqual(expect.stringContaining('over twee'));
    expect(labelFaults(crowded, 0.48, [{ ...label(0), dy: 20 }], new Set())).toEqual([]);
  });
});

/** Height of the line with three marks under a name. */
const MARKS = 10;

describe.each(LANGUAGES)('names near by (%s)', (language) => {
  const boxes = graph.roles.map(({ index }) => nearBox(scene, index, names[language][index] ?? ''));

  it('touch no other name and cover no station', () => {
    expect(overlaps(boxes)).toEqual([]);
    expect(coveredRings(scene, boxes, 1, stationRadius(CARDS_FROM))).toEqual([]);
  });

  it('are whole and stay in their place', () => {
    const wrong = graph.roles.flatMap(({ index }) => {
      const { lines, width } = nearLabel(scene, index, names[language][index] ?? '');
      return lines.at(-1)?.endsWith('…') || width > METRICS.labelWidth ? [`${lines.join(' | ')} (${width})`] : [];
    });
    expect(wrong).toEqual([]);
  });

  it('leave the marks under them free of the tracks above the next row', () => {
    const wrong = graph.roles.filter(({ index }) => {
      const below = scene.rowY[(scene.spots[index]?.row ?? 0) + 1] ?? Number.POSITIVE_INFINITY;
      return (boxes[index]?.y1 ?? 0) + MARKS > below - METRICS.corridor - litWidth(CARDS_FROM) / 2;
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

it('reports names near by that stand too near', () => {
  const [a, b] = [0, 1].map((role) => nearBox(scene, role, names.nl[role] ?? ''));
  if (!a || !b) throw new Error('the map has two stations');
  const moved = { ...b, x0: a.x0 + 20, x1: a.x1 + 20, y0: a.y0 + 5, y1: a.y1 + 5 };
  expect(overlaps([a, moved])).toHaveLength(1);
  const spot = scene.spots[0];
  const over = { ...a, x0: (spot?.x ?? 0) - 5, y0: (spot?.y ?? 0) - 5 };
  expect(coveredRings(scene, [over], 1, stationRadius(1))).toHaveLength(1);
});

/** Routes of two to six real steps that visit no station twice. */
function someRoutes(count: number): Role[][] {
  const random = seeded(11);
  const routes: Role[][] = [];
  while (routes.length < count) {
    const roles = graph.roles.slice(0, 1).map(() => graph.roles[random(graph.roles.length)] as Role);
    for (let left = 2 + random(5); left > 0; left -= 1) {
      const last = roles.at(-1);
      const ways = (last ? (graph.out[last.index] ?? []) : []).filter(({ to }) => !roles.includes(to));
      const way = ways[random(ways.length)];
      if (way) roles.push(way.to);
    }
    if (roles.length > 2) routes.push(roles);
  }
  return routes;
}

describe('tracks', () => {
  const kinds: readonly [string, readonly Line[]][] = [
    ['of the map at rest', backbone(scene).tracks],
    ['out of every station', graph.roles.flatMap((role) => tracksOf(scene, role, false))],
    ['into every station', graph.roles.flatMap((role) => tracksOf(scene, role, true))],
    ['of two hundred routes', someRoutes(200).flatMap((roles) => tracksAlong(scene, roles))],
  ];
  /** The zoom at which stations and tracks are largest on the map decides. */
  const room = Math.max(
    ...[...LABEL_ZOOMS, CARDS_FROM, 1].map(
      (zoom) => stationRadius(zoom) + Math.max(litWidth(zoom), routeWidth(zoom)) / 2,
    ),
  );
  const boxes = LANGUAGES.flatMap((language) =>
    graph.roles.map(({ index }) => nearBox(scene, index, names[language][index] ?? '')),
  );

  describe.each(kinds)('%s', (_kind, lines) => {
    it('are there', () => {
      expect(lines.length).toBeGreaterThan(150);
    });

    it('run through no station on their way, at any zoom', () => {
      expect(touchedStations(scene, lines, room)).toEqual([]);
    });

    it('run through no name near by', () => {
      expect(touchedNames(boxes, lines, litWidth(CARDS_FROM))).toEqual([]);
    });

    it('have straight pieces from station to station, and five bends at most', () => {
      expect(wrongShapes(scene, lines, 5)).toEqual([]);
    });

    it('stay, with their corners cut, where they were, and run through no station either', () => {
      for (const { from, to, points } of lines) {
        const drawn = pathPoints(pathData(points));
        const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
        // Path data is written with one decimal.
        const isInside = drawn.every(
          ([x, y]) =>
            x >= Math.min(...xs) - 0.05 &&
            x <= Math.max(...xs) + 0.05 &&
            y >= Math.min(...ys) - 0.05 &&
            y <= Math.max(...ys) + 0.05,
        );
        expect([from.id, to.id, isInside, drawn[0], drawn.at(-1)]).toEqual([
          ...[from.id, to.id, true, points[0], points.at(-1)],
        ]);
        expect(touchedStations(scene, [{ from, to, points: drawn }], room)).toEqual([]);
      }
    });
  });

  it('are reported when they run straight through a station, through a name, or aslant', () => {
    const [from, to] = graph.roles;
    const through = scene.spots[2];
    if (!from || !to || !through) throw new Error('the map has three stations');
    const straight: Line = {
      ...{ from, to },
      points: [
        [through.x - 300, through.y],
        [through.x + 300, through.y],
      ],
    };
    expect(touchedStations(scene, [straight], room)).toContainEqual(
      expect.stringContaining(`through ${graph.roles[2]?.id}`),
    );
    const below: Line = { ...straight, points: straight.points.map(([x, y]) => [x, y + METRICS.labelY + 5]) };
    expect(touchedNames(boxes, [below], litWidth(1))).not.toEqual([]);
    const aslant: Line = {
      ...straight,
      points: [
        [0, 0],
        [10, 10],
        ...Array.from({ length: 6 }, (_, index): [number, number] => [index % 2 ? 20 : 30, 10 + index]),
      ],
    };
    expect(wrongShapes(scene, [aslant], 5)).toEqual(
      ['slants or stands still', '6 bends', 'misses a station'].map((fault) => `${from.id} > ${to.id} ${fault}`),
    );
  });

  it('have the form of their direction: up, level or down', () => {
    for (const role of graph.roles)
      for (const into of DIRECTIONS)
        for (const { from, to, form } of tracksOf(scene, role, into))
          expect(form).toBe(['down', 'level', 'up'][Math.sign(to.rank - from.rank) + 1]);
  });

  it('are one for each neighbour', () => {
    const ids = (roles: Iterable<Role>) => [...roles].map(({ id }) => id).sort();
    for (const role of graph.roles) {
      const [out, into] = DIRECTIONS.map((way) => tracksOf(scene, role, way));
      expect(ids((out ?? []).map(({ to }) => to))).toEqual(
        ids(new Set(graph.steps.filter(({ from }) => from === role).map(({ to }) => to))),
      );
      expect(ids((into ?? []).map(({ from }) => from))).toEqual(
        ids(new Set(graph.steps.filter(({ to }) => to === role).map(({ from }) => from))),
      );
    }
  });
});

describe('lines of the function groups', () => {
  const asLines = (id: string, points: Line['points']): Line => ({
    ...{ from: { index: -1, id }, to: { index: -1, id } },
    points,
  });
  const others = (band: string, points: Line['points']) =>
    touchedStations(scene, [asLines(band, points)], stationRadius(1)).filter((fault) =>
      graph.roles.some((role) => fault.endsWith(` through ${role.id}`) && bandOf(role) !== band),
    );

  it('run through stations of their own only, and through all of those', () => {
    for (const { band, pieces } of ribbons(scene)) {
      const lines = pieces.map((points) => asLines(band, points));
      expect(pieces.flatMap((points) => others(band, points))).toEqual([]);
      const own = graph.roles.filter((role) => bandOf(role) === band);
      expect(new Set(touchedStations(scene, lines, 1)).size).toBe(own.length);
    }
    expect(ribbons(scene).map(({ band }) => band)).toEqual(layout.bands.map(({ id }) => id));
  });

  it('are reported when they run through another group', () => {
    const [first] = ribbons(scene);
    const another = graph.roles.find((role) => bandOf(role) !== first?.band) as Role;
    const spot = scene.spots[another.index];
    const points: Line['points'] = [
      [0, spot?.y ?? 0],
      [scene.width, spot?.y ?? 0],
    ];
    expect(others(first?.band ?? '', points)).not.toEqual([]);
  });
});

/** The lock file with its last role before all others. */
function reversedSlots(text: string): string {
  const lines = text.split('\n');
  const [start, end] = [lines.indexOf('  "slots": {') + 1, lines.lastIndexOf('  }')];
  const slots = lines.slice(start, end).map((line) => line.replace(/,$/, ''));
  return [...lines.slice(0, start), slots.reverse().join(',\n'), ...lines.slice(end)].join('\n');
}
