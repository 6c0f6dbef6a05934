import { describe, expect, it } from 'vitest';
import { checkScreens } from '../../../../../src/core/validate/language/checkScreens';
import { checkText } from '../../../../../src/core/validate/language/checkText';
import { measureTexts } from '../../../../../src/core/validate/language/measure';
import { screenTextsIn } from '../../../../../src/core/validate/language/screenTexts';
import { smallData } from '../../../../support/dataFiles';

const known = { abbreviations: new Set(['big']), roleWords: new Set(['intensivecareverpleegkundige']) };
const rules = (text: string) => checkText(text, 'nl', known).map(({ rule, word }) => `${rule}: ${word}`);

describe('one text', () => {
  it.each([
    ['Je kent de BIG.', []],
    ['Je kent de XYZ.', ['abbreviation: xyz']],
    ['Je bent intensivecareverpleegkundige.', []],
    ['Dat is een langewoordenzonderspatiewoord.', ['long-word: langewoordenzonderspatiewoord']],
    ['Kunststofbehandelaar-intensivecareafdelingen.', []],
    ['Je doet een, twee, drie, en vier, die alle tellen.', ['nested: je doet een, twee, drie, en']],
    ['Je doet 1,5 of 2,5 uur, en iets, dat telt.', []],
    ['Dat is niet zelden zo.', ['double-negation: niet zelden']],
    ['Dat is niet zo.', []],
    [`${'woord '.repeat(20)}eind.`, ['sentence-length: woord woord woord woord woord woord']],
    [`${'woord '.repeat(19)}eind.`, []],
  ])('%s', (text, expected) => {
    expect(rules(text)).toEqual(expected);
  });

  it('asks for no explanation when the glossary could not be read', () => {
    expect(checkText('Je kent de XYZ.', 'nl', { ...known, abbreviations: null })).toEqual([]);
  });
});

describe('texts of the screens', () => {
  const screens = {
    nl: screenTextsIn({ about: { lead: 'Je kent {{name}} en de XYZ.', more: ['Indien je wilt.'] } }),
    en: screenTextsIn({ about: { lead: 'You know <b>it</b>.' } }),
  };

  it('go by the path of their key; a filled-in value is one word', () => {
    expect(screens.nl).toEqual([
      { key: 'about.lead', text: 'Je kent x en de XYZ.' },
      { key: 'about.more.0', text: 'Indien je wilt.' },
    ]);
    expect(screens.en[0]?.text).toBe('You know it.');
  });

  it('are checked like the data, exceptions taken off', () => {
    expect(checkScreens(screens, smallData())).toMatchObject([
      { severity: 'error', file: 'i18n/nl', path: 'about.more.0', rule: 'hard-word' },
    ]);
  });

  it('show an exception that no screen needs', () => {
    expect(checkScreens({ nl: [], en: [] }, smallData())).toMatchObject([
      { severity: 'error', file: 'language-exceptions.json', path: '[0]' },
    ]);
  });

  it('are measured beside the data', () => {
    const [data, own] = measureTexts(smallData(), screens);
    expect(data).toMatchObject({ where: 'data', language: 'nl', over15: 0, over20: 0, found: {}, excepted: 0 });
    expect(own).toMatchObject({ texts: 2, sentences: 2, words: 9, over12: 0, found: { 'hard-word': 1 }, excepted: 1 });
  });
});
