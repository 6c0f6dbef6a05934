import { describe, expect, it } from 'vitest';
import { countedFigure } from '../../../../src/core/validate/consistencyTexts';

describe('figures in texts that need a publication', () => {
  it.each([
    ['Van hen dacht 60 procent het niet te halen.', '60 procent'],
    ['Of them, 60 per cent thought so.', '60 per cent'],
    ['In 2024 kreeg 79% ermee te maken.', '79%'],
    ['Het kost 5.005 euro.', '5.005 euro'],
    ['Het kost € 950.', '€ 950'],
    ['Er stonden 850 open vacatures.', '850 open vacatures'],
    ['De opleiding groeide van 24 naar 39 plekken.', '39 plekken'],
    ['Er zijn 1.100 open.', '1.100'],
    ['1 op de 4 is ouder.', '1 op de 4'],
    ['Het tekort loopt op tot 2033.', '2033'],
  ])('%s', (text, figure) => {
    expect(countedFigure(text)).toBe(figure);
  });

  it.each([
    'Mbo-3 Verzorgende-IG (crebo 25656)',
    'BBL (werken en leren, 3 jaar)',
    'Je bent vaste begeleider van 15-25 cliënten.',
    'Vanaf 57 jaar hoef je geen nachten te werken.',
    'Sinds 2024 is er een andere regel.',
    'Je neemt 112-meldingen aan.',
  ])('not: %s', (text) => {
    expect(countedFigure(text)).toBeNull();
  });
});
