import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveStyles } from '../../../tools/prerender/styleRules';

describe('moveStyles', () => {
  it('leaves no style attribute behind, and makes one rule per different style', () => {
    const { html, rules } = moveStyles(
      '<i style="width:40%"></i><b class="x" style="--n:3"></b><i style="width:40%"></i>',
    );
    expect(html).not.toContain(' style=');
    expect(rules.size).toBe(2);
    const [name] = rules.keys();
    expect(html).toContain(`<i data-style="${name}"></i>`);
    expect([...rules.values()].join('')).toContain('width:40%;');
  });

  it('reads what was escaped for an attribute', () => {
    const { rules } = moveStyles('<i style="font-family:&quot;A &amp; B&quot;"></i>');
    expect([...rules.values()].join('')).toContain('font-family:"A & B";');
  });

  it('touches words only where they are attributes: text in a page has its quotes escaped', () => {
    const text = '<p>zet style=&quot;x&quot; neer</p>';
    expect(moveStyles(text).html).toBe(text);
  });

  it('the same page always gives the same names', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 })), (widths) => {
        const page = widths.map((width) => `<i style="width:${width}%"></i>`).join('');
        const [one, two] = [moveStyles(page), moveStyles(page)];
        expect(one.html).toBe(two.html);
        expect(one.rules.size).toBe(new Set(widths).size);
      }),
    );
  });
});
