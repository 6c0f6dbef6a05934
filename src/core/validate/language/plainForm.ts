import type { PathPart } from '../problem';
import { type Found, languageError } from './found';

/** Keys with addresses and codes instead of text. */
const NO_TEXT = new Set(['$schema', 'careerPage', 'esco', 'site', 'url']);
const EMAIL = /[^\s@]+@[^\s@]+\.[a-z]{2,}/i;
const PHONE = /(?<![\d.,/-])(?:\+\d{2}|0)(?:[\s().-]{0,3}\d){8,9}(?!\d)/;
const ENTITY = /&(?:#\d+|#x[\da-f]+|[a-z]+);/i;

/** What does not belong in any text: layout by spaces, HTML, addresses and numbers of people. */
export function formProblems(text: string, path: readonly PathPart[]): Found[] {
  const key = path.findLast((part) => typeof part === 'string');
  if (NO_TEXT.has(String(key))) return [];
  const found: Found[] = [];
  if (/\s{2}|[\n\t]/.test(text)) {
    found.push(
      languageError(path, 'a double space, tab or line break', 'use single spaces; a new paragraph is a new item'),
    );
  }
  if (ENTITY.test(text)) {
    found.push(languageError(path, `HTML (${ENTITY.exec(text)?.[0]}) in a plain text`, 'type the character itself'));
  }
  if (EMAIL.test(text)) {
    found.push(languageError(path, 'an e-mail address', 'remove it; contact points are organisations with a web page'));
  }
  if (PHONE.test(text)) {
    found.push(languageError(path, 'a phone number', 'remove it; contact points are organisations with a web page'));
  }
  return found;
}
