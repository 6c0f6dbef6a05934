import { describe, expect, it } from 'vitest';
import { backbone } from '../../../../src/core/layout/backbone';
import type { MapScene } from '../../../../src/core/layout/scene';
import { aRole, aStep, type StepDraft } from '../../../support/graph';
import { type SmallMap, smallMap, withOnly } from '../../../support/smallMap';

const levels = (of: Readonly<Record<string, string>>) =>
  Object.entries(of).map(([id, level]) => aRole(id).with({ level }));
const linesOf = (scene: MapScene): string[] => backbone(scene).tracks.map(({ from, to }) => `${from.id} > ${to.id}`);
const changesOf = (scene: MapScene) =>
  [...backbone(scene).interchanges].map((role) => scene.graph.roles[role]?.id).sort();

const ladder = (steps: readonly StepDraft[], places: SmallMap['places'] = { low: [0, 0], mid: [1, 0], high: [2, 0] }) =>
  smallMap({ places, roles: levels({ low: 'mbo-2', mid: 'mbo-3', high: 'mbo-4' }), steps });

describe('the map at rest', () => {
  it('shows the way up to and from each station of a line', () => {
    expect(linesOf(ladder([aStep('low', 'mid'), aStep('mid', 'high')]))).toEqual(['low > mid', 'mid > high']);
  });

  it('prefers the most usual way', () => {
    const all = [aStep('low', 'high', { usualness: 'rare' }), aStep('mid', 'high'), aStep('low', 'mid')];
    expect(linesOf(ladder(all)).sort()).toEqual(['low > mid', 'mid > high']);
  });

  it('prefers the nearest of ways that are as usual', () => {
    const scene = ladder([aStep('low', 'high'), aStep('mid', 'high')], { low: [0, 3], mid: [1, 0], high: [2, 0] });
    expect(linesOf(scene)).toContain('mid > high');
    // The only way on from a station shows, though it is not the best way to its goal.
    expect(linesOf(scene)).toContain('low > high');
  });

  it('prefers the first of the data where ways are as usual and as near', () => {
    const ways = [aStep('low', 'high'), aStep('mid', 'high')];
    const alike = { low: [1, 1], mid: [1, 3], high: [2, 2] } as const;
    const both = ['low > high', 'mid > high'];
    expect(linesOf(ladder(ways, alike))).toEqual(both);
    expect(linesOf(ladder([...ways].reverse(), alike))).toEqual([...both].sort());
    const up = [aStep('low', 'mid'), aStep('low', 'high')];
    const apart = { low: [1, 2], mid: [2, 1], high: [2, 3] } as const;
    expect(linesOf(ladder(up, apart))).toEqual(['low > mid', 'low > high']);
  });

  it('shows no track to a station that is not on the map', () => {
    const scene = ladder([aStep('low', 'mid'), aStep('mid', 'high')]);
    expect(linesOf(withOnly(scene, ['low', 'mid']))).toEqual(['low > mid']);
    const both = ladder([aStep('low', 'high'), aStep('mid', 'high')]);
    expect(linesOf(withOnly(both, ['mid', 'high']))).toEqual(['mid > high']);
  });

  it('shows no way down or sideways inside a line', () => {
    expect(linesOf(ladder([aStep('high', 'mid'), aStep('mid', 'low')]))).toEqual([]);
  });

  it('shows nothing from where people come from', () => {
    const scene = smallMap({
      places: { shop: [0, 0], mid: [1, 0] },
      roles: [aRole('shop').with({ kind: 'origin', level: 'geen' })],
      steps: [aStep('shop', 'mid')],
    });
    expect(linesOf(scene)).toEqual([]);
  });

  const bridged = (steps: readonly StepDraft[]) =>
    smallMap({
      places: { a: [0, 0], b: [1, 0], c: [0, 0], d: [1, 0] },
      roles: ['c', 'd'].map((id) => aRole(id).with({ group: 'staf' })),
      steps,
    });

  it('shows one bridge between two lines, where most ways meet, and says where to change', () => {
    const scene = bridged([aStep('a', 'c'), aStep('b', 'd'), aStep('b', 'a'), aStep('c', 'd'), aStep('d', 'b')]);
    expect(linesOf(scene)).toEqual(['b > d']);
    expect(changesOf(scene)).toEqual(['b', 'd']);
  });

  it('prefers a bridge that goes up', () => {
    const scene = smallMap({
      places: { a: [0, 0], b: [1, 0], c: [0, 0] },
      roles: [aRole('c').with({ group: 'staf' }), aRole('a').with({ level: 'mbo-2' })],
      steps: [aStep('b', 'c'), aStep('a', 'c')],
    });
    expect(linesOf(scene)).toEqual(['a > c']);
  });

  it('takes the first of the data where bridges are alike', () => {
    expect(linesOf(bridged([aStep('a', 'c'), aStep('b', 'd')]))).toEqual(['a > c']);
    expect(linesOf(bridged([aStep('b', 'd'), aStep('a', 'c')]))).toEqual(['b > d']);
  });

  it('shows no bridge that few people take', () => {
    expect(linesOf(bridged([aStep('a', 'c', { usualness: 'regular' })]))).toEqual([]);
    expect(changesOf(bridged([aStep('a', 'c', { usualness: 'regular' })]))).toEqual([]);
  });

  it('has only tracks of steps that are there, from station to station, and the same ones every time', () => {
    const scene = ladder([aStep('low', 'mid'), aStep('mid', 'high'), aStep('low', 'high')]);
    const { tracks } = backbone(scene);
    for (const { step, from, to, form, points } of tracks) {
      expect(scene.graph.steps).toContain(step);
      expect([step.from, step.to, form]).toEqual([from, to, 'up']);
      const ends = [from, to].map(({ index }) => [scene.spots[index]?.x, scene.spots[index]?.y]);
      expect([points[0], points.at(-1)]).toEqual(ends);
    }
    expect(backbone(scene)).toEqual({ tracks, interchanges: new Set() });
  });
});
