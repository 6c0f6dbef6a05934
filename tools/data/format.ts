import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ruleFor } from '../../src/core/validate/files';
import { formatFile } from '../../src/core/validate/format';
import { parseJson } from '../../src/core/validate/jsonText';
import { CHANGELOG_FILE, changelogText } from './changelog';
import { DATA_ROOT, optionOf, readDataFiles } from './readData';
import { schemaFiles } from './schemaFiles';

interface Formatted {
  readonly written: string[];
  /** Files that were left alone: not JSON, or with a key that stands twice, of which one value would be lost. */
  readonly skipped: string[];
}

/** Write every data file in its standard form, and the schema files anew. Files that cannot be read are left alone. */
export function formatData(root: string): Formatted {
  const files = readDataFiles(root);
  const wanted = schemaFiles();
  const skipped: string[] = [];
  for (const [file, text] of files) {
    if (!ruleFor(file)) continue;
    const result = parseJson(text);
    if (result.ok && result.repeated.length === 0) wanted.set(file, formatFile(file, result.value));
    else skipped.push(file);
  }
  const changelog = changelogText(files);
  if (changelog !== null) wanted.set(CHANGELOG_FILE, changelog);
  const written = [...wanted].filter(([file, text]) => files.get(file) !== text).map(([file]) => file);
  mkdirSync(path.join(root, 'schema'), { recursive: true });
  for (const file of written) writeFileSync(path.join(root, file), wanted.get(file) ?? '');
  for (const file of files.keys()) {
    if (file.startsWith('schema/') && !wanted.has(file)) rmSync(path.join(root, file));
  }
  return { written, skipped };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { written, skipped } = formatData(optionOf(process.argv.slice(2), '--dir') ?? DATA_ROOT);
  console.log(`${written.length} files written`);
  for (const file of skipped) console.log(`left alone, see npm run data:check: ${file}`);
  process.exitCode = skipped.length > 0 ? 1 : 0;
}
