import { describe, expect, it } from 'vitest';
import { stem, tellingWords } from '../../../../src/core/search/words';

describe('stem', () => {
  it.each([
    ['verpleegkundige', 'verpleegkundigen', 'verpleegkundig', 'verpleegster', 'verpleger', 'vpk'],
    ['wijkverpleegkundige', 'wijkverpleegster', 'wijkvpk'],
    ['verzorgende', 'verzorgenden', 'verzorgster', 'verzorger', 'verzorgers'],
    ['assistent', 'assistente', 'assistenten', 'assistentes'],
    ['begeleider', 'begeleidster', 'begeleiders'],
    ['medewerker', 'medewerkster'],
    ['psycholoog', 'psychologe'],
    ['logopedist', 'logopediste'],
    ['therapeut', 'therapeute'],
    ['nurse', 'nurses'],
    ['carer', 'carers'],
  ])('is one for %s and its other forms', (word, ...others) => {
    for (const other of others) expect(stem(other), other).toBe(stem(word));
  });

  it.each([
    ['zuster', 'zus'],
    ['gipsmeester', 'gipsmeer'],
    ['verzorgende', 'verpleegkundige'],
    ['helpende', 'helper'],
  ])('keeps %s apart from %s', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });

  it.each(['ok', 'ggz', 'arts', 'ziekenhuis', 'stewardess'])('leaves %s as it is', (word) => {
    expect(stem(word)).toBe(word);
  });

  it('remembers no more words than it can hold', () => {
    for (let count = 0; count < 20_001; count++) stem(`woord${count}`);
    expect(stem('verpleegster')).toBe('verpleegkundig');
  });
});

describe('tellingWords', () => {
  it('drops words that say nothing about the job', () => {
    expect(tellingWords(['hulp', 'in', 'de', 'huishouding'])).toEqual(['hulp', 'huishouding']);
  });

  it('keeps them when there is nothing else', () => {
    expect(tellingWords(['in', 'de'])).toEqual(['in', 'de']);
  });
});
