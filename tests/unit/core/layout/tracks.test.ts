import { describe, expect, it } from 'vitest';
import { litOf } from '../../../../src/core/layout/lit';
import { type MapScene, METRICS } from '../../../../src/core/layout/scene';
import { formOf, neighbourSteps, tracksAlong, tracksOf } from '../../../../src/core/layout/tracks';
import { aRole, aStep, roleIn, steps } from '../../../support/graph';
import { smallMap, spotIn, withOnly } from '../../../support/smallMap';

const low = aRole('low').with({ level: 'mbo-2' });
const other = aRole('other').with({ group: 'staf' });

/** A middle with ways up, sideways and down, and a group below it. */
const around = (): MapScene =>
  smallMap({
    places: { low: [0, 0], middle: [2, 1], peer: [3, 3], high: [4, 0], other: [5, 0], stray: [5, 3] },
    roles: [low, aRole('high').with({ level: 'hbo' }), other],
    steps: [
      ...steps('low', 'middle', 'high'),
      aStep('middle', 'peer'),
      aStep('middle', 'low'),
      aStep('middle', 'other'),
      aStep('middle', 'high', { usualness: 'rare' }),
    ],
  });

describe('the tracks of a station', () => {
  it.each([
    ['out', false, ['high up', 'peer level', 'low down', 'other level']],
    ['in', true, ['low up']],
  ])('are one for each neighbour, with the form of its direction (%s)', (_way, into, expected) => {
    const scene = around();
    const tracks = tracksOf(scene, roleIn(scene.graph, 'middle'), into);
    expect(tracks.map(({ from, to, form }) => `${(into ? from : to).id} ${form}`)).toEqual(expected);
  });

  it('run from the station that is left to the one that is reached', () => {
    const scene = around();
    for (const into of [false, true])
      for (const { from, to, points } of tracksOf(scene, roleIn(scene.graph, 'middle'), into)) {
        const [a, b] = [spotIn(scene, from.id), spotIn(scene, to.id)];
        expect([points[0], points.at(-1)]).toEqual([
          [a.x, a.y],
          [b.x, b.y],
        ]);
      }
  });

  it('stand for the most usual of several steps, whatever their order', () => {
    const between = [
      aStep('a', 'b', { usualness: 'rare' }),
      aStep('a', 'b'),
      aStep('a', 'b', { usualness: 'regular' }),
    ];
    for (const list of [between, [...between].reverse()]) {
      const scene = smallMap({ places: { a: [0, 0], b: [1, 0] }, steps: list });
      const found = neighbourSteps(scene, roleIn(scene.graph, 'a'), false);
      expect(found.map(({ usualness }) => usualness)).toEqual(['common']);
    }
  });

  it('are none at a dead end', () => {
    const scene = around();
    expect(tracksOf(scene, roleIn(scene.graph, 'stray'), false)).toEqual([]);
  });

  it('leave side by side, each line in a lane of its own, the nearest goal outermost', () => {
    const far = aRole('far').with({ group: 'staf' });
    const scene = smallMap({
      places: { middle: [2, 0], near: [4, 1], far: [4, 1], left: [0, 1], gone: [0, 1] },
      roles: [far, aRole('gone').with({ group: 'staf' })],
      steps: ['near', 'far', 'left', 'gone'].map((to) => aStep('middle', to)),
    });
    const spot = spotIn(scene, 'middle');
    const turns = new Map(
      tracksOf(scene, roleIn(scene.graph, 'middle'), false).map(({ to, points }) => [
        to.id,
        (points[1]?.[0] ?? 0) - spot.x,
      ]),
    );
    const atRight = METRICS.pitchX;
    expect(turns.get('far')).toBe(atRight - METRICS.gutterFrom);
    expect(turns.get('near')).toBe(atRight - METRICS.gutterTo);
    expect(turns.get('gone')).toBe(-METRICS.gutterTo);
    expect(turns.get('left')).toBe(-METRICS.gutterFrom);
  });

  it('keep the order of their lines where the goals are as far', () => {
    const scene = smallMap({
      places: { middle: [2, 1], up: [4, 0], down: [4, 2], shop: [3, 1] },
      roles: [aRole('shop').with({ kind: 'origin' }), aRole('down').with({ group: 'staf' })],
      steps: ['shop', 'down', 'up'].map((to) => aStep('middle', to)),
    });
    const rows = scene.spots.map(({ row }) => row);
    const same = {
      ...scene,
      spots: scene.spots.map((spot, role) => ({ ...spot, row: role === 0 ? (rows[0] ?? 0) : 8 })),
    };
    const turns = tracksOf(same, roleIn(scene.graph, 'middle'), false).map(({ points }) => points[1]?.[0]);
    expect(turns).toEqual([...turns].sort((a, b) => (b ?? 0) - (a ?? 0)));
    expect(new Set(turns).size).toBe(3);
  });

  it('have no way to draw to a station that is not on the map', () => {
    const scene = withOnly(around(), ['middle', 'high']);
    const tracks = tracksOf(scene, roleIn(scene.graph, 'middle'), false);
    expect(tracks.filter(({ points }) => points.length > 0).map(({ to }) => to.id)).toEqual(['high']);
    const roles = ['low', 'middle', 'high'].map((id) => roleIn(scene.graph, id));
    expect(tracksAlong(scene, roles).map(({ from }) => from.id)).toEqual(['middle']);
  });

  it('share a lane when they lead to one line', () => {
    const scene = smallMap({
      places: { middle: [2, 0], b: [4, 1], c: [5, 2] },
      steps: [aStep('middle', 'b'), aStep('middle', 'c')],
    });
    const turns = tracksOf(scene, roleIn(scene.graph, 'middle'), false).map(({ points }) => points[1]?.[0]);
    expect(new Set(turns).size).toBe(1);
  });
});

