import { inconsistent } from './consistencyProblem';
import type { Problem } from './problem';
import type { Entry, Parsed } from './shape';
import { type Found, isStringList, type JsonObject, objectsIn } from './walk';

const EARLIEST_YEAR = '2000';

/** Whether figures are plausible, whatever they are about: order of ranges, dates, and what "verified" leans on. */
export function checkFigures(parsed: Parsed, today: string | null): Problem[] {
  const editorial = new Set(
    parsed.entries.sources.filter(({ value }) => value.kind === 'editorial').map(({ value }) => value.id),
  );
  return Object.values(parsed.entries)
    .flat()
    .flatMap((entry: Entry<unknown>) => {
      const problems: Problem[] = [];
      for (const found of objectsIn(entry.value)) {
        problems.push(
          ...rangeProblems(entry, found),
          ...dateProblems(entry, found, today),
          ...verifiedProblems(entry, found, editorial),
        );
      }
      return problems;
    });
}

function rangeProblems(entry: Entry<unknown>, { path, value }: Found<JsonObject>): Problem[] {
  const { min, max, validFrom, validUntil } = value;
  const problems: Problem[] = [];
  if (typeof min === 'number' && typeof max === 'number' && min > max) {
    problems.push(
      inconsistent(entry, path, `the range runs from ${min} down to ${max}`, 'put the smallest number in "min"'),
    );
  }
  if (
    typeof validFrom === 'string' &&
    typeof validUntil === 'string' &&
    validFrom > validUntil &&
    !validFrom.startsWith(validUntil)
  ) {
    const what = `valid from ${validFrom}, but until ${validUntil}`;
    problems.push(inconsistent(entry, [...path, 'validUntil'], what, 'put the dates in order'));
  }
  return problems;
}

/** Keys with a date in the past: when a figure held, when a page was read, when an id was retired, when something was said. */
const PAST_DATES = ['asOf', 'accessed', 'year', 'date', 'statedOn'] as const;

/** Pay that is agreed for a coming date keeps that date: at most a year ahead, and only as an estimate. */
function isAgreedPay(entry: Entry<unknown>, value: JsonObject, date: string, today: string): boolean {
  const aYearOn = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
  const isScale = entry.file.startsWith('caos/') && value.unit === 'eur-gross-per-month';
  return isScale && value.confidence === 'estimate' && date <= aYearOn.slice(0, date.length);
}

function dateProblems(entry: Entry<unknown>, { path, value }: Found<JsonObject>, today: string | null): Problem[] {
  return PAST_DATES.flatMap((key) => {
    const date = value[key];
    if (typeof date !== 'string' || entry.file === 'version.json') return [];
    // "2026" and "2026-11" are not later than "2026-11-21": compare as precisely as the date was given.
    if (today !== null && date > today.slice(0, date.length) && !isAgreedPay(entry, value, date, today)) {
      const what = `${date} lies after the date of this data version (${today})`;
      return inconsistent(entry, [...path, key], what, 'mend the date, or raise the date in version.json');
    }
    if (key === 'asOf' && date < EARLIEST_YEAR) {
      return inconsistent(
        entry,
        [...path, key],
        `a figure of ${date} is too old to show`,
        'find a newer figure, or write { "unknown": "no-source" }',
      );
    }
    return [];
  });
}

function verifiedProblems(
  entry: Entry<unknown>,
  { path, value }: Found<JsonObject>,
  editorial: ReadonlySet<string>,
): Problem[] {
  const key = (['confidence', 'basis'] as const).find((name) => value[name] === 'verified');
  if (!key || !isStringList(value.sources) || !value.sources.every((id) => editorial.has(id))) return [];
  const what = '"verified", but only the editors are cited';
  return [
    inconsistent(entry, [...path, key], what, 'cite the publication that was read, or make it "known" or "estimate"'),
  ];
}
