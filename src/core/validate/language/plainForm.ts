import type { PathPart } from '../problem';
import { type Found, languageError } from './found';

/** Keys with addresses and codes instead of text. */
const NO_TEXT = new Set(['$schema', 'careerPage', 'email', 'esco', 'page', 'site', 'url']);
const EMAIL = /[^\s@]+@[^\s@]+\.[a-z]{2,}/i;
const PHONE = /(?<![\d.,/-])(?:\+\d{2}|0)(?:[\s().-]{0,3}\d){8,9}(?!\d)/;
const ENTITY = /&(?:#\d+|#x[\da-f]+|[a-z]+);/i;

/** What does not belong in any text: layout by spaces, HTML, addresses and numbers of people. */
export type FormFault = 'spacing' | 'html' | 'email' | 'phone';

/** The faults of one text, which stands under this key. */
export function formFaults(text: string, key: string): FormFault[] {
  if (NO_TEXT.has(key)) return [];
  const found: FormFault[] = [];
  if (/\s{2}|[\n\t]/.test(text)) found.push('spacing');
  if (ENTITY.test(text)) found.push('html');
  if (EMAIL.test(text)) found.push('email');
  if (PHONE.test(text)) found.push('phone');
  return found;
}

const ORGANISATION = 'remove it; contact points are organisations with a web page';

const WORDS: Readonly<Record<FormFault, (text: string) => readonly [what: string, mend: string]>> = {
  spacing: () => ['a double space, tab or line break', 'use single spaces; a new paragraph is a new item'],
  html: (text) => [`HTML (${ENTITY.exec(text)?.[0]}) in a plain text`, 'type the character itself'],
  email: () => ['an e-mail address', ORGANISATION],
  phone: () => ['a phone number', ORGANISATION],
};

/** The faults of one text as problems of the data. */
export const formProblems = (text: string, path: readonly PathPart[]): Found[] =>
  formFaults(text, String(path.findLast((part) => typeof part === 'string'))).map((fault) =>
    languageError(path, ...WORDS[fault](text)),
  );
