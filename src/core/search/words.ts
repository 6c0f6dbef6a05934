/** Words that say nothing about a job, in both languages. No "a": that is the A of "verpleegkundige A". */
const STOP_WORDS: ReadonlySet<string> = new Set(
  'de het een in op bij van voor en of als met aan te ik ben was wil worden the an of and or for at with am to'.split(
    ' ',
  ),
);

/** Folded words without stop words; when there are only stop words, all of them, so that no query falls silent. */
export function tellingWords(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  return telling.length > 0 ? telling : words;
}

/** Stems by word: job names use few words, many times. Bounded, for words that people type. */
const STEMS = new Map<string, string>();
const MAX_STEMS = 20_000;

/** Endings of words that look feminine but are not: "zuster", "gipsmeester", "master". */
const NOT_FEMININE = /(?:zu|mee|ma|regi|clu|mini)ster$/;

/**
 * Stem of one folded word, so that plural, feminine and older forms of a job name meet: verpleegsters, verpleger and vpk
 * become verpleegkundig; verzorgster and verzorgende become verzorg; assistente becomes assistent. Words of less than
 * five letters stay as they are, save "vpk". For comparing only: a stem need not be a word.
 */
export function stem(word: string): string {
  const known = STEMS.get(word);
  if (known !== undefined) return known;
  if (STEMS.size >= MAX_STEMS) STEMS.clear();
  const found = computeStem(word);
  STEMS.set(word, found);
  return found;
}

function computeStem(word: string): string {
  if (word.endsWith('vpk')) return `${word.slice(0, -3)}verpleegkundig`;
  if (word.length < 5) return word;
  const singular = word.replace(/(.{3}e)n$|(.{3}[rtnlkpe])s$/, '$1$2');
  const nurse = singular.replace(/verple(?:ger|egster|egkundige?)$/, 'verpleegkundig');
  const carer = nurse.replace(/verzorg(?:er|ster|ende?)$/, 'verzorg');
  if (carer !== singular) return carer;
  const neutral = NOT_FEMININE.test(singular) ? singular : singular.replace(/(.{3})ster$/, '$1er');
  return neutral.replace(/oog$/, 'og').replace(/(.{4})e$/, '$1');
}
