import { describe, expect, test } from 'vitest';
import { contrastOf, linearOf } from '../../../src/core/colour/contrast';
import { differenceOf, labOf } from '../../../tools/pages/colour';
import {
  groupsOfData,
  measure,
  neighboursOf,
  readTokens,
  report,
  THEMES,
  tokensOfApp,
} from '../../../tools/pages/contrast';

describe.each(THEMES)('colours, %s', (theme) => {
  const tokens = tokensOfApp()[theme];

  test('text stands out at 4.5, lines and controls at 3', () => {
    const weak = measure(tokens).filter(({ ratio, least }) => ratio < least);
    expect(weak).toEqual([]);
  });

  test('every function group has a line of its own colour', () => {
    const lines = groupsOfData().map((group) => tokens.get(`line-${group}`));
    expect(lines).not.toContain(undefined);
    expect(new Set(lines).size).toBe(lines.length);
  });
});

test('a colour that is too pale is seen', () => {
  const css = `:root { --ink: #999999; --paper: #ffffff; }\n@media (prefers-color-scheme: dark) { :root { --ink: #eeeeee; } }`;
  const { light, dark } = readTokens(css);
  expect(light.get('ink')).toBe('#999999');
  expect(dark.get('paper')).toBe('#ffffff');
  expect(contrastOf('#999999', '#ffffff')).toBeCloseTo(2.85, 2);
});

test.each([
  ['#000000', '#ffffff', 21],
  ['#767676', '#ffffff', 4.54],
])('contrast of %s on %s is %d', (front, back, ratio) => {
  expect(contrastOf(front, back)).toBeCloseTo(ratio, 2);
});

// Pairs 1, 9 and 25 of the test data of Sharma, Wu and Dalal (2005).
test.each([
  [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
  [[50, 2.49, -0.001], [50, -2.49, 0.0009], 7.1792],
  [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
] as const)('the difference of %j and %j is %d', (a, b, difference) => {
  expect(differenceOf(a, b)).toBeCloseTo(difference, 4);
});

test('white is white, and a colour does not differ from itself', () => {
  expect(labOf(linearOf('#ffffff'))[0]).toBeCloseTo(100, 3);
  expect(differenceOf(labOf(linearOf('#0b5fb0')), labOf(linearOf('#0b5fb0')))).toBe(0);
});

test('without colour vision some neighbours come close: name and place carry the meaning', () => {
  const smallest = Math.min(
    ...THEMES.flatMap((theme) =>
      neighboursOf(tokensOfApp()[theme], groupsOfData()).map(({ differences }) => differences['full colour']),
    ),
  );
  expect(smallest).toBeGreaterThan(10);
  expect(report()).toContain('| verpleging - begeleiding |');
});
