import { expect, it } from 'vitest';
import type { Problem } from '../../../src/core/validate/problem';
import { gathered } from '../../../tools/data/gathered';
import { languageTable } from '../../../tools/data/languageTable';

const warnings = (rule: string | undefined, count: number): Problem[] =>
  Array.from({ length: count }, (_, i) => ({
    pass: 'language',
    severity: 'warning',
    file: 'roles/a.json',
    path: `notes.nl[${i}]`,
    ...(rule === undefined ? {} : { rule }),
    what: `thing ${i}`,
    mend: 'mend it',
  }));

it('puts many warnings of one rule together, and keeps the rest one by one', () => {
  const few = warnings('abbreviation', 5);
  const other = warnings(undefined, 9);
  const error: Problem = { ...(warnings('passive', 1)[0] as Problem), severity: 'error' };
  const { single, lines } = gathered([...warnings('passive', 6), ...few, ...other, error], false);
  expect(single).toEqual([...few, ...other, error]);
  expect(lines).toEqual([
    expect.stringMatching(/^ {2}warning passive: 6 places, such as\n {4}roles\/a\.json notes\.nl\[0\]: thing 0/),
  ]);
});

it('shows each of them when asked for all', () => {
  const many = warnings('passive', 6);
  expect(gathered(many, true)).toEqual({ single: many, lines: [] });
});

it('gives the figures of plain language as shares of sentences; no sentences is no share', () => {
  const measure = {
    language: 'nl' as const,
    where: 'data' as const,
    texts: 9,
    sentences: 8,
    words: 80,
    over12: 2,
    over15: 1,
    over20: 0,
    found: { passive: 3, 'hard-word': 1, abbreviation: 2, nested: 1 },
    excepted: 4,
  };
  const nothing = {
    ...measure,
    where: 'screens' as const,
    texts: 0,
    sentences: 0,
    words: 0,
    over12: 0,
    over15: 0,
    found: {},
    excepted: 0,
  };
  expect(languageTable([measure, nothing]).rows).toEqual([
    ['data', 'nl', 9, 8, '10.0', '2 (25.0 %)', '1 (12.5 %)', 0, 3, 1, 2, 1, 4],
    ['screens', 'nl', 0, 0, '-', '0', '0', 0, 0, 0, 0, 0, 0],
  ]);
});
