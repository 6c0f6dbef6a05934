/**
 * Free text in a link: letters, digits, "." and "-" as they are, a space as "_", everything else by its number between
 * two "~". None of these signs is ever escaped by a browser or a mail program, so a link never holds a "%" of its own.
 */
export const writeText = (text: string): string =>
  [...text]
    .map((sign) => {
      if (/^[A-Za-z0-9.-]$/.test(sign)) return sign;
      return sign === ' ' ? '_' : `~${(sign.codePointAt(0) ?? 0).toString(16)}~`;
    })
    .join('');

const HIGHEST = 0x10ffff;

/** The text, and whether all of it could be read; what could not is left as it stands. */
export function readText(written: string): { readonly text: string; readonly isWhole: boolean } {
  let isWhole = true;
  const spaced = written.replaceAll('_', ' ');
  const text = spaced.replaceAll(/~([0-9a-f]{1,6})~|[~%]/g, (found, number: string | undefined) => {
    const point = number === undefined ? HIGHEST + 1 : Number.parseInt(number, 16);
    if (point <= HIGHEST) return String.fromCodePoint(point);
    isWhole = false;
    return found;
  });
  return { text, isWhole };
}

/** A link may be escaped again by each program that it goes through. */
const MOST_TIMES = 3;

/**
 * The link as it was written. What cannot be decoded stays as it is. Safe to do again and again, because a link never
 * holds a "%" of its own.
 */
export function unescapeLink(link: string): string {
  let text = link;
  for (let time = 0; time < MOST_TIMES && text.includes('%'); time += 1)
    text = text.replaceAll(/(?:%[0-9a-f]{2})+/gi, (bytes) => {
      try {
        return decodeURIComponent(bytes);
      } catch {
        return bytes;
      }
    });
  return text;
}
