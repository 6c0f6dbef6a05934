import { createHash } from 'node:crypto';
import type { DataFiles } from '../core/model/data';
import { encodeDetails, encodeEmployers, encodeSources } from './details';
import { encodeAliases, encodeGraph, encodeWords } from './encode';

export interface CompiledDataset {
  /** Folder name that changes with every byte of the data, so that files can be cached for ever. */
  readonly folder: string;
  /** Path inside the folder -> JSON text. */
  readonly files: ReadonlyMap<string, string>;
}

/** All files that the app loads at run time. Same data in, same bytes out. */
export function compileDataset(data: DataFiles): CompiledDataset {
  const files = new Map<string, string>([
    ['graph.json', JSON.stringify(encodeGraph(data))],
    ['aliases.json', JSON.stringify(encodeAliases(data))],
    ['words.json', JSON.stringify(encodeWords(data))],
    ['employers.json', JSON.stringify(encodeEmployers(data))],
    ['sources.json', JSON.stringify(encodeSources(data))],
  ]);
  for (const detail of encodeDetails(data)) files.set(`roles/${detail.id}.json`, JSON.stringify(detail));
  const hash = createHash('sha256');
  for (const [name, text] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) hash.update(name).update(text);
  return { folder: `data/${hash.digest('hex').slice(0, 12)}`, files };
}
