import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../../src/core/layout/textWidth';
import { wrapLabel } from '../../../../src/core/layout/wrapLabel';

const SIZE = 10;
/** Lines of a name at a width that just holds this text. */
const wrapped = (name: string, widest: string, lines = 3, isNarrow?: boolean) =>
  wrapLabel(name, textWidth(widest, SIZE) + 0.001, SIZE, lines, isNarrow);

describe('a name over lines', () => {
  it.each<[string, string, string, string[]]>([
    ['stays on one line when it fits', 'Verzorgende', 'Verzorgende', ['Verzorgende']],
    ['breaks between words', 'Verzorgende IG in de wijk', 'Verzorgende IG', ['Verzorgende IG', 'in de wijk']],
    ['cuts a compound at its joint', 'Wijkverpleegkundige', 'verpleegkundige', ['Wijk-', 'verpleegkundige']],
    [
      'cuts it at its last joint that fits',
      'Doktersassistentopleider',
      'Doktersassistent-',
      ['Doktersassistent-', 'opleider'],
    ],
    ['begins a compound beside a word', 'OK Wijkverpleegkundige', 'OK Wijkverpleeg', ['OK Wijk-', 'verpleegkundige']],
    [
      'puts it on the next line when no part fits beside',
      'Senior Wijkverpleegkundige',
      'verpleegkundige',
      ['Senior Wijk-', 'verpleegkundige'],
    ],
    ['cuts at a hyphen without a second one', 'Kraam-ziekenzaal', 'ziekenzaal', ['Kraam-', 'ziekenzaal']],
    ['lets a word stick out that has no joint', 'Onafgebroken werk', 'werk', ['Onafgebroken', 'werk']],
    [
      'leaves a compound whole that fits a line of its own',
      'De wijkverpleegkundige',
      'wijkverpleegkundige',
      ['De', 'wijkverpleegkundige'],
    ],
    ['does not mind spaces', '  Hulp   thuis ', 'Hulp thuis', ['Hulp thuis']],
    ['is nothing for no name', '', 'x', []],
  ])('%s', (_what, name, widest, expected) => {
    expect(wrapped(name, widest)).toEqual(expected);
  });

  it('leaves out what stands in brackets before anything else', () => {
    expect(wrapped('Begeleider (wonen) nacht', 'Begeleider', 3)).toEqual(['Begeleider', '(wonen)', 'nacht']);
    expect(wrapped('Begeleider (wonen) nacht', 'Begeleider', 2)).toEqual(['Begeleider', 'nacht']);
  });

  it('ends in an ellipsis only when it does not fit without brackets either', () => {
    expect(wrapped('Begeleider van de (lange) nacht', 'Begeleider', 2)).toEqual(['Begeleider', 'van de…']);
    const [, last = ''] = wrapped('Begeleider Verzorger nacht', 'Verzorger', 2);
    expect(last).toMatch(/^Verzor.*…$/);
    expect(textWidth(last, SIZE)).toBeLessThanOrEqual(textWidth('Verzorger', SIZE) + 0.001);
  });

  it('keeps at least one letter before an ellipsis', () => {
    expect(wrapLabel('abc def', 1, SIZE, 1)).toEqual(['a…']);
  });

  it('cuts anywhere on narrow lines only, never leaving one or two letters', () => {
    expect(wrapped('Onafgebrokenheid', 'Onafge-')).toEqual(['Onafgebrokenheid']);
    const lines = wrapped('Onafgebrokenheid', 'Onafge-', 3, true);
    expect(lines.map((line) => line.replace('-', '')).join('')).toBe('Onafgebrokenheid');
    expect(Math.min(...lines.map((line) => line.length))).toBeGreaterThan(2);
    expect(wrapLabel('Onafgebroken', 1, SIZE, 3, true)).toEqual(['Onafgebroken']);
  });

  it('keeps the longer of two parts whole on narrow lines', () => {
    expect(wrapped('Zorgmedewerker', 'medewerker', 3, true)).toEqual(['Zorg-', 'medewerker']);
  });

  it('loses no letter while there are lines enough', () => {
    const word = fc.constantFrom('Wijkverpleegkundige', 'OK-assistent', '(ggz)', 'in', 'GGZ-psychiatrie-opleider', 'x');
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 5 }),
        fc.integer({ min: 20, max: 200 }),
        fc.boolean(),
        (words, width, isNarrow) => {
          const name = words.join(' ');
          const bare = (text: string) => text.replace(/[\s-]/g, '');
          const lines = wrapLabel(name, width, SIZE, 99, isNarrow);
          expect(bare(lines.join(''))).toBe(bare(name));
          for (const line of lines) if (textWidth(line, SIZE) > width) expect(line).not.toContain(' ');
        },
      ),
    );
  });
});

describe('the width of a text', () => {
  it.each([
    ['', 0],
    ['i', 2.85],
    ['W', 8.77],
    ['Wijk', 8.77 + 2.85 + 2.55 + 5.36],
    ['é', 5.55],
    ['+ 2', 5.98 + 3.03 + 5.69],
  ])('is known for %j', (text, width) => {
    expect(textWidth(text, 10)).toBeCloseTo(width, 6);
  });

  it('grows with the size of the letters', () => {
    expect(textWidth('Verzorgende', 28)).toBeCloseTo(2 * textWidth('Verzorgende', 14), 6);
  });

  it('is never too little for a letter that is not known, which counts once', () => {
    expect(textWidth('ж', 10)).toBeGreaterThanOrEqual(textWidth('W', 10));
    expect(textWidth('🙂', 10)).toBe(textWidth('ж', 10));
  });
});
