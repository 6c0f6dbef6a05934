/** npm run data:import -- <file> [--dry-run]: takes the changes of a workbook into the data (docs/spreadsheets.md). */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { importSheets } from '../sheets/importSheets';
import { readWorkbook } from '../sheets/workbook';
import { DATA_ROOT, optionOf, readDataFiles } from './readData';

async function main(args: readonly string[]): Promise<number> {
  const root = optionOf(args, '--dir') ?? DATA_ROOT;
  const source = args.find((arg, i) => !arg.startsWith('--') && args[i - 1] !== '--dir');
  if (source === undefined) {
    console.error('Name the workbook: npm run data:import -- <file> [--dry-run]');
    return 2;
  }
  const tables = await readWorkbook(readFileSync(source)).catch((error: unknown) => String(error));
  if (typeof tables === 'string') {
    console.error(`${source} cannot be read as a workbook (.xlsx): ${tables}`);
    return 1;
  }
  const known = readDataFiles(root);
  const { files, changes, findings } = importSheets(known, tables);
  for (const { severity, place, what, mend } of findings) console.log(`${place}: ${severity}: ${what}\n    ${mend}`);
  for (const change of changes) console.log(`  ${change}`);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  if (errors > 0) {
    console.error(`${errors} errors: nothing was written.`);
    return 1;
  }
  const isTrial = args.includes('--dry-run');
  for (const [file, text] of files) {
    console.log(`${isTrial ? 'would write' : 'wrote'} data/${file}${known.has(file) ? '' : ' (new)'}`);
    if (isTrial) continue;
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
  if (files.size === 0) console.log('Nothing changed.');
  else if (!isTrial)
    console.log('Next: npm run data:layout (for new roles), npm run data:check, npm run data:questions');
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
