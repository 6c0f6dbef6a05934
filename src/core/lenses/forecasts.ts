import type { FactFile } from '../model/data';

/** A forecast with a number, of one area and one sector (null: all of care). */
export type Forecast = FactFile & { readonly region: string; readonly value: number; readonly forYear: number };

export interface ForecastSeries {
  readonly region: string;
  readonly sector: string | null;
  /** Newest first. Never averaged: each belongs to the day it was made and the year it is about. */
  readonly forecasts: readonly Forecast[];
  /** More than one figure for the same thing: the reader has to know why they differ. */
  readonly disagrees: boolean;
}

const isForecast = (fact: FactFile & { region: string }): fact is Forecast =>
  fact.topic === 'tekort-prognose' && fact.value !== undefined && fact.forYear !== undefined;

/** Forecasts of shortage per area and sector, in the given order of areas and sectors. */
export function forecastSeries(facts: readonly (FactFile & { readonly region: string })[]): ForecastSeries[] {
  const series = new Map<string, Forecast[]>();
  for (const fact of facts.filter(isForecast)) {
    const key = `${fact.region} ${fact.sector ?? ''}`;
    series.set(key, [...(series.get(key) ?? []), fact]);
  }
  return [...series.values()].map((forecasts) => {
    const sorted = [...forecasts].sort((a, b) => b.asOf.localeCompare(a.asOf) || b.forYear - a.forYear);
    return {
      region: forecasts[0]?.region ?? '',
      sector: forecasts[0]?.sector ?? null,
      forecasts: sorted,
      disagrees: new Set(sorted.map(({ value }) => value)).size > 1,
    };
  });
}
