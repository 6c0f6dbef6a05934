import { describe, expect, it } from 'vitest';
import { highlight } from '../../../../src/core/search/highlight';

/** The text with the marked parts in brackets. */
function marked(text: string, query: string): string {
  return highlight(text, query).reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)}[${rest.slice(start, end)}]${rest.slice(end)}`,
    text,
  );
}

describe('highlight', () => {
  it.each([
    ['the start of a word', 'Verzorgende IG', 'verz', '[Verz]orgende IG'],
    ['accents', 'Diëtist', 'diet', '[Diët]ist'],
    ['accents typed on letters that have none', 'Verzorgende', 'vérz', '[Verz]orgende'],
    ['loose accents', 'Die\u0308tist', 'die', '[Die\u0308]tist'],
    ['a compound typed apart', 'Doktersassistent', 'dokters assistent', '[Doktersassistent]'],
    ['two words typed as one', 'OK-assistent', 'okassistent', '[OK-assistent]'],
    ['words in another order', 'Assistent fysiotherapie', 'fysio assistent', '[Assistent] [fysio]therapie'],
    ['the middle of a word', 'Wijkverpleegkundige', 'verpleeg', 'Wijk[verpleeg]kundige'],
    ['every place', 'zorg in de zorg', 'zorg', '[zorg] in de [zorg]'],
    ['abbreviations', 'Verzorgende i.g.', 'ig', 'Verzorgende [i.g].'],
    ['a plus', 'Helpende 2+', 'plus', 'Helpende 2[+]'],
    ['another ending', 'Begeleider wonen', 'begeleidster', '[Begeleider] wonen'],
    ['no stop words', 'Hulp in de huishouding', 'de hulp', '[Hulp] in de huishouding'],
    ['a letter after an emoji', '👩‍⚕️ Zuster', 'zus', '👩‍⚕️ [Zus]ter'],
  ])('marks %s', (_what, text, query, expected) => {
    expect(marked(text, query)).toBe(expected);
  });

  it.each([
    ['Verzorgende', ''],
    ['Verzorgende', '🙂'],
    ['', 'verzorgende'],
    ['Verzorgende', 'dokter'],
    ['Dienst', 'i'],
  ])('marks nothing in %j for %j', (text, query) => {
    expect(highlight(text, query)).toEqual([]);
  });
});
