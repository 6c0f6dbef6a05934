import { describe, expect, it } from 'vitest';
import { ribbons } from '../../../../src/core/layout/ribbons';
import { METRICS } from '../../../../src/core/layout/scene';
import { aRole } from '../../../support/graph';
import { smallMap, spotIn, withOnly } from '../../../support/smallMap';

describe('the line of a group', () => {
  it('runs from a trunk at its left along each row that has stations, to the last of them', () => {
    const scene = smallMap({ places: { a: [1, 0], b: [3, 0], c: [2, 2] } });
    const [line, ...others] = ribbons(scene);
    const [a, b, c] = ['a', 'b', 'c'].map((id) => spotIn(scene, id));
    const trunk = (a?.x ?? 0) - (METRICS.gutterFrom + METRICS.gutterTo) / 2;
    expect(others).toEqual([]);
    expect(line).toEqual({
      band: 'verzorging',
      pieces: [
        [
          [trunk, a?.y],
          [b?.x, b?.y],
        ],
        [
          [trunk, a?.y],
          [trunk, c?.y],
          [c?.x, c?.y],
        ],
      ],
    });
  });

  it('runs to stations that are on the map only', () => {
    const scene = smallMap({ places: { a: [1, 0], b: [3, 0], c: [2, 2] } });
    const [line] = ribbons(withOnly(scene, ['a']));
    const { x, y } = spotIn(scene, 'a');
    expect(line?.pieces.map((points) => points.at(-1))).toEqual([[x, y]]);
  });

  it('is one for each group, and one for the places that people come from', () => {
    const scene = smallMap({
      places: { shop: [0, 0], nurse: [0, 1], clerk: [0, 0] },
      roles: [aRole('shop').with({ kind: 'origin' }), aRole('clerk').with({ group: 'staf' })],
    });
    expect(ribbons(scene).map(({ band, pieces }) => `${band} ${pieces.length}`)).toEqual([
      'verzorging 1',
      'staf 1',
      'outside 1',
    ]);
  });
});
