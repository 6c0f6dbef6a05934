import { fileURLToPath } from 'node:url';
import type { Language } from '../../src/core/model/data';
import { measureTexts } from '../../src/core/validate/language/measure';
import type { ScreenText } from '../../src/core/validate/language/screenTexts';
import { readableData, validate } from '../../src/core/validate/validate';
import { languageTable } from './languageTable';
import { DATA_ROOT, optionOf, readDataFiles } from './readData';
import { strainTables } from './reportStrain';
import { reportTables } from './reportTables';
import { readScreens } from './screens';
import type { Table } from './table';

/** A table as markdown; an empty one says so. */
export function markdown({ title, head, rows }: Table): string {
  if (rows.length === 0) return `## ${title}\n\nnone`;
  const cells = (row: readonly (string | number)[]) => `| ${row.join(' | ')} |`;
  return [`## ${title}`, '', cells(head), cells(head.map(() => '---')), ...rows.map(cells)].join('\n');
}

type Screens = Readonly<Record<Language, readonly ScreenText[]>>;

/** The state of the content; null when not even the vocabulary can be read. */
export function reportData(root: string, asJson: boolean, screens: Screens = { nl: [], en: [] }): string | null {
  const files = readDataFiles(root);
  const data = readableData(files);
  if (!data) return null;
  const errors = validate(files).problems.filter((problem) => problem.severity === 'error').length;
  const tables = [...reportTables(data), ...strainTables(data), languageTable(measureTexts(data, screens))];
  const { version } = data;
  if (asJson) {
    const asObjects = tables.map(({ title, head, rows }) => [
      title,
      rows.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i]]))),
    ]);
    return JSON.stringify(
      { version: version.data, date: version.date, errors, tables: Object.fromEntries(asObjects) },
      null,
      2,
    );
  }
  const warning =
    errors > 0
      ? `\n\nThe data has ${errors} ${errors === 1 ? 'error' : 'errors'} (npm run data:check): this report covers what can be read.`
      : '';
  return [`# Data ${version.data} of ${version.date}${warning}`, ...tables.map(markdown)].join('\n\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const args = process.argv.slice(2);
  const text = reportData(optionOf(args, '--dir') ?? DATA_ROOT, args.includes('--json'), await readScreens());
  console.log(text ?? 'The data cannot be read; run npm run data:check first.');
  process.exitCode = text === null ? 1 : 0;
}
