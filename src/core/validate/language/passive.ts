import type { Language } from '../../model/data';
import { NO_PARTICIPLES_EN, NO_PARTICIPLES_NL, PARTICIPLES_EN, PARTICIPLES_NL } from './participles';

/** A passive form in a sentence: the helping verb and the participle, as they stand there, in small letters. */
export interface Passive {
  readonly verb: string;
  readonly participle: string;
}

/** Verb and participle stand in one clause: looking further finds pairs that have nothing to do with each other. */
const clausesOf = (sentence: string): string[] => sentence.split(/[,;:()–“”"]|\s-\s|\s(?:en|of|maar|and|or|but)\s/u);

const wordsOf = (clause: string): string[] => clause.toLowerCase().match(/[\p{L}'-]+/gu) ?? [];

/**
 * Passive forms in a sentence. A list of helping verbs and the form of the participle decide; no grammar is read, so
 * this finds most passives, and now and then one that is none ("je wordt begeleid wonen").
 */
export const passivesIn = (sentence: string, language: Language): Passive[] =>
  clausesOf(sentence)
    .map(wordsOf)
    .flatMap((words) => (language === 'nl' ? dutch(words) : english(words)) ?? []);

const BECOME = new Set(['word', 'worden', 'wordt', 'werd', 'werden']);
const BE_NL = new Set(['is', 'zijn', 'was', 'waren']);

function dutch(words: readonly string[]): Passive | null {
  const participle = words.find(isDutchParticiple);
  if (participle === undefined) return null;
  const verb =
    words.find((word) => BECOME.has(word)) ??
    // "Is gemaakt door": without "door" it is as often an active past ("is begonnen") or a state ("is geopend").
    (words.includes('door') ? words.find((word) => BE_NL.has(word)) : undefined);
  return verb === undefined ? null : { verb, participle };
}

const PREFIX =
  '(?:aan|achter|af|be|bij|binnen|door|in|klaar|los|mee|na|om|onder|op|over|samen|schoon|tegen|terug|toe|uit|vast|vol|voor|weg)?';
/** Weak verbs: ge-…-d after a voiced sound, ge-…-t after a voiceless one. */
const WITH_GE = new RegExp(`^${PREFIX}ge\\p{L}{2,}(?:d|[chfkpst]t)$`, 'u');
const WITHOUT_GE = /^(?:be|ver|ont|her|er)\p{L}{2,}(?:d|[chfkpst]t)$/u;
const PREFIX_OF_GE = new RegExp(`^${PREFIX}(?=ge)`, 'u');
/** Endings of nouns, and of "lopend", "werkend": these describe and do not act. */
const NO_PARTICIPLE = /(?:heid|dienst|kracht|schrift|plicht|tekort|tijd|gebied|(?<![eik])end)$/u;

function isDutchParticiple(word: string): boolean {
  if (NO_PARTICIPLES_NL.has(word)) return false;
  if (PARTICIPLES_NL.has(word) || PARTICIPLES_NL.has(word.replace(PREFIX_OF_GE, ''))) return true;
  return !NO_PARTICIPLE.test(word) && (WITH_GE.test(word) || WITHOUT_GE.test(word));
}

const BE_EN = new Set(['am', 'are', 'be', 'been', 'being', 'get', 'gets', 'is', 'was', 'were']);
const BETWEEN = /^(?:not|also|always|never|often|only|sometimes|still|now|then|first|\p{L}+ly)$/u;

function english(words: readonly string[]): Passive | null {
  for (const [i, verb] of words.entries()) {
    if (!BE_EN.has(verb)) continue;
    const participle = words.slice(i + 1).find((word) => !BETWEEN.test(word)) ?? '';
    if (NO_PARTICIPLES_EN.has(participle)) continue;
    if (PARTICIPLES_EN.has(participle) || /\p{L}{2}ed$/u.test(participle)) return { verb, participle };
  }
  return null;
}
