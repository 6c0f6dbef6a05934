import { type Weight, widthOf } from './lettering';

export interface FittedText {
  readonly lines: readonly string[];
  readonly size: number;
}

interface Room {
  readonly width: number;
  readonly lines: number;
}

/** Sizes from large to small, each with the number of lines that there is room for at that size. */
export type Sizes = readonly (readonly [size: number, lines: number])[];

/** Words of a text, with the parts of a compound apart: a line may end after a hyphen or a slash. */
const partsOf = (text: string): string[] => text.split(/(?<=[\s/])|(?<=\p{L}-)(?=\p{L})/u);

/** Lines that are as full as they can be; null when a word alone is too wide or the lines are too many. */
function wrap(text: string, size: number, weight: Weight, room: Room): string[] | null {
  const lines: string[] = [];
  let line = '';
  for (const part of partsOf(text)) {
    if (widthOf((line + part).trimEnd(), size, weight) <= room.width) {
      line += part;
      continue;
    }
    if (line !== '') lines.push(line.trimEnd());
    line = part;
    if (widthOf(line.trimEnd(), size, weight) > room.width) return null;
  }
  lines.push(line.trimEnd());
  return lines.length <= room.lines ? lines : null;
}

/** The same number of lines, about equally long: as narrow as they can be. */
function evened(text: string, size: number, weight: Weight, first: string[], width: number): readonly string[] {
  let best = first;
  for (let narrower = width; narrower > 0 && first.length > 1; narrower -= 10) {
    const found = wrap(text, size, weight, { width: narrower, lines: first.length });
    if (!found) break;
    best = found;
  }
  return best;
}

/**
 * Text at the largest size at which all of it fits. Whoever asks gives sizes that fit the longest text there is; a text
 * that fits nowhere is a fault of the build, for a cut word says something else.
 */
export function fitText(text: string, width: number, weight: Weight, sizes: Sizes): FittedText {
  for (const [size, lines] of sizes) {
    const found = wrap(text, size, weight, { width, lines });
    if (found) return { lines: evened(text, size, weight, found, width), size };
  }
  throw new Error(`previews: no room for "${text}"`);
}

/** As many names as fit in one line, and how many more there are in the words of `rest`. */
export function fitList(
  names: readonly string[],
  width: number,
  weight: Weight,
  size: number,
  rest: (count: number) => string,
): string {
  for (let shown = names.length; shown > 0; shown -= 1) {
    const left = names.length - shown;
    const text = `${names.slice(0, shown).join(', ')}${left > 0 ? ` ${rest(left)}` : ''}`;
    if (widthOf(text, size, weight) <= width) return text;
  }
  return '';
}