describe('a form', () => {
  it.each([
    ['low', 'middle', 'up'],
    ['middle', 'low', 'down'],
    ['middle', 'peer', 'level'],
  ])('says that from %s to %s one goes %s', (from, to, form) => {
    const { graph } = around();
    expect(formOf(roleIn(graph, from), roleIn(graph, to))).toBe(form);
  });
});

describe('the tracks of a route', () => {
  it('follow its stations, also where no step connects two', () => {
    const scene = around();
    const roles = ['low', 'middle', 'stray'].map((id) => roleIn(scene.graph, id));
    expect(tracksAlong(scene, roles).map(({ from, to, form }) => `${from.id} > ${to.id} ${form}`)).toEqual([
      'low > middle up',
      'middle > stray level',
    ]);
  });

  it('are none for one station or none', () => {
    const scene = around();
    expect(tracksAlong(scene, [])).toEqual([]);
    expect(tracksAlong(scene, [roleIn(scene.graph, 'low')])).toEqual([]);
  });
});

describe('what stands out', () => {
  const litIn = (scene: MapScene, chosen: string | null, into: boolean, route: readonly string[] = []) => {
    const index = (id: string) => roleIn(scene.graph, id).index;
    const lit = litOf(scene, { chosen: chosen === null ? -1 : index(chosen), into, route: route.map(index) });
    return (
      lit && {
        stations: [...lit.stations].map((role) => scene.graph.roles[role]?.id),
        tracks: lit.tracks.map(({ from, to }) => `${from.id} > ${to.id}`),
        route: lit.route.map(({ from, to }) => `${from.id} > ${to.id}`),
      }
    );
  };

  it('is nothing when nothing is asked for, or a role that is not there', () => {
    expect(litIn(around(), null, false)).toBeNull();
    expect(litOf(around(), { chosen: 99, into: true, route: [99] })).toBeNull();
  });

  it('is the chosen station first, then where it leads to', () => {
    expect(litIn(around(), 'middle', false)).toEqual({
      stations: ['middle', 'high', 'peer', 'low', 'other'],
      tracks: ['middle > high', 'middle > peer', 'middle > low', 'middle > other'],
      route: [],
    });
  });

  it('is the chosen station first, then where one comes from', () => {
    expect(litIn(around(), 'middle', true)).toEqual({
      stations: ['middle', 'low'],
      tracks: ['low > middle'],
      route: [],
    });
  });

  it('is the route alone when no station is chosen', () => {
    expect(litIn(around(), null, false, ['low', 'middle', 'high'])).toEqual({
      stations: ['low', 'middle', 'high'],
      tracks: [],
      route: ['low > middle', 'middle > high'],
    });
  });

  it('is both when a station is chosen while a route is shown, each station once', () => {
    const lit = litIn(around(), 'high', true, ['low', 'middle', 'high']);
    expect(lit?.stations).toEqual(['high', 'low', 'middle']);
    expect(lit?.tracks).toEqual(['middle > high']);
  });
});
