import type { DataDiff, FigureChange } from '../../src/core/diff/diffSnapshots';
import type { Figure } from '../../src/core/diff/figures';
import { SNAP_KINDS, type SnapKind } from '../../src/core/diff/snapshot';
import type { NeededVersion } from '../../src/core/diff/versionRules';

/** One list of a comparison, to be written as text or as markdown. */
interface Block {
  readonly title: string;
  readonly lines: readonly string[];
}

/** What records of each kind are called. */
const KIND_WORDS: Readonly<Record<SnapKind, string>> = {
  roles: 'roles',
  steps: 'steps',
  trainings: 'trainings',
  employers: 'employers',
  regions: 'regions with their facts',
  caos: 'collective agreements with their pay',
  schools: 'schools',
  funding: 'funding',
  registrations: 'registrations',
  relations: 'relations between roles',
  forms: 'forms of work',
  monitor: 'charts of the monitor',
  themes: 'themes',
  skills: 'skills',
  glossary: 'glossary',
  sources: 'sources',
  guides: 'ways of learning',
  terms: 'words of the vocabulary',
};

/** The first line: from what to what, and which number that asks. */
export function headline({ versions }: DataDiff, { bump, smallest }: NeededVersion): string {
  const asked = bump === 'none' ? 'no change' : `asks for ${smallest} or higher (${bump})`;
  return `data ${versions.old} -> ${versions.new}: ${asked}`;
}

/** Everything that differs, as lists; empty ones are left out. */
export function blocksOf(diff: DataDiff): readonly Block[] {
  const { roles, kinds, figures, evidence, redirects } = diff;
  const pair = ({ from, to }: { from: string; to: string | readonly string[] }) =>
    `${from} -> ${Array.isArray(to) ? to.join(', ') : to}`;
  const others = SNAP_KINDS.filter((kind) => kind !== 'roles');
  const step = (id: string) => id.replace(' ', ' -> ');
  const named = (kind: SnapKind, ids: readonly string[]) => (kind === 'steps' ? ids.map(step) : ids);
  return [
    { title: 'roles added', lines: roles.added },
    { title: 'roles renamed', lines: roles.renamed.map(pair) },
    { title: 'roles merged into another', lines: roles.merged.map(pair) },
    { title: 'roles split', lines: roles.split.map(pair) },
    { title: 'roles retired', lines: roles.retired },
    { title: 'roles lost: gone without a redirect', lines: roles.lost },
    ...others.flatMap((kind) => [
      { title: `${KIND_WORDS[kind]} added`, lines: named(kind, kinds[kind].added) },
      { title: `${KIND_WORDS[kind]} removed`, lines: named(kind, kinds[kind].removed) },
    ]),
    { title: 'figures changed', lines: figures.map((change) => figureLine(change, step)) },
    { title: 'figures that rest on something else', lines: evidence.map((change) => figureLine(change, step)) },
    { title: 'records with changed texts', lines: counts(diff, 'texts') },
    { title: 'records with other changes', lines: counts(diff, 'facts') },
    { title: 'redirects changed', lines: redirects },
    { title: 'shape of the files', lines: diff.isShapeOther ? ['changed: the schema number rises'] : [] },
  ].filter(({ lines }) => lines.length > 0);
}

const counts = ({ kinds }: DataDiff, part: 'texts' | 'facts'): string[] =>
  SNAP_KINDS.filter((kind) => kinds[kind][part].length > 0).map(
    (kind) => `${KIND_WORDS[kind]}: ${kinds[kind][part].length}`,
  );

function figureLine({ kind, id, place, old, new: now }: FigureChange, step: (id: string) => string): string {
  return `${kind} ${kind === 'steps' ? step(id) : id} ${place}: ${saidText(old, now)}${groundsText(old, now)}`;
}

/** Before and after; once where only the grounds changed, and of scores only those that differ. */
function saidText(old: Figure | null, now: Figure | null): string {
  const [before, after] = [scoresOf(old), scoresOf(now)];
  if (before && after) {
    const other = Object.keys({ ...before, ...after }).filter((scale) => before[scale] !== after[scale]);
    if (other.length > 0)
      return other.map((scale) => `${scale} ${before[scale] ?? '?'} -> ${after[scale] ?? '?'}`).join(', ');
  }
  const [a, b] = [valueText(old), valueText(now)];
  return a === b ? a : `${a} -> ${b}`;
}

function scoresOf(figure: Figure | null): Readonly<Record<string, unknown>> | null {
  const scores = figure?.value.scores;
  return typeof scores === 'object' && scores !== null ? { ...scores } : null;
}

/** What a figure says: "24-36 months", "lifting 3, standing 2", "unknown (no-source)". */
function valueText(figure: Figure | null): string {
  if (!figure) return 'nothing';
  const { value } = figure;
  const unit = typeof value.unit === 'string' ? ` ${value.unit}` : '';
  if (typeof value.unknown === 'string') return `unknown (${value.unknown})`;
  if (typeof value.level === 'string') return value.level;
  if (Array.isArray(value.scales)) return value.scales.join(', ');
  const scores = scoresOf(figure);
  if (scores)
    return Object.entries(scores)
      .map(([scale, score]) => `${scale} ${score}`)
      .join(', ');
  if (value.value !== undefined) return `${value.value}${unit}`;
  const error = value.errorPercent === undefined ? '' : ` ± ${value.errorPercent} %`;
  return `${value.min ?? '?'}-${value.max ?? '?'}${unit}${error}`;
}

/** Certainty, date and sources: once when they stayed, before and after when not. */
function groundsText(old: Figure | null, now: Figure | null): string {
  const change = (part: (figure: Figure) => string | null) => {
    const [a, b] = [old ? (part(old) ?? '') : '', now ? (part(now) ?? '') : ''];
    return a === b || a === '' || b === '' ? a || b : `${a} -> ${b}`;
  };
  const parts = [
    change(({ confidence }) => confidence),
    change(({ asOf }) => asOf),
    change(({ sources }) => sources.join(' + ')),
  ];
  const said = parts.filter(Boolean).join('; ');
  return said === '' ? '' : ` (${said})`;
}

/** For people at a terminal. */
export const plainText = (head: string, blocks: readonly Block[]): string =>
  [
    head,
    ...blocks.map(({ title, lines }) => [`${title} (${lines.length})`, ...lines.map((line) => `  ${line}`)].join('\n')),
  ].join('\n\n');

/** For a message or a page: headings and lists. */
export const markdownText = (head: string, blocks: readonly Block[]): string =>
  [
    `# ${head}`,
    ...blocks.map(({ title, lines }) =>
      [`## ${title} (${lines.length})`, '', ...lines.map((line) => `- ${line}`)].join('\n'),
    ),
  ].join('\n\n');
