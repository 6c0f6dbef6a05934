import type { Translation } from '../types';

export const glossary: Translation['glossary'] = {
  title: 'Glossary',
  heading: 'What does that mean?',
  lead: 'Abbreviations and words from Dutch care, in short.',
  loading: 'One moment, we are getting the words.',
  failed: 'The words could not load.',
  search: 'Find a word or abbreviation',
  count_one: '{{count}} term',
  count_other: '{{count}} terms',
  countOf: '{{count}} of {{total}} terms',
  none: 'This word is not in the list. Try another word, or only its beginning.',
  clear: 'Clear the word',
  letters: 'Go to a letter',
  seeAlso: 'See also',
  ask: 'Rules may change. Check with your school, your employer or the register.',
  whatIs: 'What does {{term}} mean?',
  close: 'Close',
  more: 'More in the glossary',
};
