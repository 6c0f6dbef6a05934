import { createHash } from 'node:crypto';
import type { Snapshot } from '../core/diff/snapshot';
import { assignSlots } from '../core/layout/assignSlots';
import type { MapLayout } from '../core/layout/mapLayout';
import type { DataFiles } from '../core/model/data';
import { encodeChanges } from './changes';
import { decodeGraph } from './decode';
import { encodeDetails, encodeEmployers, encodeRegions } from './details';
import { encodeAliases, encodeGraph, encodeSearchMore, encodeWords } from './encode';
import { encodeGlossary } from './glossary';
import { encodeCoverage, encodeMonitor } from './insights';
import { encodeLayout } from './layoutWire';
import { encodeLearning } from './learning';
import { encodeOwn } from './own';
import { encodeSources, encodeSourceUses } from './sourceUses';
import { encodeThemes } from './themes';
import { encodeWays } from './wayDetails';

export interface CompiledDataset {
  /** Folder name that changes with every byte of the data, so that files can be cached for ever. */
  readonly folder: string;
  /** Path inside the folder -> JSON text. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * All files that the app loads at run time. Same data and lock file in, same bytes out. Roles that the lock file of the
 * map lacks get a place here as well, so that an editor sees them at once; the check asks to commit it. `releases` from
 * old to new: what is new follows from them.
 */
export function compileDataset(
  data: DataFiles,
  lock: MapLayout | null = null,
  releases: readonly Snapshot[] = [],
): CompiledDataset {
  const graph = encodeGraph(data, releases);
  const files = new Map<string, string>([
    ['graph.json', JSON.stringify(graph)],
    ['map-layout.json', JSON.stringify(encodeLayout(assignSlots(decodeGraph(graph), lock).layout, graph))],
    ['aliases.json', JSON.stringify(encodeAliases(data))],
    ['search-more.json', JSON.stringify(encodeSearchMore(data))],
    ['words.json', JSON.stringify(encodeWords(data))],
    ['employers.json', JSON.stringify(encodeEmployers(data))],
    ['regions.json', JSON.stringify(encodeRegions(data))],
    ['learning.json', JSON.stringify(encodeLearning(data))],
    ['ways.json', JSON.stringify(encodeWays(data))],
    ['themes.json', JSON.stringify(encodeThemes(data))],
    ['sources.json', JSON.stringify(encodeSources(data))],
    ['glossary.json', JSON.stringify(encodeGlossary(data))],
    ['coverage.json', JSON.stringify(encodeCoverage(data))],
    ['monitor.json', JSON.stringify(encodeMonitor(data))],
    ['changes.json', JSON.stringify(encodeChanges(data, releases))],
    ['own.json', JSON.stringify(encodeOwn(data))],
  ]);
  for (const detail of encodeDetails(data)) files.set(`roles/${detail.id}.json`, JSON.stringify(detail));
  for (const [id, uses] of encodeSourceUses(data)) files.set(`sources/${id}.json`, JSON.stringify(uses));
  const hash = createHash('sha256');
  for (const [name, text] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) hash.update(name).update(text);
  return { folder: `data/${hash.digest('hex').slice(0, 12)}`, files };
}
