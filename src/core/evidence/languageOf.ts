import type { Language } from '../model/data';

const ENGLISH = /\b(the|and|with|from|by|that|certificate|systematic)\b|(ation|ition|ission)s?\b|(abil|iv)it(y|ies)\b/i;
const DUTCH = /\b(de|het|een|van|en|voor|niet|bij|naar|op|met|je)\b/i;

/**
 * The language of a title or a name as it was published, told by its words, for its record does not say. Dutch, as nearly
 * all are, unless some words are English and none are Dutch.
 */
export const languageOf = (words: string): Language => (ENGLISH.test(words) && !DUTCH.test(words) ? 'en' : 'nl');
