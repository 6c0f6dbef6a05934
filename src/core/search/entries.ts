import { fold } from './fold';
import { stem, tellingWords } from './words';

const LOWER_A = 97;
const SPACE = 32;

export type SearchLanguage = 'nl' | 'en';

/** A folded text in the forms that matching needs. */
export interface SearchForms {
  readonly folded: string;
  /** With a space after it: to see whether a text starts with these whole words. */
  readonly foldedAndSpace: string;
  /** Without spaces: "dokters assistent" and "doktersassistent" are one word in Dutch. */
  readonly compact: string;
  /** Words without stop words, as folded. */
  readonly words: readonly string[];
  /** Stem of each of the words. */
  readonly stems: readonly string[];
  /** All stems without spaces. */
  readonly stemmed: string;
  /** Sorted stems: equal for the same words in any order. */
  readonly bag: string;
  /** Letters (as bits) that any text matching without a letter wrong must have, be it by word or by stem. */
  readonly neededLetters: number;
  /** Letters (as bits) in the words and the stems. */
  readonly letters: number;
}

/** One name or one alias of one role: the unit that is matched, so that a role with many aliases is not at a loss. */
export interface SearchEntry extends SearchForms {
  /** Position of the role in the documents. */
  readonly role: number;
  /** As written in the data. */
  readonly written: string;
  readonly matchedOn: 'name' | 'alias';
  readonly language: SearchLanguage;
  /** Came after the first answer. */
  readonly isLate: boolean;
}

/** The set of characters of a folded text: a bit for each of 26 letters, one bit for all digits, none for spaces. */
function letterSet(text: string): number {
  let set = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= LOWER_A) set |= 1 << (code - LOWER_A);
    else if (code !== SPACE) set |= 1 << 26;
  }
  return set;
}

export type MatchKind = 'name' | 'alias' | 'task' | 'skill';

/** A text about one role that has words of the question. */
export interface WordMatch {
  /** Position of the role in the documents. */
  readonly role: number;
  readonly written: string;
  readonly matchedOn: MatchKind;
  readonly language: SearchLanguage;
  /** 0.3 and up: any name or alias that fits without guessing comes before it. */
  readonly penalty: number;
}

/** The names of one role. */
export interface Named {
  readonly name: Readonly<Record<SearchLanguage, string>>;
  readonly aliases: Readonly<Record<SearchLanguage, readonly string[]>>;
  readonly descriptions?: Readonly<Record<SearchLanguage, readonly string[]>>;
}

/** All matching forms of a text; `folded` is empty when the text has no Latin letter or digit. */
export function searchForms(text: string): SearchForms {
  return formsOf(fold(text));
}

function formsOf(folded: string): SearchForms {
  const words = tellingWords(folded.split(' '));
  const stems = words.map(stem);
  const stemmed = stems.join('');
  let neededLetters = 0;
  for (let index = 0; index < words.length; index++) {
    neededLetters |= letterSet(words[index] ?? '') & letterSet(stems[index] ?? '');
  }
  return {
    folded,
    foldedAndSpace: `${folded} `,
    compact: withoutSpaces(folded),
    words,
    stems,
    stemmed,
    bag: stems.length > 1 ? [...stems].sort().join(' ') : stemmed,
    neededLetters,
    letters: letterSet(folded) | letterSet(stemmed),
  };
}

function withoutSpaces(folded: string): string {
  return folded.replaceAll(' ', '');
}

/** Names before aliases and the asked language before the other: of equal spellings the first is kept. */
function spellings(document: Named, language: SearchLanguage): Spelling[] {
  const languages: SearchLanguage[] = language === 'nl' ? ['nl', 'en'] : ['en', 'nl'];
  const spelling = (matchedOn: 'name' | 'alias', isLate: boolean, language: SearchLanguage) => (written: string) => ({
    written,
    matchedOn,
    language,
    isLate,
  });
  return [
    ...languages.map((each) => spelling('name', false, each)(document.name[each])),
    ...languages.flatMap((each) => document.aliases[each].map(spelling('alias', false, each))),
    ...languages.flatMap((each) => document.descriptions?.[each].map(spelling('alias', true, each)) ?? []),
  ];
}

type Spelling = Pick<SearchEntry, 'written' | 'matchedOn' | 'language' | 'isLate'>;

/** Written out field by field: objects of one shape are read faster, and the search reads all of them. */
function toEntry(forms: SearchForms, spelling: Spelling, role: number): SearchEntry {
  return {
    folded: forms.folded,
    foldedAndSpace: forms.foldedAndSpace,
    compact: forms.compact,
    words: forms.words,
    stems: forms.stems,
    stemmed: forms.stemmed,
    bag: forms.bag,
    neededLetters: forms.neededLetters,
    letters: forms.letters,
    role,
    written: spelling.written,
    matchedOn: spelling.matchedOn,
    language: spelling.language,
    isLate: spelling.isLate,
  };
}

/**
 * Entries of the documents from position `from` up to `to`, without spellings of one role that differ in spaces only. Of
 * those the first one is shown and the one with most words is matched ("ok assistent" over "okassistent"), save that one
 * that came late never changes an earlier one. Texts without Latin letters or digits are left out.
 */
export function buildEntries(
  documents: readonly Named[],
  language: SearchLanguage,
  from = 0,
  to = documents.length,
): SearchEntry[] {
  const entries: SearchEntry[] = [];
  documents.slice(from, to).forEach((document, index) => {
    const byCompact = new Map<string, SearchEntry>();
    for (const spelling of spellings(document, language)) {
      const folded = fold(spelling.written);
      const compact = withoutSpaces(folded);
      const earlier = byCompact.get(compact);
      // Of two spellings with the same letters the longer one has more words.
      if (!folded || (earlier && (spelling.isLate || folded.length <= earlier.folded.length))) continue;
      byCompact.set(compact, toEntry(formsOf(folded), earlier ?? spelling, from + index));
    }
    for (const entry of byCompact.values()) entries.push(entry);
  });
  return entries;
}
