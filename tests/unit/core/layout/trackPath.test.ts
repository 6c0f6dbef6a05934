import { describe, expect, it } from 'vitest';
import { type MapScene, METRICS } from '../../../../src/core/layout/scene';
import { type Lane, type Point, trackPath } from '../../../../src/core/layout/trackPath';
import { type SmallMap, smallMap, spotIn } from '../../../support/smallMap';

type Places = SmallMap['places'];

/** A track from `a` to `b` in words: the gutter at the left of a place, a row of stations, or the corridor above one. */
function trackOf(places: Places, lane?: Lane): string[] {
  const scene = smallMap({ places });
  return trackPath(scene, spotIn(scene, 'a'), spotIn(scene, 'b'), lane).map((point) => inWords(scene, point));
}

function inWords({ subX, rowY }: MapScene, [x, y]: Point): string {
  const middle = (METRICS.gutterFrom + METRICS.gutterTo) / 2;
  const [station, gutter] = [subX.indexOf(x), subX.indexOf(x + middle)];
  const [row, corridor] = [rowY.indexOf(y), rowY.indexOf(y + METRICS.corridor)];
  const across = station >= 0 ? `place ${station}` : gutter >= 0 ? `gutter ${gutter}` : `x ${x}`;
  return `${across}, ${row >= 0 ? `row ${row}` : corridor >= 0 ? `above row ${corridor}` : `y ${y}`}`;
}

describe('a track', () => {
  it.each<[string, Places, string[]]>([
    ['is straight to the next place', { a: [0, 0], b: [1, 0] }, ['place 0, row 0', 'place 1, row 0']],
    ['is straight along an empty row', { a: [4, 1], b: [0, 1] }, ['place 4, row 1', 'place 0, row 1']],
    [
      'goes around a station that is in between',
      { a: [0, 0], b: [2, 0], between: [1, 0] },
      [
        'place 0, row 0',
        'gutter 1, row 0',
        'gutter 1, above row 0',
        'gutter 2, above row 0',
        'gutter 2, row 0',
        'place 2, row 0',
      ],
    ],
    [
      'goes around it to the left, too',
      { a: [2, 0], b: [0, 0], between: [1, 0] },
      [
        'place 2, row 0',
        'gutter 2, row 0',
        'gutter 2, above row 0',
        'gutter 1, above row 0',
        'gutter 1, row 0',
        'place 0, row 0',
      ],
    ],
    [
      'makes a bracket at the right to a station above',
      { a: [1, 3], b: [1, 0], between: [1, 1] },
      ['place 1, row 3', 'gutter 2, row 3', 'gutter 2, row 0', 'place 1, row 0'],
    ],
    [
      'has a gutter at the right of the last place, too',
      { a: [5, 0], b: [5, 2] },
      ['place 5, row 0', 'gutter 6, row 0', 'gutter 6, row 2', 'place 5, row 2'],
    ],
    [
      'changes rows between two places side by side, with rows full on both sides',
      { a: [2, 0], b: [3, 2], left: [1, 2], right: [4, 0], above: [3, 0], below: [2, 2] },
      ['place 2, row 0', 'gutter 3, row 0', 'gutter 3, row 2', 'place 3, row 2'],
    ],
    [
      'does so to the left',
      { a: [3, 2], b: [2, 0], above: [3, 0], below: [2, 2] },
      ['place 3, row 2', 'gutter 3, row 2', 'gutter 3, row 0', 'place 2, row 0'],
    ],
    [
      'changes rows at once when the row of its goal is free',
      { a: [0, 0], b: [3, 1], between: [1, 0] },
      ['place 0, row 0', 'gutter 1, row 0', 'gutter 1, row 1', 'place 3, row 1'],
    ],
    [
      'changes rows at its goal when only its own row is free',
      { a: [0, 0], b: [3, 1], between: [1, 1] },
      ['place 0, row 0', 'gutter 3, row 0', 'gutter 3, row 1', 'place 3, row 1'],
    ],
    [
      'changes rows at its goal at the left',
      { a: [3, 1], b: [0, 0], between: [1, 0] },
      ['place 3, row 1', 'gutter 1, row 1', 'gutter 1, row 0', 'place 0, row 0'],
    ],
    [
      'takes the corridor above its goal when neither row is free',
      { a: [0, 0], b: [3, 2], one: [1, 0], other: [2, 2] },
      [
        'place 0, row 0',
        'gutter 1, row 0',
        'gutter 1, above row 2',
        'gutter 3, above row 2',
        'gutter 3, row 2',
        'place 3, row 2',
      ],
    ],
    [
      'takes that corridor on its way up and to the left, too',
      { a: [3, 2], b: [0, 0], one: [1, 0], other: [2, 2] },
      [
        'place 3, row 2',
        'gutter 3, row 2',
        'gutter 3, above row 0',
        'gutter 1, above row 0',
        'gutter 1, row 0',
        'place 0, row 0',
      ],
    ],
  ])('%s', (_what, places, expected) => {
    expect(trackOf(places)).toEqual(expected);
  });

  it('runs in its lane of every gutter, from the left edge to the right one', () => {
    const scene = smallMap({ places: { a: [0, 0], b: [3, 2], one: [1, 0], other: [2, 2] } });
    const xs = (at: number) =>
      trackPath(scene, spotIn(scene, 'a'), spotIn(scene, 'b'), { at })
        .slice(1, -1)
        .map(([x]) => x);
    const [first = 0, third = 0] = [scene.subX[1], scene.subX[3]];
    const at = (off: number) => [first - off, first - off, third - off, third - off];
    expect(xs(0)).toEqual(at(METRICS.gutterFrom));
    expect(xs(1)).toEqual(at(METRICS.gutterTo));
    expect(xs(0.25)).toEqual(at(METRICS.gutterFrom * 0.75 + METRICS.gutterTo * 0.25));
  });
});
