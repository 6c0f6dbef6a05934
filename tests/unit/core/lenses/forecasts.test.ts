import { expect, it } from 'vitest';
import { forecastSeries } from '../../../../src/core/lenses/forecasts';
import type { FactFile } from '../../../../src/core/model/data';

const fact = (id: string, over: Partial<FactFile & { region: string }>): FactFile & { region: string } => ({
  id,
  topic: 'tekort-prognose',
  region: 'land',
  area: { nl: 'Land', en: 'Country' },
  text: { nl: 'x', en: 'x' },
  asOf: '2023',
  sources: ['boek'],
  confidence: 'verified',
  ...over,
});

it('keeps forecasts that disagree side by side, newest first, and never makes one of them', () => {
  const [all, thuis] = forecastSeries([
    fact('oud', { value: 135, forYear: 2031, asOf: '2022' }),
    fact('thuis', { value: 27, forYear: 2033, sector: 'thuiszorg' }),
    fact('nieuw', { value: 266, forYear: 2034, asOf: '2025' }),
  ]);
  expect(all?.forecasts.map(({ id, value }) => [id, value])).toEqual([
    ['nieuw', 266],
    ['oud', 135],
  ]);
  expect(all?.disagrees).toBe(true);
  expect(thuis).toMatchObject({ sector: 'thuiszorg', disagrees: false });
});

it('leaves out what has no number, no year or another subject', () => {
  const facts = [
    fact('a', { value: 5 }),
    fact('b', { forYear: 2030 }),
    fact('c', { topic: 'vacatures', value: 5, forYear: 2030 }),
  ];
  expect(forecastSeries(facts)).toEqual([]);
});

it('sorts forecasts of the same day by the year they are about, and sees that equal figures agree', () => {
  const [series] = forecastSeries([fact('a', { value: 5, forYear: 2030 }), fact('b', { value: 5, forYear: 2033 })]);
  expect(series?.forecasts.map(({ id }) => id)).toEqual(['b', 'a']);
  expect(series?.disagrees).toBe(false);
});
