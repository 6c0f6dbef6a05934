/** npm run data:export -- --xlsx [file]: the data as a workbook that people can edit (docs/spreadsheets.md). */
import { writeFileSync } from 'node:fs';
import { writeWorkbook } from '../sheets/workbook';
import { DATA_ROOT, optionOf, readDataFiles } from './readData';

const args = process.argv.slice(2);
const named = optionOf(args, '--xlsx');
if (!args.includes('--xlsx')) {
  console.error('Say what to make: npm run data:export -- --xlsx [file]');
  process.exitCode = 2;
} else {
  const target = named && !named.startsWith('--') ? named : 'routekaart.xlsx';
  writeFileSync(target, await writeWorkbook(readDataFiles(optionOf(args, '--dir') ?? DATA_ROOT)));
  console.log(`${target} written. Bring it back with: npm run data:import -- ${target}`);
}
