import { describe, expect, it } from 'vitest';
import type { HardWord } from '../../../../../src/core/validate/language/word';
import { WORDS_EN } from '../../../../../src/core/validate/language/wordsEn';
import { WORDS_NL } from '../../../../../src/core/validate/language/wordsNl';

const found = (list: readonly HardWord[], text: string) =>
  list.flatMap(({ pattern, level }) => {
    const word = pattern.exec(text)?.[0];
    return word === undefined ? [] : [`${level} ${word}`];
  });

describe('hard words in Dutch', () => {
  it.each([
    ['Indien u wilt, dient u tevens te bellen.', ['error Indien', 'error tevens']],
    ['Je krijgt dit middels een formulier.', ['error middels']],
    ['Er zijn veel doorgroeimogelijkheden.', ['error doorgroeimogelijkheden']],
    ['Dit werk is fysiek zwaar belastend.', ['error fysiek zwaar belastend']],
    ['Men vraagt om ervaring.', ['error Men']],
    ['Dat gaat over regels omtrent werk.', ['error omtrent']],
    ['Je belt even met de arts.', ['warning even']],
    ['Je signaleert problemen.', ['warning signaleert']],
    ['Je haalt bijv. een diploma.', ['warning bijv.']],
  ])('%s', (text, words) => {
    expect(found(WORDS_NL, text).sort()).toEqual([...words].sort());
  });

  it.each([
    'Mensen helpen, momenten samen, samen eten.',
    'Een verklaring omtrent het gedrag.',
    'De verpleging is even zwaar als de verzorging.',
    'Een lekkerbek, ongewoon, evenveel en even veel.',
    'Je bent gemiddeld 24 uur aan het werk in de mensenzorg.',
    'De doelgroepenbus rijdt, en je menu staat klaar.',
  ])('does not trip over: %s', (text) => {
    expect(found(WORDS_NL, text)).toEqual([]);
  });
});

describe('hard words in English', () => {
  it.each([
    ['You utilise this prior to work.', ['error utilise', 'error prior to']],
    ['In order to commence, call.', ['error In order to', 'error commence']],
    ['A significant change.', ['warning significant']],
  ])('%s', (text, words) => {
    expect(found(WORDS_EN, text).sort()).toEqual([...words].sort());
  });

  it.each(['Priority for the thustle.', 'Whenever you like, hencefield.', 'You use what helps.'])(
    'does not trip over: %s',
    (text) => {
      expect(found(WORDS_EN, text)).toEqual([]);
    },
  );
});

it.each([
  ['Dutch', WORDS_NL, 120],
  ['English', WORDS_EN, 50],
] as const)('the %s list is long, says what to write, and names no word twice', (_language, list, least) => {
  expect(list.length).toBeGreaterThanOrEqual(least);
  expect(list.filter(({ instead }) => instead.trim() === '')).toEqual([]);
  const sources = list.map(({ pattern }) => pattern.source);
  expect(new Set(sources).size).toBe(sources.length);
});
