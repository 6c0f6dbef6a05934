import { describe, expect, it } from 'vitest';
import type { Slot } from '../../../../src/core/layout/mapLayout';
import {
  FAR_LABEL,
  LABEL_ZOOMS,
  type LabelWish,
  labelZoom,
  nearLabel,
  placeLabels,
} from '../../../../src/core/layout/placeLabels';
import {
  CARDS_FROM,
  litWidth,
  type MapScene,
  METRICS,
  restWidth,
  stationRadius,
} from '../../../../src/core/layout/scene';
import { textWidth } from '../../../../src/core/layout/textWidth';
import { aRole, aStep, roleIn } from '../../../support/graph';
import { farBox, overlaps } from '../../../support/mapChecks';
import { smallMap } from '../../../support/smallMap';

const WIDE = 0.48;
const NARROW = LABEL_ZOOMS[0] ?? 0;

/** Four stations under each other, of which `busy` has most steps, and two in the group below. */
const crowd = (): MapScene =>
  smallMap({
    places: { one: [0, 0], two: [0, 1], busy: [0, 2], four: [0, 3], staff: [0, 0], clerk: [0, 1] },
    roles: [aRole('staff').with({ group: 'staf' }), aRole('clerk').with({ group: 'staf' })],
    steps: [aStep('one', 'busy'), aStep('two', 'busy', { usualness: 'rare' })],
  });

const LONG = 'A long name for a station';

/** A cell that is full: four rows of six. */
const block = (): MapScene =>
  smallMap({
    places: Object.fromEntries(
      Array.from({ length: 24 }, (_, at): [string, Slot] => [`r${at}`, [at % 6, Math.floor(at / 6)]]),
    ),
  });

type Wish = Partial<Omit<LabelWish, 'first' | 'hidden'>> & { first?: readonly string[]; hidden?: readonly string[] };

/** What is written at which station, in the order of placing. */
function written(scene: MapScene, zoom: number, { names, first = [], hidden }: Wish = {}): string[] {
  const index = (id: string) => roleIn(scene.graph, id).index;
  const list = placeLabels(scene, zoom, {
    names: names ?? scene.graph.roles.map(({ id }) => id),
    first: first.map(index),
    ...(hidden ? { hidden: new Set(hidden.map(index)) } : {}),
  });
  return list.map(({ kind, role, lines }) =>
    kind === 'name' ? lines.join(' ') : `${scene.graph.roles[role]?.id}: ${lines.join(' ')}`,
  );
}

