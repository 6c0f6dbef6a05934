// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { barDrawing } from '../../../../src/core/insights/barDrawing';
import { CSV_FORMS, csvText } from '../../../../src/core/insights/csv';
import { svgFile } from '../../../../src/core/insights/svgFile';

describe('a table as CSV', () => {
  it('writes numbers as a spreadsheet of the language reads them', () => {
    const rows = [
      ['Functie', 'Maanden'],
      ['Helpende', 13.5],
      ['Kok; chef', null],
    ];
    expect(csvText(rows, CSV_FORMS.nl)).toBe('\uFEFFFunctie;Maanden\r\nHelpende;13,5\r\n"Kok; chef";\r\n');
    expect(csvText(rows, CSV_FORMS.en)).toBe('\uFEFFFunctie,Maanden\r\nHelpende,13.5\r\nKok; chef,\r\n');
  });

  it.each(['=1+1', '+31', '-2', '@SUM(A1)', '\t=1', '\r=1'])('does not let %j run as a formula', (text) => {
    expect(csvText([[text]], CSV_FORMS.en)).toContain(`'${text}`);
  });

  it('leaves a negative number a number', () => expect(csvText([[-5]], CSV_FORMS.en)).toBe('\uFEFF-5\r\n'));

  it('doubles quotes, and keeps line breaks inside a cell', () => {
    expect(csvText([['say "no"\nand go']], CSV_FORMS.en)).toBe('\uFEFF"say ""no""\nand go"\r\n');
  });
});

describe('a chart as SVG', () => {
  const drawing = barDrawing('Roles & <more>', [
    { label: 'a "quoted" <b>', value: 10, text: '10' },
    { label: 'half', value: 5, text: '5' },
    { label: 'none', value: 0, text: '0' },
  ]);

  it('draws bars from zero, in the measure of their values', () => {
    const widths = drawing.shapes.flatMap((shape) => (shape.is === 'rect' ? [shape.width] : []));
    expect(widths[1]).toBeCloseTo((widths[0] ?? 0) / 2);
    expect(widths[2]).toBe(0);
  });

  it('is well-formed whatever the texts say, and carries title and source', () => {
    const file = svgFile(drawing, ['Source: A & B\u0001']);
    const parsed = new DOMParser().parseFromString(file, 'image/svg+xml');
    expect(parsed.querySelector('parsererror')).toBeNull();
    expect(parsed.querySelector('title')?.textContent).toBe('Roles & <more>');
    const texts = [...parsed.querySelectorAll('text')].map((each) => each.textContent);
    expect(texts).toContain('a "quoted" <b>');
    expect(texts.at(-1)).toBe('Source: A & B');
  });

  it('keeps what tells measured from expected, and every place of a text', () => {
    const file = svgFile(
      {
        width: 100,
        height: 50,
        title: 'Lines',
        shapes: [
          { is: 'line', x1: 0, y1: 50, x2: 100, y2: 50, tone: 'hairline' },
          { is: 'line', x1: 0, y1: 40, x2: 50, y2: 20, tone: 'bar' },
          { is: 'line', x1: 50, y1: 20, x2: 100, y2: 10, tone: 'bar', dashed: true },
          { is: 'dot', x: 50, y: 20 },
          { is: 'dot', x: 100, y: 10, hollow: true },
          { is: 'text', x: 50, y: 45, text: '2026', tone: 'quiet', anchor: 'middle' },
        ],
      },
      [],
    );
    const parsed = new DOMParser().parseFromString(file, 'image/svg+xml');
    const all = (name: string, attribute: string) =>
      [...parsed.querySelectorAll(name)].map((each) => each.getAttribute(attribute));
    expect(all('line', 'stroke-width')).toEqual(['1', '2', '2']);
    expect(all('line', 'stroke-dasharray')).toEqual([null, null, '6 5']);
    const [full, hollow] = all('circle', 'fill');
    expect(full).toBe(all('circle', 'stroke')[0]);
    expect(hollow).toBe('#ffffff');
    expect(all('text', 'text-anchor')).toEqual(['start', 'middle']);
    expect(all('text', 'font-weight')).toEqual(['700', null]);
  });

  it('has no bar for an empty list', () => expect(barDrawing('nothing', []).shapes).toEqual([]));
});
