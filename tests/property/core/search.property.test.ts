import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldWords } from '../../../src/core/search/fold';
import { highlight } from '../../../src/core/search/highlight';
import { createSearch, type SearchDocument } from '../../../src/core/search/searchIndex';
import { fuzzRuns } from '../../support/fuzzRuns';

const numRuns = fuzzRuns();
/** Searching costs a few milliseconds a query: long runs need more than the usual five seconds. */
const timeout = 30_000 + numRuns * 30;

const ROLES_FOLDER = join(import.meta.dirname, '../../../data/roles');
const documents: SearchDocument[] = readdirSync(ROLES_FOLDER)
  .filter((file) => file.endsWith('.json'))
  .sort()
  .map((file) => JSON.parse(readFileSync(join(ROLES_FOLDER, file), 'utf8')) as SearchDocument);

const searches = { nl: createSearch(documents, 'nl'), en: createSearch(documents, 'en') };
const language = fc.constantFrom('nl' as const, 'en' as const);
const role = fc.constantFrom(...documents);
const written = role.chain(({ name, aliases }) => fc.constantFrom(name.nl, name.en, ...aliases.nl, ...aliases.en));
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary-ascii' }),
  // Half surrogate pairs too: what a text box hands over is not always well formed.
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  fc.tuple(written, fc.string({ unit: 'grapheme' })).map(([name, rest]) => name + rest),
  written,
);

/** Another case and loose accents on the letters: what is read is the same. */
const disguised = fc.tuple(written, fc.infiniteStream(fc.constantFrom('as is', 'upper', 'lower', 'accent')));

function disguise(text: string, tricks: Iterator<string>): string {
  return [...text]
    .map((letter) => {
      const trick = tricks.next().value;
      if (trick === 'upper') return letter.toUpperCase();
      if (trick === 'lower') return letter.toLowerCase();
      return trick === 'accent' && /[a-z]/i.test(letter) ? `${letter}\u0301` : letter;
    })
    .join('');
}

describe('search', () => {
  it('never throws, keeps to the limit and gives ordered, different roles with scores from 0 to 1', { timeout }, () => {
    fc.assert(
      fc.property(anyText, language, fc.integer({ min: -2, max: 400 }), (query, asked, limit) => {
        const hits = searches[asked](query, limit);
        expect(hits.length).toBeLessThanOrEqual(Math.max(0, limit));
        expect(new Set(hits.map((hit) => hit.id)).size).toBe(hits.length);
        const scores = hits.map((hit) => hit.score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
        expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true);
      }),
      { numRuns },
    );
  });

  it('gives the same hits whatever the limit', { timeout }, () => {
    fc.assert(
      fc.property(anyText, language, fc.nat(12), (query, asked, limit) => {
        expect(searches[asked](query, limit)).toEqual(searches[asked](query, 400).slice(0, limit));
      }),
      // One case asks twice, once for all hits.
      { numRuns: fuzzRuns(250) },
    );
  });

  it('shows a name or alias that the role has, in the language it says', { timeout }, () => {
    fc.assert(
      fc.property(anyText, language, (query, asked) => {
        for (const hit of searches[asked](query)) {
          const found = documents.find((document) => document.id === hit.id);
          const texts = hit.matchedOn === 'name' ? [found?.name[hit.language]] : found?.aliases[hit.language];
          expect(texts).toContain(hit.matched);
        }
      }),
      // One case looks up every hit among all roles.
      { numRuns: fuzzRuns(250) },
    );
  });

  it('finds every role first by its exact name in either language, whichever is asked', { timeout }, () => {
    const owners = new Map<string, string[]>();
    for (const { id, name } of documents) {
      for (const text of [name.nl, name.en]) owners.set(fold(text), [...(owners.get(fold(text)) ?? []), id]);
    }
    for (const { name } of documents) {
      for (const text of [name.nl, name.en]) {
        const ids = owners.get(fold(text));
        expect(ids, text).toContain(searches.nl(text, 1)[0]?.id);
        expect(ids, text).toContain(searches.en(text, 1)[0]?.id);
      }
    }
  });

  it('finds the role of any alias with the top score, up to the settling of ties', { timeout }, () => {
    fc.assert(
      fc.property(role, language, fc.nat(), (one, asked, pick) => {
        const all = [...one.aliases.nl, ...one.aliases.en].filter((alias) => fold(alias));
        const alias = all[pick % all.length];
        if (alias === undefined) return;
        const hit = searches[asked](alias, documents.length).find((each) => each.id === one.id);
        expect(hit?.score).toBeGreaterThan(0.99);
      }),
      { numRuns },
    );
  });

  it('does not mind case and accents', { timeout }, () => {
    fc.assert(
      fc.property(disguised, language, ([text, tricks], asked) => {
        expect(searches[asked](disguise(text, tricks))).toEqual(searches[asked](text));
      }),
      { numRuns },
    );
  });
});

describe('fold', () => {
  it('is the same with and without its short cut, and folding twice changes nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = fold(text);
        expect(folded).toBe(
          foldWords(text)
            .map((word) => word.text)
            .join(' '),
        );
        expect(folded).toMatch(/^(?:[a-z0-9]+(?: [a-z0-9]+)*)?$/);
        expect(fold(folded)).toBe(folded);
      }),
      { numRuns },
    );
  });
});

describe('highlight', () => {
  it('gives sorted ranges apart from each other, within the text, not cutting a character', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, query) => {
        let last = -1;
        for (const { start, end } of highlight(text, query)) {
          expect(start).toBeGreaterThan(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          for (const edge of [start, end])
            expect(text.slice(edge - 1, edge + 1)).not.toMatch(/^[\ud800-\udbff][\udc00-\udfff]$/);
          last = end;
        }
      }),
      { numRuns },
    );
  });

  it('marks all letters of a text that is asked for as it is', () => {
    fc.assert(
      fc.property(written, (text) => {
        fc.pre(fold(text).length > 0 && fold(text).replaceAll(' ', '').length <= 60);
        const marked = highlight(text, text)
          .map(({ start, end }) => fold(text.slice(start, end)))
          .join('');
        expect(marked.replaceAll(' ', '')).toBe(fold(text).replaceAll(' ', ''));
      }),
      { numRuns },
    );
  });
});
