import type { SourceFile } from '../model/data';

/** The year of the newest publication among these sources; null when none of them tells its year. The editors' word has no year. */
export function newestYear(sources: readonly SourceFile[]): string | null {
  const years = sources.flatMap(({ kind, year }) => (kind !== 'editorial' && year !== undefined ? [year] : []));
  return years.sort().at(-1) ?? null;
}
