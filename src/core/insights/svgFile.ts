import { type Drawing, type Shape, TEXT_SIZE, type Tone } from './drawing';

const COLOURS: Readonly<Record<Tone, string>> = {
  ink: '#16233b',
  quiet: '#4a5568',
  hairline: '#ddd6c8',
  bar: '#0f766e',
  soft: '#f1ece1',
};
const HEAD = 34;
const LINE = 18;
const MARGIN = 16;

/** A drawing as an SVG file that stands on its own: title above, the given lines (source, date) below it. */
export function svgFile({ width, height, title, shapes }: Drawing, below: readonly string[]): string {
  const whole = { width: width + 2 * MARGIN, height: height + HEAD + (below.length + 1) * LINE + MARGIN };
  const feet = below.map((text, i): Shape => ({ is: 'text', x: 0, y: height + (i + 1) * LINE, text, tone: 'quiet' }));
  const body = [...shapes, ...feet].map(shapeText).join('');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${whole.width} ${whole.height}" width="${whole.width}" height="${whole.height}"`,
    ` font-family="Atkinson Hyperlegible Next, system-ui, sans-serif" font-size="${TEXT_SIZE}">`,
    `<title>${safe(title)}</title><rect width="100%" height="100%" fill="#ffffff"/>`,
    `<g transform="translate(${MARGIN} ${HEAD})">`,
    shapeText({ is: 'text', x: 0, y: -12, text: title, tone: 'ink', bold: true }),
    body,
    '</g></svg>\n',
  ].join('');
}

function shapeText(shape: Shape): string {
  switch (shape.is) {
    case 'rect':
      return `<rect x="${shape.x}" y="${shape.y}" width="${shape.width}" height="${shape.height}" fill="${COLOURS[shape.tone]}"/>`;
    case 'line':
      return `<line x1="${shape.x1}" y1="${shape.y1}" x2="${shape.x2}" y2="${shape.y2}" stroke="${COLOURS[shape.tone]}" stroke-width="${shape.tone === 'hairline' ? 1 : 2}"${shape.dashed ? ' stroke-dasharray="6 5"' : ''}/>`;
    case 'dot':
      return `<circle cx="${shape.x}" cy="${shape.y}" r="5" fill="${shape.hollow ? '#ffffff' : COLOURS.bar}" stroke="${COLOURS.bar}" stroke-width="2"/>`;
    case 'text':
      return `<text x="${shape.x}" y="${shape.y}" fill="${COLOURS[shape.tone]}" text-anchor="${shape.anchor ?? 'start'}"${shape.bold ? ' font-weight="700"' : ''}>${safe(shape.text)}</text>`;
  }
}

/** Characters that XML does not allow at all, in text of whatever origin. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are exactly the ones to take out
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const safe = (text: string): string =>
  text
    .replace(NOT_XML, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
