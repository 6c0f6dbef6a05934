import { BANDS, LENSES, type Lens } from '../../core/browse/entries';
import { type Facet, type Filters, isSingle, NO_FILTERS, STRAIN_LIMITS } from '../../core/browse/filterRoles';
import type { Vocabulary } from '../../core/model/graph';

/**
 * Filters, lens and text in the address, the same for the list and the map (mapAddress has the rest of the map). The
 * words are part of shared and printed links: they may be added to, never change meaning.
 * `zonder`, `sector` and `lens` mean what they mean on the other screens.
 */
export const LENS_WORDS: Readonly<Record<Lens, string>> = { shortage: 'krapte', strain: 'fysiek', growth: 'doorgroei' };

const STRAIN_WORDS = { 0: 'licht', 1: 'vrij-licht', 2: 'matig', 3: 'zwaar', 4: 'zeer-zwaar', unknown: 'onbekend' };

type WordOf = (option: string) => string | undefined;
interface Param {
  readonly key: string;
  /** Options in the order in which they are written. */
  readonly options: (vocabulary: Vocabulary, employers: readonly string[]) => readonly string[];
  readonly word: WordOf;
  /** Other screens write words of their own under this key: those are kept. */
  readonly isShared?: boolean;
}

const from =
  (words: Readonly<Record<string, string>>): WordOf =>
  (option) =>
    words[option];
const itself: WordOf = (option) => option;
const ids = (terms: readonly { readonly id: string }[]) => terms.map((term) => term.id);

const PARAMS: Readonly<Record<Facet, Param>> = {
  kind: {
    key: 'soort',
    options: () => ['care', 'outside', 'side'],
    word: from({ care: 'zorg', outside: 'instap', side: 'bijtaak' }),
  },
  group: { key: 'groep', options: ({ groups }) => ids(groups), word: itself },
  level: { key: 'niveau', options: ({ levels }) => ids(levels), word: itself },
  sector: { key: 'sector', options: ({ sectors }) => ids(sectors), word: itself },
  without: {
    key: 'zonder',
    options: () => ['nights', 'irregular'],
    word: from({ nights: 'nacht', irregular: 'onregelmatig' }),
    isShared: true,
  },
  maxStrain: { key: 'tot-fysiek', options: () => STRAIN_LIMITS, word: from(STRAIN_WORDS) },
  shortage: {
    key: LENS_WORDS.shortage,
    options: () => BANDS.shortage,
    word: from({ 'very-tight': 'heel-veel', tight: 'veel', balanced: 'genoeg', loose: 'weinig', unknown: 'onbekend' }),
  },
  strain: { key: LENS_WORDS.strain, options: () => BANDS.strain, word: from(STRAIN_WORDS) },
  growth: {
    key: LENS_WORDS.growth,
    options: () => BANDS.growth,
    word: from({ 4: 'heel-veel', 3: 'veel', 2: 'enkele', 1: 'weinig', 0: 'einde' }),
  },
  since: { key: 'nieuw', options: ({ versions }) => versions ?? [], word: itself },
  employer: { key: 'werkgever', options: (_, employers) => employers, word: itself },
};

const MOST_LETTERS = 120;

const wordsUnder = (query: URLSearchParams, key: string): string[] => (query.get(key) ?? '').split(',').filter(Boolean);

/** Roles by the id of the employers that can be chosen: those that the address names and the data know. */
type Employers = NonNullable<Filters['employers']>;
const NO_EMPLOYERS: Employers = new Map();
const idsIn = (employers: Employers): string[] => [...employers.keys()].sort();

/** Read the filters; what is not known is left out, and it never throws. */
export function readFilters(
  query: URLSearchParams,
  vocabulary: Vocabulary,
  employers: Employers = NO_EMPLOYERS,
): Filters {
  const chosen: Record<Facet, readonly string[]> = { ...NO_FILTERS.chosen };
  for (const [facet, { key, options, word }] of Object.entries(PARAMS) as [Facet, Param][]) {
    const asked = wordsUnder(query, key);
    const known = options(vocabulary, idsIn(employers)).filter((option) => asked.includes(word(option) ?? ''));
    chosen[facet] = isSingle(facet) ? known.slice(0, 1) : known;
  }
  return { query: (query.get('q') ?? '').slice(0, MOST_LETTERS), chosen, employers };
}

export function readLens(query: URLSearchParams): Lens | null {
  const asked = query.get('lens');
  return LENSES.find((lens) => LENS_WORDS[lens] === asked) ?? null;
}

/** The current query with these filters and this lens in it; everything else in it stays. */
export function writeList(
  query: URLSearchParams,
  filters: Filters,
  lens: Lens | null,
  vocabulary: Vocabulary,
): Record<string, string> {
  const written = new Map(query);
  const set = (key: string, value: string) => (value === '' ? written.delete(key) : written.set(key, value));
  for (const [facet, { key, options, word, isShared }] of Object.entries(PARAMS) as [Facet, Param][]) {
    const known = options(vocabulary, idsIn(filters.employers ?? NO_EMPLOYERS));
    const chosen = known.filter((option) => filters.chosen[facet].includes(option));
    const others = isShared
      ? wordsUnder(query, key).filter((other) => !known.some((option) => word(option) === other))
      : [];
    set(key, [...chosen.flatMap((option) => word(option) ?? []), ...others].join(','));
  }
  set('lens', lens ? LENS_WORDS[lens] : '');
  set('q', filters.query.slice(0, MOST_LETTERS));
  return Object.fromEntries(written);
}
