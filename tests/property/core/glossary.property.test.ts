import fc from 'fast-check';
import { expect, it } from 'vitest';
import { termFinder } from '../../../src/core/glossary/findTerms';
import { glueSigns } from '../../../src/core/glossary/glueSigns';
import type { GlossaryFile } from '../../../src/core/model/data';
import { fuzzRuns } from '../../support/fuzzRuns';

const numRuns = fuzzRuns();

/** Words from few letters and the signs that regular expressions and word ends care about: they meet often. */
const word = fc
  .string({
    unit: fc.constantFrom('a', 'b', 'A', 'B', 'é', '-', '.', '*', '(', "'", ' ', '1'),
    minLength: 1,
    maxLength: 5,
  })
  .filter((text) => text.trim() !== '');

const terms = fc
  .uniqueArray(fc.record({ form: word, alias: word }), { selector: ({ form }) => form, maxLength: 8 })
  .map((list) =>
    list.map(
      ({ form, alias }, i): GlossaryFile => ({
        id: `t${i}`,
        term: { nl: form, en: form },
        aliases: { nl: [alias], en: [] },
        meaning: { nl: 'x', en: 'x' },
        seeAlso: [],
      }),
    ),
  );

const text = fc
  .array(fc.oneof(word, fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 12 })
  .map((parts) => parts.join(' '));

it('the pieces are the text again, each at its place, none of them empty, each term once', () => {
  fc.assert(
    fc.property(terms, text, (list, whole) => {
      const pieces = termFinder(list, 'nl')(whole);
      expect(pieces.map((piece) => piece.text).join('')).toBe(whole);
      const glued = glueSigns(pieces);
      expect(glued.map(({ before, words, after }) => before + words + after).join('')).toBe(whole);
      for (const piece of pieces) {
        expect(piece.text).not.toBe('');
        expect(whole.startsWith(piece.text, piece.at)).toBe(true);
        if (!piece.term) continue;
        const forms = [piece.term.term.nl, ...(piece.term.aliases?.nl ?? [])];
        expect(forms.map((form) => form.toLowerCase())).toContain(piece.text.toLowerCase());
      }
      const found = pieces.flatMap((piece) => (piece.term ? [piece.term.id] : []));
      expect(new Set(found).size).toBe(found.length);
    }),
    { numRuns },
  );
});

it('a word between spaces is always found, whatever signs are in it', () => {
  fc.assert(
    fc.property(word, (form) => {
      const only: GlossaryFile = { id: 't', term: { nl: form, en: form }, meaning: { nl: 'x', en: 'x' }, seeAlso: [] };
      const trimmed = form.trim();
      const pieces = termFinder([{ ...only, term: { nl: trimmed, en: trimmed } }], 'nl')(`zie ${trimmed} nu`);
      expect(pieces.some((piece) => piece.term?.id === 't' && piece.text === trimmed)).toBe(true);
    }),
    { numRuns },
  );
});
