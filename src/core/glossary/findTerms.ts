import type { GlossaryFile, Language } from '../model/data';

/** A piece of a text: plain (`term` is null), or the words that a term of the glossary explains. */
export interface Piece {
  /** Place of the piece in the text, in characters. */
  readonly at: number;
  readonly text: string;
  readonly term: GlossaryFile | null;
}

/** Cuts a text into pieces; together they are the text again. Each term is marked once, where it first stands. */
export type TermFinder = (text: string) => readonly Piece[];

interface Hit {
  readonly at: number;
  readonly text: string;
  readonly term: GlossaryFile;
}

/**
 * Makes a finder for one language. Whole words only; of two terms that start at one place the longest wins. Words of
 * capitals (IC, OK, MS) have to stand in that spelling, all others match in any case. Addresses of pages
 * are left alone, and so are terms that are only listed.
 */
export function termFinder(terms: readonly GlossaryFile[], language: Language): TermFinder {
  const forms = terms
    .filter((term) => !term.listOnly)
    .flatMap((term) => formsOf(term, language).map((form) => ({ form, term })));
  const exact = matcher(
    forms.filter(({ form }) => isExact(form)),
    'gu',
    (word) => word,
  );
  const anyCase = matcher(
    forms.filter(({ form }) => !isExact(form)),
    'giu',
    (word) => word.toLowerCase(),
  );
  return (text) => {
    const hits = [...exact(text), ...anyCase(text)].sort((a, b) => a.at - b.at || b.text.length - a.text.length);
    return cut(text, firstOfEach(hits, addressesIn(text)));
  };
}

/** How a term may stand in texts of a language. */
export const formsOf = ({ term, aliases }: GlossaryFile, language: Language): string[] => [
  term[language],
  ...(aliases?.[language] ?? []),
];

/** More capitals than small letters: letters like these mean something else in another spelling (ok, ms). */
const isExact = (form: string): boolean =>
  (form.match(/\p{Lu}/gu)?.length ?? 0) > Math.max(1, form.match(/\p{Ll}/gu)?.length ?? 0);

function matcher(
  forms: readonly { form: string; term: GlossaryFile }[],
  flags: string,
  keyOf: (word: string) => string,
): (text: string) => Hit[] {
  const byForm = new Map(forms.map(({ form, term }) => [keyOf(form), term]));
  if (byForm.size === 0) return () => [];
  const longestFirst = [...byForm.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const pattern = new RegExp(`(?<![\\p{L}\\d])(?:${longestFirst.join('|')})(?![\\p{L}\\d])`, flags);
  return (text) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const [word] = match;
      const term = byForm.get(keyOf(word));
      return term ? [{ at: match.index, text: word, term }] : [];
    });
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

const ADDRESS = /https?:\/\/\S+|(?:www\.|[\p{L}\d-]+\.(?:nl|com|org|eu)\b)\S*/giu;

const addressesIn = (text: string): { from: number; to: number }[] =>
  [...text.matchAll(ADDRESS)].map(({ index, 0: address }) => ({ from: index, to: index + address.length }));

/** Hits that do not overlap an earlier one or an address, each term once. */
function firstOfEach(hits: readonly Hit[], addresses: readonly { from: number; to: number }[]): Hit[] {
  const seen = new Set<GlossaryFile>();
  let end = 0;
  return hits.filter(({ at, text, term }) => {
    const inAddress = addresses.some(({ from, to }) => at < to && at + text.length > from);
    if (at < end || inAddress || seen.has(term)) return false;
    seen.add(term);
    end = at + text.length;
    return true;
  });
}

function cut(text: string, hits: readonly Hit[]): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  const plain = (to: number) => {
    if (to > end) pieces.push({ at: end, text: text.slice(end, to), term: null });
  };
  for (const { at, text: word, term } of hits) {
    plain(at);
    pieces.push({ at, text: word, term });
    end = at + word.length;
  }
  plain(text.length);
  return pieces;
}
