import { describe, expect, test } from 'vitest';
import { BRANCH, type StationPlace, tracksBetween } from '../../../src/features/here/tracks';

const station = (key: string, over: Partial<StationPlace> = {}): StationPlace => ({
  key,
  parent: null,
  x: 20,
  y: 30,
  radius: 11,
  plateEnd: 200,
  line: 'verzorging',
  form: 'level',
  isDim: false,
  ...over,
});

const stations = [
  station('a', { radius: 19 }),
  station('a/b', { parent: 'a', x: 260, y: 80, line: 'verpleging', form: 'up' }),
  station('a/c', { parent: 'a', x: 260, y: 180, line: 'sociaal', form: 'down' }),
];

describe('tracks', () => {
  test('take the colour of the line they lead to; the shared part that of the line one leaves', () => {
    const tracks = tracksBetween(stations, { isWide: true, isInto: false });
    expect(tracks.map(({ id, line, form }) => [id, line, form])).toEqual([
      ['a/b', 'verpleging', 'up'],
      ['a/c', 'sociaal', 'down'],
      ['trunk:a', 'verzorging', 'trunk'],
    ]);
  });

  test('are upright and level, with round corners, and the shared part ends where the last one bends off', () => {
    const [, last, trunk] = tracksBetween(stations, { isWide: true, isInto: false });
    const x = 260 - BRANCH;
    expect(trunk?.path).toBe(`M199 30H${x - 12}a12 12 0 0 1 12 12V168`);
    expect(last?.path).toBe(`M${x} 168a12 12 0 0 0 12 12H250`);
  });

  test('run down the left edge in the list', () => {
    const narrow = stations.map((each) => (each.parent ? { ...each, x: 52 } : each));
    const [first, , trunk] = tracksBetween(narrow, { isWide: false, isInto: false });
    expect(trunk?.path).toBe('M20 48V170');
    expect(first?.path).toMatch(/^M20 70a10 10/);
  });

  test('have an arrow for a step up, and point to the role that all lead to', () => {
    const onward = tracksBetween(stations, { isWide: true, isInto: false });
    expect(onward.map(({ arrow }) => arrow !== null)).toEqual([true, false, false]);
    const into = tracksBetween(stations, { isWide: true, isInto: true });
    expect(into.map(({ arrow }) => arrow !== null)).toEqual([true, false, true]);
    expect(into[2]?.arrow).toMatch(/^M200 30L209/);
  });

  test('are none for a station without stops', () => {
    expect(tracksBetween([station('a')], { isWide: true, isInto: false })).toEqual([]);
  });
});
