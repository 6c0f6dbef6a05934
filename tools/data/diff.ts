import { fileURLToPath } from 'node:url';
import { type DataDiff, diffData, type FigureChange, type StepEnds } from '../../src/core/diff/diffData';
import type { Figure } from '../../src/core/diff/figures';
import { pathText } from '../../src/core/validate/problem';
import { readableData } from '../../src/core/validate/validate';
import { readDataFiles } from './readData';

interface Answer {
  /** Process exit code: 2 when a folder cannot be read as data. */
  readonly code: 0 | 2;
  readonly text: string;
}

/** What changed between two data folders, as a list for people or as JSON. */
export function diffFolders(oldRoot: string, newRoot: string, asJson: boolean): Answer {
  const [before, after] = [oldRoot, newRoot].map((root) => readableFolder(root));
  if (!before) return { code: 2, text: `${oldRoot} cannot be read as data` };
  if (!after) return { code: 2, text: `${newRoot} cannot be read as data` };
  const diff = diffData(before, after);
  return { code: 0, text: asJson ? JSON.stringify(diff, null, 2) : diffText(diff) };
}

function readableFolder(root: string) {
  try {
    return readableData(readDataFiles(root));
  } catch (error) {
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
}

function diffText(diff: DataDiff): string {
  const { roles, steps, records, versions } = diff;
  const step = ({ from, to }: StepEnds) => `${from} -> ${to}`;
  const ref = ({ kind, id }: { kind: string; id: string }) => `${kind} ${id}`;
  const needed = diff.requiredBump === 'none' ? 'no change' : `asks for a ${diff.requiredBump} version`;
  const blocks = [
    `data ${versions.old} -> ${versions.new}: ${needed}${diff.isBumpMade ? '' : ', which the number is not'}`,
    block('roles added', roles.added),
    block('roles renamed', roles.renamed.map(step)),
    block(
      'roles moved',
      roles.moved.map(({ from, to }) => `${from} -> ${to.join(', ')}`),
    ),
    block('roles retired', roles.retired),
    block('steps added', steps.added.map(step)),
    block('steps removed', steps.removed.map(step)),
    block('figures changed', diff.figures.map(figureText)),
    block('records added', records.added.map(ref)),
    block('records removed', records.removed.map(ref)),
    block(
      'records edited',
      diff.edited.map((edit) => `${ref(edit)}: ${edit.parts.join(', ')}`),
    ),
  ];
  return blocks.filter((text) => text !== '').join('\n\n');
}

const block = (title: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : [`${title} (${lines.length})`, ...lines.map((line) => `  ${line}`)].join('\n');

const figureText = ({ kind, id, path, old, new: now }: FigureChange): string =>
  `${kind} ${id} ${pathText(path)}: ${said(old)} -> ${said(now)}`;

function said(figure: Figure | null): string {
  if (!figure) return 'nothing';
  const from = figure.sources.length > 0 ? ` (${figure.sources.join(', ')})` : '';
  return `${JSON.stringify(figure.value)}${from}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const args = process.argv.slice(2);
  const [oldRoot, newRoot] = args.filter((arg) => !arg.startsWith('--'));
  const answer: Answer =
    oldRoot && newRoot
      ? diffFolders(oldRoot, newRoot, args.includes('--json'))
      : { code: 2, text: 'usage: npm run data:diff -- <old data folder> <new data folder> [--json]' };
  console.log(answer.text);
  process.exitCode = answer.code;
}
