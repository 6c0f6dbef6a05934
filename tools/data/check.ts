import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Language } from '../../src/core/model/data';
import { checkScreens } from '../../src/core/validate/language/checkScreens';
import type { ScreenText } from '../../src/core/validate/language/screenTexts';
import type { Problem } from '../../src/core/validate/problem';
import { percentText, sourcedShare } from '../../src/core/validate/sourced';
import { readableData, validate } from '../../src/core/validate/validate';
import { CHANGELOG_FILE, changelogDrift } from './changelog';
import { gathered } from './gathered';
import { LAYOUT_FILE, layoutDrift } from './layout';
import { DATA_ROOT, OWN_DATA, optionOf, readDataFiles } from './readData';
import { checkReleases } from './releaseCheck';
import { schemaDrift } from './schemaFiles';
import { readScreens } from './screens';

const BARE_SHOWN = 20;

interface Report {
  /** Process exit code: 1 when there is an error. */
  readonly code: 0 | 1;
  readonly text: string;
}

interface Options {
  /** Texts of the screens, to be checked for plain language along with the data. */
  readonly screens?: Readonly<Record<Language, readonly ScreenText[]>>;
  /** Show every warning, also of rules that speak of many places. */
  readonly all?: boolean;
}

/** Check a data folder; the text lists all problems by file. With `quiet` only errors, and nothing when all is well. */
export function checkData(root: string, quiet: boolean, { screens, all = false }: Options = {}): Report {
  const files = readDataFiles(root);
  const { problems: own, data } = validate(files);
  const readable = screens ? readableData(files) : null;
  const problems = [...own, ...(screens && readable ? checkScreens(screens, readable) : [])];
  const drift = schemaDrift(files);
  const layout = layoutDrift(files, data);
  const { total, sourced, bare } = sourcedShare(files);
  const changelog = changelogDrift(files);
  const releases = checkReleases(files, data);
  const broken = problems.filter((problem) => problem.severity === 'error').length;
  const errors =
    broken + drift.length + (layout ? 1 : 0) + (bare.length > 0 ? 1 : 0) + (changelog ? 1 : 0) + releases.length;
  const warnings = problems.filter((problem) => problem.severity === 'warning').length;
  const shown = quiet ? problems.filter((problem) => problem.severity === 'error') : problems;
  const { single, lines } = gathered(shown, all);
  const blocks = [...byFile(single)].map(([file, list]) => [placeOf(file), ...list.map(line)].join('\n'));
  if (lines.length > 0)
    blocks.push(['Warnings per rule (see all with: npm run data:check -- --all)', ...lines].join('\n'));
  if (drift.length > 0) {
    blocks.push(
      `data/schema/\n  error schema: ${drift.join(', ')} differ from the code\n    mend: run npm run data:format`,
    );
  }
  if (layout) blocks.push(`data/${LAYOUT_FILE}\n  error layout: ${layout}\n    mend: run npm run data:layout`);
  if (bare.length > 0) {
    const shown = bare.slice(0, BARE_SHOWN).map((place) => `    ${place}`);
    blocks.push(
      [`data/\n  error sources: ${count(bare.length, 'figure')} without a source of sources.json`, ...shown].join('\n'),
    );
  }
  if (changelog)
    blocks.push(`data/${CHANGELOG_FILE}\n  error changes: ${changelog}\n    mend: run npm run data:format`);
  for (const { file, what, mend } of releases) blocks.push(`data/${file}\n  error release: ${what}\n    mend: ${mend}`);
  if (errors > 0 || !quiet) {
    blocks.push(
      [
        `figures with a source: ${percentText(sourced, total)} (${sourced} of ${total})`,
        `${files.size} files: ${count(errors, 'error')}, ${count(warnings, 'warning')}`,
      ].join('\n'),
    );
  }
  return { code: errors > 0 ? 1 : 0, text: blocks.join('\n\n') };
}

function byFile(problems: readonly Problem[]): Map<string, Problem[]> {
  const files = new Map<string, Problem[]>();
  for (const problem of problems) files.set(problem.file, [...(files.get(problem.file) ?? []), problem]);
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const placeOf = (file: string): string => (file.startsWith('i18n/') ? `src/${file}` : `data/${file}`);

const line = ({ severity, pass, path, what, mend }: Problem): string =>
  `  ${severity} ${pass}: ${path === '' ? '' : `${path}: `}${what}\n    mend: ${mend}`;

const count = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const args = process.argv.slice(2);
  const root = path.resolve(optionOf(args, '--dir') ?? DATA_ROOT);
  const { code, text } = checkData(root, args.includes('--quiet'), {
    // Screens belong to the code: another region does not need their exceptions in its own data.
    ...(root === OWN_DATA && { screens: await readScreens() }),
    all: args.includes('--all'),
  });
  if (text !== '') console.log(text);
  process.exitCode = code;
}
