import { textWidth } from './textWidth';

/** Where a long Dutch compound may be cut: before these parts. */
const PARTS = [
  'verpleegkundig',
  'verzorgende',
  'begeleid',
  'assistent',
  'medewerker',
  'ondersteun',
  'specialist',
  'deskundige',
  'coördinator',
  'coordinator',
  'therapeut',
  'laborant',
  'behandelaar',
  'opleider',
  'manager',
  'centralist',
  'wetenschapp',
  'adviseur',
  'geneeskunde',
  'meester',
  'psychiatri',
  'screening',
  'assistant',
  'practitioner',
  'coordinator',
  'secretar',
  'persoon',
  'chauffeur',
  'administratie',
  'generalist',
];

/** More places to cut, for lines that are narrower than any on the screen. */
const NARROW_PARTS = [
  ...PARTS,
  'consulent',
  'werker',
  'maatschappelijk',
  'gezondheid',
  'spoedpost',
  'cardiologie',
  'katheterisatie',
  'fysiotherapeut',
  'voorlichter',
  'technisch',
  'zorg',
  'apotheker',
  'functionaris',
];

/** Shortest piece that may stand before a cut. */
const SHORTEST = 4;

function cutCompound(word: string, width: number, fontSize: number, isNarrow: boolean): [string, string] | null {
  const lower = word.toLowerCase();
  const found = (isNarrow ? NARROW_PARTS : PARTS)
    .map((part) => ({ at: lower.indexOf(part, SHORTEST), part }))
    .filter(({ at }) => at > 0);
  // "medewerker" also holds "werker": between narrow lines the longer part stays whole.
  const isInside = (at: number): boolean => found.some((one) => one.at < at && one.at + one.part.length > at);
  const joints = found.map(({ at }) => at).filter((at) => !isNarrow || !isInside(at));
  const hyphens = [...word].flatMap((character, at) => (character === '-' && at > 0 ? [at + 1] : []));
  const heads = [...joints, ...hyphens].map((at) => ({
    at,
    head: word[at - 1] === '-' ? word.slice(0, at) : `${word.slice(0, at)}-`,
  }));
  const fits = heads.filter(({ head }) => textWidth(head, fontSize) <= width).sort((a, b) => b.at - a.at);
  const [best] = fits;
  return best ? [best.head, word.slice(best.at)] : null;
}

/** Where nothing else helps: as much of the word as fits, with a hyphen, and never one or two letters alone. */
function cutAnywhere(word: string, width: number, fontSize: number): [head: string, tail: string] | null {
  for (let at = word.length - 3; at >= SHORTEST; at -= 1)
    if (textWidth(`${word.slice(0, at)}-`, fontSize) <= width) return [`${word.slice(0, at)}-`, word.slice(at)];
  return null;
}

/**
 * A name over lines of at most `width`, in the unit of `fontSize`. Words stay whole; a compound that does not fit on a
 * line of its own is cut at a hyphen or a joint where there is one, and else sticks out. More than `mostLines`: what stands in
 * brackets goes first, then the last line ends in "…". A station's full name always stands in its panel and in the list.
 * `isNarrow` (paper) cuts in more places, so that hardly anything sticks out of a line of ten letters.
 */
export function wrapLabel(
  name: string,
  width: number,
  fontSize: number,
  mostLines: number,
  isNarrow = false,
): readonly string[] {
  const whole = linesOf(name, width, fontSize, isNarrow);
  if (whole.length <= mostLines) return whole;
  const short = linesOf(name.replace(/\s*\([^)]*\)/g, ''), width, fontSize, isNarrow);
  if (short.length <= mostLines) return short;
  const kept = short.slice(0, mostLines);
  const last = kept[mostLines - 1] ?? '';
  return [...kept.slice(0, -1), ellipsis(last, width, fontSize)];
}

function linesOf(name: string, width: number, fontSize: number, isNarrow: boolean): string[] {
  const lines: string[] = [];
  const queue = name.split(/\s+/).filter(Boolean);
  let line = '';
  for (let word = queue.shift(); word !== undefined; word = queue.shift()) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(longer, fontSize) <= width) {
      line = longer;
      continue;
    }
    const room = line === '' ? width : width - textWidth(`${line} `, fontSize);
    const isWide = textWidth(word, fontSize) > width;
    const cut = isWide
      ? (cutCompound(word, room, fontSize, isNarrow) ??
        (isNarrow && line === '' ? cutAnywhere(word, room, fontSize) : null))
      : null;
    if (cut) {
      lines.push(line === '' ? cut[0] : `${line} ${cut[0]}`);
      line = '';
      queue.unshift(cut[1]);
    } else if (line === '') {
      lines.push(word);
    } else {
      lines.push(line);
      line = '';
      queue.unshift(word);
    }
  }
  if (line !== '') lines.push(line);
  return lines;
}

function ellipsis(line: string, width: number, fontSize: number): string {
  let kept = line;
  while (kept.length > 1 && textWidth(`${kept}…`, fontSize) > width) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}
