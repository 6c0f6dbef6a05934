import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The data folder of this repository: the texts of the screens are checked with its glossary and exceptions. */
export const OWN_DATA = path.resolve(import.meta.dirname, '../../data');

/**
 * The data folder of this repository, or the one that DATA_DIR names: the same code makes the site of another region.
 */
export const DATA_ROOT = path.resolve(process.env.DATA_DIR || OWN_DATA);

/** Every file under a data folder: path with forward slashes (relative to the folder) and text, in a fixed order. */
export function readDataFiles(root: string = DATA_ROOT): Map<string, string> {
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  return new Map(
    paths.map((file) => [path.relative(root, file).split(path.sep).join('/'), readFileSync(file, 'utf8')]),
  );
}

/** Value of a `--name value` option on the command line. */
export function optionOf(args: readonly string[], name: string): string | undefined {
  const at = args.indexOf(name);
  return at === -1 ? undefined : args[at + 1];
}
