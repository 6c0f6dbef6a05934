import { inconsistent } from './consistencyProblem';
import type { PathPart, Problem } from './problem';
import type { Entry, Parsed } from './shape';
import { isObject, isStringList, valueAt, valuesIn } from './walk';

const NUMBER = String.raw`\d+(?:[.,]\d+)*`;

/**
 * What only somebody who counted can know: shares, amounts of money, numbers of people or jobs, large numbers, and years
 * to come. Durations, levels and ages are the editors' own field and may rest on them.
 */
const COUNTED: readonly RegExp[] = [
  new RegExp(`${NUMBER}\\s*(?:%|procent|per\\s?cent)`),
  new RegExp(`€\\s*${NUMBER}|${NUMBER}\\s*(?:euro|duizend|thousand|miljoen|million|miljard|billion)\\b`),
  new RegExp(
    `${NUMBER}\\s+(?:\\w+\\s+)?(?:mensen|people|vacatures|vacancies|werknemers|employees|medewerkers|staff|banen|jobs|aanmeldingen|plekken|places)\\b`,
  ),
  /(?<![\d-])\d{1,3}[.,]\d{3}(?![\d-])/,
  /\b(?:1|één|een) op de \d/,
  /(?<![\d-])20(?:2[789]|[3-9]\d)(?![\d-])/,
];

/** The number in a text that needs a publication behind it, or null. */
export function countedFigure(text: string): string | null {
  for (const pattern of COUNTED) {
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return found;
  }
  return null;
}

/**
 * A figure in a sentence is a figure: the nearest list of sources above it (the one that the screen shows next to it) must
 * hold a publication. "The editors say so" is not enough for a percentage, an amount or a forecast.
 */
export function checkTexts(parsed: Parsed): Problem[] {
  const editorial = new Set(
    parsed.entries.sources.filter(({ value }) => value.kind === 'editorial').map(({ value }) => value.id),
  );
  // What changed per version counts our own records: those are its source.
  const { changes: _, ...others } = parsed.entries;
  return Object.values(others)
    .flat()
    .flatMap((entry: Entry<unknown>) =>
      [...valuesIn(entry.value)].flatMap(({ path, value }) => {
        if (!isObject(value) || !('nl' in value) || path.at(-1) === 'aliases') return [];
        const figure = firstFigure(value.nl) ?? firstFigure(value.en);
        if (figure === null) return [];
        const sources = sourcesAbove(entry.value, path);
        if (sources?.some((id) => !editorial.has(id))) return [];
        const what = sources
          ? `"${figure}" is a figure, but only the editors are cited here`
          : `"${figure}" is a figure, but nothing is cited here`;
        const mend = sources
          ? 'cite the publication it comes from in the nearest "sources", or write it without the figure'
          : 'write it without the figure, or move it to a record with "sources"';
        return inconsistent(entry, path, what, mend);
      }),
    );
}

const firstFigure = (text: unknown): string | null => {
  const texts = Array.isArray(text) ? text : [text];
  return texts.map((each) => countedFigure(String(each))).find((found) => found !== null) ?? null;
};

/** The nearest list of sources at or above a place in a record, or null when there is none. */
function sourcesAbove(record: unknown, path: readonly PathPart[]): readonly string[] | null {
  for (let length = path.length; length >= 0; length -= 1) {
    const sources = valueAt(record, [...path.slice(0, length), 'sources']);
    if (isStringList(sources)) return sources;
  }
  return null;
}
