/**
 * npm run data:layout: gives every role its place on the map and writes data/map-layout.json.
 * Roles that have a place keep it. `-- --new` draws the whole map anew: people have to learn it again, so that is a
 * decision for a new major version of the data, not a way to mend a problem.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { assignSlots, type SlotChanges } from '../../src/core/layout/assignSlots';
import { readLayout, writeLayout } from '../../src/core/layout/layoutText';
import type { DataFiles } from '../../src/core/model/data';
import { readableData } from '../../src/core/validate/validate';
import { decodeGraph } from '../../src/dataset/decode';
import { encodeGraph } from '../../src/dataset/encode';
import { DATA_ROOT, optionOf, readDataFiles } from './readData';

export const LAYOUT_FILE = 'map-layout.json';

/** Places for the roles of this data, starting from the lock file's text (none: a new map). */
export const layoutFor = (data: DataFiles, lockText: string | undefined): SlotChanges =>
  assignSlots(decodeGraph(encodeGraph(data)), lockText === undefined ? null : readLayout(lockText));

/** What is wrong with the lock file of these data files, or null. */
export function layoutDrift(files: ReadonlyMap<string, string>, data: DataFiles | null): string | null {
  if (!data) return null;
  const text = files.get(LAYOUT_FILE);
  if (text === undefined) return 'is missing';
  if (!readLayout(text)) return 'cannot be read: restore it from git';
  const { layout, placed, freed } = layoutFor(data, text);
  if (placed.length > 0) return `has no place for ${placed.slice(0, 5).join(', ')}`;
  if (freed.length > 0) return `keeps a place for ${freed.slice(0, 5).join(', ')}, which is not on the map`;
  return writeLayout(layout) === text ? null : 'is not written as the tool writes it';
}

function main(args: readonly string[]): number {
  const root = optionOf(args, '--dir') ?? DATA_ROOT;
  const files = readDataFiles(root);
  const data = readableData(files);
  if (!data) {
    console.error('The data cannot be read; run "npm run data:check" first.');
    return 1;
  }
  const isNew = args.includes('--new');
  const lock = isNew ? undefined : files.get(LAYOUT_FILE);
  // Half a merge in the file must not cost everybody their place.
  if (lock !== undefined && !readLayout(lock)) {
    console.error(`data/${LAYOUT_FILE} cannot be read. Restore it from git; or draw a whole new map with "-- --new".`);
    return 1;
  }
  const { layout, placed, freed, grown } = layoutFor(data, lock);
  writeFileSync(path.join(root, LAYOUT_FILE), writeLayout(layout));
  console.log(`data/${LAYOUT_FILE}: ${placed.length} placed, ${freed.length} freed, ${grown.length} lines grown`);
  for (const id of placed.slice(0, 20)) console.log(`  placed ${id}`);
  for (const id of freed.slice(0, 20)) console.log(`  freed  ${id}`);
  for (const id of grown) console.log(`  grown  ${id}: everything below it moves down a row`);
  return 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = main(process.argv.slice(2));
