import type { Measure } from '../../src/core/validate/language/measure';
import type { Table } from './table';

const share = (part: number, whole: number): string =>
  whole === 0 ? '0' : `${part} (${((part / whole) * 100).toFixed(1)} %)`;

/** How plain the texts are, for the report. Lengths count whole sentences only; names and labels are none. */
export function languageTable(measures: readonly Measure[]): Table {
  return {
    title: 'Plain language',
    head: [
      'texts',
      'language',
      'number',
      'sentences',
      'mean words',
      'over 12 words',
      'over 15',
      'over 20',
      'passive',
      'hard words',
      'unexplained abbreviations',
      'other',
      'allowed by exception',
    ],
    rows: measures.map(({ where, language, texts, sentences, words, over12, over15, over20, found, excepted }) => [
      where,
      language,
      texts,
      sentences,
      sentences === 0 ? '-' : (words / sentences).toFixed(1),
      share(over12, sentences),
      share(over15, sentences),
      over20,
      found.passive ?? 0,
      found['hard-word'] ?? 0,
      found.abbreviation ?? 0,
      (found['long-word'] ?? 0) + (found.nested ?? 0) + (found['double-negation'] ?? 0),
      excepted,
    ]),
  };
}
