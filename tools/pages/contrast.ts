/**
 * Measures the colours of src/ui/tokens.css: contrast of every pair that screens use, and how far neighbouring lines
 * stay apart for colour-blind eyes. Prints the tables of docs/design.md: npx tsx tools/pages/contrast.ts
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { contrastOf, linearOf } from '../../src/core/colour/contrast';
import { BLINDNESS, differenceOf, labOf, type Sight, seenBy } from './colour';

const REPOSITORY = path.resolve(import.meta.dirname, '../..');
export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];
export type Tokens = ReadonlyMap<string, string>;

/** Colour tokens per theme; dark takes over what it does not say itself. */
export function readTokens(css: string): Readonly<Record<Theme, Tokens>> {
  const at = css.indexOf('@media (prefers-color-scheme: dark)');
  const colours = (text: string) =>
    [...text.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})\s*;/gi)].map(([, name = '', value = '']) => [name, value] as const);
  const light = new Map(colours(css.slice(0, at)));
  return { light, dark: new Map([...light, ...colours(css.slice(at))]) };
}

export const tokensOfApp = (): Readonly<Record<Theme, Tokens>> =>
  readTokens(readFileSync(path.join(REPOSITORY, 'src/ui/tokens.css'), 'utf8'));

export interface Pair {
  readonly what: 'text' | 'control or line' | 'block beside empty block';
  readonly front: string;
  readonly back: string;
  /** Lowest ratio that is allowed. */
  readonly least: number;
}

const TEXT_PAIRS: readonly (readonly [front: string, backs: readonly string[]])[] = [
  ['ink', ['paper', 'card', 'soft', 'action-soft', 'mark']],
  ['ink-quiet', ['paper', 'card', 'soft', 'action-soft']],
  ['action', ['paper', 'card', 'soft', 'action-soft']],
  ['on-action', ['action']],
  ['card', ['ink']],
  ['here-ink', ['paper', 'card', 'soft']],
  ['good', ['paper', 'card', 'soft']],
  ['bad', ['paper', 'card', 'soft']],
];
const GROUNDS = ['paper', 'card'] as const;
const BLOCKS = ['strain', 'shortage', 'growth'] as const;

/** Every pair of colours that carries words or meaning on a screen. */
function pairsOf(tokens: Tokens): Pair[] {
  const lines = [...tokens.keys()].filter((name) => name.startsWith('line-'));
  const shapes = ['edge', 'here', 'focus', ...BLOCKS, ...lines];
  return [
    ...TEXT_PAIRS.flatMap(([front, backs]) => backs.map((back): Pair => ({ what: 'text', front, back, least: 4.5 }))),
    ...shapes.flatMap((front) => GROUNDS.map((back): Pair => ({ what: 'control or line', front, back, least: 3 }))),
    ...BLOCKS.map((front): Pair => ({ what: 'block beside empty block', front, back: 'blocks-empty', least: 3 })),
  ];
}

export interface Measured extends Pair {
  readonly ratio: number;
}

export const measure = (tokens: Tokens): Measured[] =>
  pairsOf(tokens).map((pair) => ({
    ...pair,
    ratio: contrastOf(colour(tokens, pair.front), colour(tokens, pair.back)),
  }));

function colour(tokens: Tokens, name: string): string {
  const value = tokens.get(name);
  if (!value) throw new Error(`tokens.css has no colour --${name}`);
  return value;
}

const SIGHTS: readonly Sight[] = ['full colour', ...(Object.keys(BLINDNESS) as (keyof typeof BLINDNESS)[])];

export interface Neighbours {
  readonly a: string;
  readonly b: string;
  /** CIEDE2000 per kind of sight. */
  readonly differences: Readonly<Record<Sight, number>>;
}

/** How far lines that lie next to each other stay apart. `groups` is the order on the map and in lists. */
export function neighboursOf(tokens: Tokens, groups: readonly string[]): Neighbours[] {
  const seen = (group: string, sight: Sight) => labOf(seenBy(sight, linearOf(colour(tokens, `line-${group}`))));
  return groups.slice(1).map((b, index) => {
    const a = groups[index] ?? b;
    const differences = SIGHTS.map((sight) => [sight, differenceOf(seen(a, sight), seen(b, sight))] as const);
    return { a, b, differences: Object.fromEntries(differences) as Record<Sight, number> };
  });
}

export function groupsOfData(): string[] {
  const text = readFileSync(path.join(REPOSITORY, 'data/vocabulary.json'), 'utf8');
  return (JSON.parse(text) as { groups: { id: string }[] }).groups.map(({ id }) => id);
}

/** The tables of docs/design.md. */
export function report(): string {
  const tokens = tokensOfApp();
  const light = measure(tokens.light);
  const dark = measure(tokens.dark);
  const rows = light.map(({ what, front, back, least, ratio }, index) => {
    const inDark = dark[index]?.ratio ?? 0;
    const verdict = Math.min(ratio, inDark) >= least ? '' : 'FAILS';
    return `| ${what} | ${front} | ${back} | ${ratio.toFixed(2)} | ${inDark.toFixed(2)} | ${least} | ${verdict} |`;
  });
  const lines = THEMES.flatMap((theme) => [
    '',
    `Neighbouring lines, ${theme} (CIEDE2000)`,
    '',
    `| lines | ${SIGHTS.join(' | ')} |`,
    `| --- |${SIGHTS.map(() => ' ---: |').join('')}`,
    ...neighboursOf(tokens[theme], groupsOfData()).map(
      ({ a, b, differences }) =>
        `| ${a} - ${b} | ${SIGHTS.map((sight) => differences[sight].toFixed(1)).join(' | ')} |`,
    ),
  ]);
  return [
    '| what | front | back | light | dark | least | |',
    '| --- | --- | --- | ---: | ---: | ---: | --- |',
    ...rows,
    ...lines,
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(report());
