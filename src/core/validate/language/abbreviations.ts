/** Abbreviations in small letters that all-capital spelling does not give away. */
const SMALL = new Set([
  'aio',
  'cao',
  'ehbo',
  'epd',
  'havo',
  'hbo',
  'mbo',
  'umc',
  'vmbo',
  'wia',
  'wo',
  'zzp',
  'eba',
  'pabo',
  'hts',
  'mts',
]);

const TOKEN = /(?<![\p{L}\d])[\p{L}\d]+(?![\p{L}\d])/gu;

/** More capitals than small letters (BIG, EPAs; not the name ZWconnect), or no vowel at all (ggz, Wlz, pgb). */
const isAbbreviation = (word: string): boolean => {
  const capitals = word.match(/\p{Lu}/gu)?.length ?? 0;
  return (
    SMALL.has(word.toLowerCase()) ||
    (capitals > 1 && capitals > (word.match(/\p{Ll}/gu)?.length ?? 0)) ||
    (word.length <= 5 && /^\p{L}{2,}$/u.test(word) && !/[aeiouyäëïöüáéíóúàèê]/iu.test(word))
  );
};

/** Words without vowels that abbreviate nothing. */
const NO_ABBREVIATION = new Set(['hm', 'nt', 'wc', 'btw', 'vat', 'mr', 'dr', 'st', 'th', 'rd', 'nd', 'ns']);

/** Abbreviations of a text, each once, as they stand there. Roman numbers and "'s", "'t" are not among them. */
export function abbreviationsIn(text: string): string[] {
  const words = text.match(TOKEN) ?? [];
  return [...new Set(words)].filter(
    (word) => isAbbreviation(word) && !NO_ABBREVIATION.has(word.toLowerCase()) && !/^[IVX]+$/.test(word),
  );
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Whether the text itself says what the letters mean: "EVC (laten vastleggen wat je kunt)" or "een verklaring (VOG)". */
export function isExplainedIn(text: string, abbreviation: string): boolean {
  const word = escaped(abbreviation);
  const before = new RegExp(
    `(?<![\\p{L}\\d])${word}[-\\p{L}\\d’']*(?: \\p{Ll}+| (?:of|en|or|and) \\S+)? \\((?=[^)]*\\p{Ll}{3})`,
    'u',
  );
  const after = new RegExp(`\\p{L}{3,} \\((?:of |or |afgekort |short: )?${word}(?![\\p{L}\\d])[^)]*\\)`, 'u');
  return before.test(text) || after.test(text);
}

/** The spelling under which an abbreviation is known: small letters, without the s of "EPAs". */
export const keyOf = (abbreviation: string): string => abbreviation.replace(/(?<=\p{Lu})s$/u, '').toLowerCase();
