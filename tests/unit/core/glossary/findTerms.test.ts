import { describe, expect, it } from 'vitest';
import { searchTerms, termsByLetter } from '../../../../src/core/glossary/browseTerms';
import { termFinder } from '../../../../src/core/glossary/findTerms';
import { glueSigns } from '../../../../src/core/glossary/glueSigns';
import type { GlossaryFile } from '../../../../src/core/model/data';

const term = (id: string, nl: string, aliases: string[] = [], over: Partial<GlossaryFile> = {}): GlossaryFile => ({
  id,
  term: { nl, en: `the ${nl}` },
  aliases: { nl: aliases, en: [] },
  meaning: { nl: `Wat ${nl} is.`, en: `What ${nl} is.` },
  seeAlso: [],
  ...over,
});

const TERMS = [
  term('big', 'BIG-register', ['BIG']),
  term('hbo', 'Hbo'),
  term('post-hbo', 'Post-hbo'),
  term('ic', 'IC'),
  term('ok', 'OK'),
  term('stap', 'Stap', [], { listOnly: true }),
  term('evc', 'EVC', ["EVC's"], { full: { nl: 'Erkenning van wat je kunt', en: 'Recognition' } }),
];

const marked = (text: string) =>
  termFinder(TERMS, 'nl')(text).flatMap(({ text: words, term: found }) => (found ? [`${words}=${found.id}`] : []));

describe('terms in a text', () => {
  it.each([
    ['Je staat in het BIG-register.', ['BIG-register=big']],
    ['Met BIG-registratie, en later weer BIG.', ['BIG=big']],
    ['Na een post-hbo of hbo-studie, of HBO.', ['post-hbo=post-hbo', 'hbo=hbo']],
    ['Werk op de IC en de OK.', ['IC=ic', 'OK=ok']],
    ["EVC's tellen mee.", ["EVC's=evc"]],
  ])('%s', (text, words) => {
    expect(marked(text)).toEqual(words);
  });

  it.each([
    'Ok, dat is een ic.',
    'Bigger, hboer, OKee en ICT.',
    'Zie https://www.bigregister.nl/BIG of www.hbo.nl/OK, of evc.nl.',
    'Elke stap telt.',
    'hbſo',
  ])('does not trip over: %s', (text) => {
    expect(marked(text)).toEqual([]);
  });

  it('gives a text without terms back whole, and nothing for nothing', () => {
    expect(termFinder(TERMS, 'nl')('Niets.')).toEqual([{ at: 0, text: 'Niets.', term: null }]);
    expect(termFinder(TERMS, 'nl')('')).toEqual([]);
    expect(termFinder([], 'en')('BIG')).toEqual([{ at: 0, text: 'BIG', term: null }]);
  });

  it('reads every language by its own words', () => {
    const pieces = termFinder(TERMS, 'en')('You work at the OK.');
    expect(pieces.map(({ text, term: found }) => [text, found?.id])).toEqual([
      ['You work at ', undefined],
      ['the OK', 'ok'],
      ['.', undefined],
    ]);
  });
});

describe('signs around a term', () => {
  const glued = (text: string) =>
    glueSigns(termFinder(TERMS, 'nl')(text)).map(({ before, words, after, term: found }) =>
      found ? `[${before}${words}${after}]` : words,
    );

  it.each([
    ['Met (BIG), of zo.', ['Met ', '[(BIG),]', ' of zo.']],
    ['IC/OK en "hbo".', ['[IC/]', '', '[OK]', ' en ', '["hbo".]', '']],
    ['BIG (hbo)', ['[BIG]', ' ', '[(hbo)]', '']],
    ['BIG"hbo', ['[BIG"]', '', '[hbo]']],
    ['Geen term.', ['Geen term.']],
  ])('%s', (text, parts) => {
    expect(glued(text)).toEqual(parts);
  });
});

describe('looking up', () => {
  const ids = (terms: readonly GlossaryFile[]) => terms.map(({ id }) => id);

  it('finds by name, other name, full form and meaning, names first', () => {
    expect(ids(searchTerms(TERMS, 'big', 'nl'))).toEqual(['big']);
    expect(ids(searchTerms(TERMS, 'erkenning', 'nl'))).toEqual(['evc']);
    expect(ids(searchTerms(TERMS, 'hbo', 'nl'))).toEqual(['hbo', 'post-hbo']);
    expect(ids(searchTerms(TERMS, 'wat IC', 'nl'))).toEqual(['ic']);
    expect(ids(searchTerms(TERMS, 'bo', 'nl'))).toEqual([]);
    expect(searchTerms(TERMS, ' ', 'nl')).toBe(TERMS);
  });

  it('puts terms under their letter, in order; figures have one place together', () => {
    const groups = termsByLetter([...TERMS, term('80', '80-90-100')], 'nl');
    expect(groups.map(({ letter, terms }) => `${letter} ${ids(terms)}`)).toEqual([
      '0-9 80',
      'b big',
      'e evc',
      'h hbo',
      'i ic',
      'o ok',
      'p post-hbo',
      's stap',
    ]);
  });
});