describe('names far away', () => {
  it('are all there when there is room, the best connected first', () => {
    expect(written(crowd(), WIDE)).toEqual(['busy', 'one', 'two', 'four', 'staff', 'clerk']);
  });

  it('are counted where they have no room, at a station of the cell that has none, the last one first', () => {
    const scene = block();
    const names = scene.graph.roles.map(() => LONG);
    const signs = LABEL_ZOOMS.flatMap((zoom) => {
      const list = placeLabels(scene, zoom, { names, first: [] });
      const named = new Set(list.flatMap(({ kind, role }) => (kind === 'name' ? [role] : [])));
      const missing = scene.graph.roles.filter(({ index }) => !named.has(index));
      const more = list.filter(({ kind }) => kind === 'more').map(({ role, lines }) => [role, ...lines]);
      // No sign either where there is no room for the sign itself.
      expect(more.length).toBeLessThanOrEqual(1);
      for (const [role, sign] of more) {
        expect(missing.map(({ index }) => index)).toContain(role);
        expect(sign).toBe(`+ ${missing.length}`);
      }
      if (missing.length < 2) expect(more).toEqual([]);
      return more;
    });
    expect(signs.length).toBeGreaterThan(1);
  });

  it('keep apart all the way to the next zoom, also when their stations pass each other', () => {
    const scene = block();
    for (const zoom of LABEL_ZOOMS)
      for (const first of [[], [7], [7, 8, 13, 14], scene.graph.roles.map(({ index }) => index)]) {
        const list = placeLabels(scene, zoom, { names: scene.graph.roles.map(() => LONG), first });
        const next = LABEL_ZOOMS.find((step) => step > zoom) ?? CARDS_FROM;
        for (const share of [0, 0.25, 0.5, 0.75, 1]) {
          const at = zoom + share * (next - zoom);
          expect(overlaps(list.map((label) => farBox(label, at)))).toEqual([]);
        }
      }
  });

  it('come first when they are asked for, in that order', () => {
    expect(written(crowd(), WIDE, { first: ['clerk', 'four'] })).toEqual([
      'clerk',
      'four',
      'busy',
      'one',
      'two',
      'staff',
    ]);
  });

  it('may then cover other stations, but none that is asked for, too', () => {
    const scene = smallMap({
      places: { one: [1, 1], two: [2, 1], three: [3, 1], four: [0, 1], up: [1, 0], down: [1, 2] },
    });
    const names = scene.graph.roles.map(({ id }) => (id === 'one' ? 'Wijkverpleegkundige' : ''));
    const [asked] = placeLabels(scene, 0.12, { names, first: [0] });
    const [both] = placeLabels(scene, 0.12, { names, first: [0, 5] });
    expect(asked?.dy).toBeGreaterThan(0);
    expect([both?.dx, both?.dy]).not.toEqual([asked?.dx, asked?.dy]);
  });

  it('are left out where a role is hidden, and not counted either', () => {
    const hidden = ['one', 'two', 'four'];
    expect(written(crowd(), WIDE, { hidden })).toEqual(['busy', 'staff', 'clerk']);
    const scene = block();
    const few = scene.graph.roles.slice(0, 2).map(({ id }) => id);
    const rest = scene.graph.roles.slice(2).map(({ id }) => id);
    expect(written(scene, 0.12, { hidden: rest })).toEqual(few);
  });

  it('come last for places that people come from', () => {
    const scene = smallMap({
      places: { shop: [0, 0], quiet: [0, 0], other: [1, 0] },
      roles: [aRole('shop').with({ kind: 'origin' })],
      steps: [aStep('shop', 'other'), aStep('shop', 'other')],
    });
    expect(written(scene, WIDE)).toEqual(['other', 'shop', 'quiet']);
  });

  it('take wider lines rather than lose their end, which only the longest do', () => {
    const scene = smallMap({ places: { one: [2, 2] } });
    const linesOf = (name: string) => placeLabels(scene, WIDE, { names: [name], first: [] })[0]?.lines ?? [];
    const widest = (name: string) => Math.max(...linesOf(name).map((line) => textWidth(line, FAR_LABEL.size)));
    const long = 'Senior coach of nurses who work at night in many small houses';
    expect(linesOf(long).join(' ')).toBe(long);
    expect(widest(long)).toBeGreaterThan(FAR_LABEL.widths[0]);
    expect(widest('A coach of nurses who work at night')).toBeLessThanOrEqual(FAR_LABEL.widths[0]);
    const longest = Array.from({ length: 40 }, () => 'word').join(' ');
    expect(linesOf(longest).at(-1)).toMatch(/…$/);
    expect(linesOf(longest)).toHaveLength(FAR_LABEL.lines);
  });

  it('are the same when asked again', () => {
    const scene = crowd();
    expect(written(scene, 0.12)).toEqual(written(scene, 0.12));
  });

  it('are not there for a role that the map has not', () => {
    expect(placeLabels(crowd(), WIDE, { names: [], first: [99] }).filter(({ role }) => role === 99)).toEqual([]);
  });
});

describe('the label zoom', () => {
  it.each([
    [NARROW, NARROW],
    [0.02, NARROW],
    [0.5, 0.48],
    [CARDS_FROM - 0.001, 0.75],
    [CARDS_FROM, null],
    [2, null],
  ])('of zoom %d is %d', (zoom, expected) => {
    expect(labelZoom(zoom)).toBe(expected);
  });
});

describe('a name near by', () => {
  it('hangs under its station', () => {
    const scene = crowd();
    const { lines, x, y, width, height } = nearLabel(scene, 0, 'Ambulanceverpleegkundige');
    const spot = scene.spots[0];
    expect(lines).toEqual(['Ambulance-', 'verpleegkundige']);
    expect([x, y, height]).toEqual([
      (spot?.x ?? 0) + METRICS.labelX,
      (spot?.y ?? 0) + METRICS.labelY,
      2 * METRICS.labelLine,
    ]);
    expect(width).toBeLessThanOrEqual(METRICS.labelWidth);
  });

  it('has no width without a name', () => {
    expect(nearLabel(crowd(), 99, '')).toMatchObject({ lines: [], width: 0, height: 0 });
  });
});

describe('stations and tracks', () => {
  it('have their full size near by and grow on the map when it gets small, within the corridor', () => {
    for (const size of [stationRadius, litWidth, restWidth]) {
      expect(size(1)).toBe(size(2));
      const sizes = [1, ...[...LABEL_ZOOMS].reverse()].map(size);
      expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
    }
    for (const zoom of [0.001, ...LABEL_ZOOMS, 1])
      expect(stationRadius(zoom) + litWidth(zoom) / 2).toBeLessThan(Math.min(METRICS.corridor, METRICS.gutterTo));
  });
});
