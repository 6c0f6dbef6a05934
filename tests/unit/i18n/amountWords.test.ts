import { beforeAll, describe, expect, it } from 'vitest';
import { amountWords } from '../../../src/i18n/amountWords';
import { setUpLanguage } from '../../../src/i18n/setup';
import type { Translate } from '../../../src/i18n/useWords';

let t: Translate;
beforeAll(async () => {
  t = (await setUpLanguage('nl')).t;
});
const words = (low: number, high: number) => amountWords({ low, high, hours: 28 }, t, 'nl').replaceAll('\u00a0', ' ');

describe('a change of the amount per month', () => {
  it('is a range, rounded to 50 euro', () => {
    expect(words(-160, 320)).toBe('€ 150 minder tot € 300 meer per maand, bij 28 uur');
    expect(words(-20, 320)).toBe('gelijk tot € 300 meer per maand, bij 28 uur');
  });

  it('is one amount when both ends round to the same', () => {
    expect(words(190, 210)).toBe('€ 200 meer per maand, bij 28 uur');
  });

  it('is almost the same when nothing is left after rounding', () => {
    expect(words(-20, 20)).toBe('bijna hetzelfde bedrag, bij 28 uur');
  });
});
