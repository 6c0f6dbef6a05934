import { describe, expect, it } from 'vitest';
import { abbreviationsIn, isExplainedIn, keyOf } from '../../../../../src/core/validate/language/abbreviations';

describe('abbreviations in a text', () => {
  it.each([
    ['Je staat in het BIG-register, met EVC en EPA’s.', ['BIG', 'EVC', 'EPA']],
    ['Mbo-3 of hbo, volgens de cao en de Wlz.', ['Mbo', 'hbo', 'cao', 'Wlz']],
    ['EPAs and GGDs; pgb, ggz.', ['EPAs', 'GGDs', 'pgb', 'ggz']],
    ['BIG en nog eens BIG', ['BIG']],
  ])('%s', (text, words) => {
    expect(abbreviationsIn(text)).toEqual(words);
  });

  it.each(['ZWconnect, WIJdezorg en RondomJou zijn namen.', 'Vitamine C, rijbewijs B, niveau III.', 'Naar de wc.'])(
    'does not trip over: %s',
    (text) => {
      expect(abbreviationsIn(text)).toEqual([]);
    },
  );

  it('is known with and without the s of many', () => {
    expect(keyOf('EPAs')).toBe('epa');
    expect(keyOf('ms')).toBe('ms');
  });
});

describe('an abbreviation that its own text explains', () => {
  it.each([
    ['EVC (laten vastleggen wat je kunt)', 'EVC'],
    ['een verklaring omtrent gedrag (VOG) vragen', 'VOG'],
    ['BRVO-training (rijden met spoed)', 'BRVO'],
    ['NIP of NVGzP (beroepsverenigingen)', 'NIP'],
  ])('%s: %s', (text, word) => {
    expect(isExplainedIn(text, word)).toBe(true);
  });

  it.each([
    ['EVC (2024)', 'EVC'],
    ['EVC is handig (voor jou)', 'EVC'],
    ['(EVC)', 'EVC'],
  ])('%s does not explain it', (text, word) => {
    expect(isExplainedIn(text, word)).toBe(false);
  });
});
