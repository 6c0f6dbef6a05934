import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { DataFiles } from '../../src/core/model/data';
import { csvText } from './csv';
import { openDataset, openSchema } from './dataset';
import { graphmlText } from './graphml';
import { openTables } from './tables';
import { attributionText, changelogFor, licenceText, readmeText } from './texts';

/** Where the open data lies in the built site. */
export const OPEN_ROOT = 'data/open';

export interface OpenFiles {
  /** "data/open/1.2.0": stays the same for this version. */
  readonly folder: string;
  /** Name in the folder -> text. */
  readonly files: ReadonlyMap<string, string>;
  /** Text of data/open/latest.json, which says where the newest version lies. */
  readonly latest: string;
}

/** All files of the open data; same data in, same bytes out. `changelog`: the text of CHANGELOG.md of the data. */
export function openFiles(data: DataFiles, changelog: string): OpenFiles {
  const tables = openTables(data).map(({ name, rows }) => [`csv/${name}.csv`, csvText(rows)] as const);
  const files = new Map([
    ['dataset.json', JSON.stringify(openDataset(data))],
    [
      'dataset.schema.json',
      `${JSON.stringify(z.toJSONSchema(openSchema, { io: 'input', target: 'draft-7' }), null, 1)}\n`,
    ],
    ...tables,
    ['graph.graphml', graphmlText(data)],
    ['CHANGELOG.md', changelogFor(changelog)],
    ['LICENSE.txt', licenceText(data)],
    ['ATTRIBUTION.md', attributionText(data)],
  ]);
  const named = new Map([['README.md', readmeText(data, [...files.keys()])], ...files]);
  const { data: version, date, schema } = data.version;
  const list = [...named].map(([path, text]) => ({
    path,
    bytes: Buffer.byteLength(text),
    sha256: createHash('sha256').update(text).digest('hex'),
  }));
  const latest = {
    name: data.site.name,
    version,
    date,
    recordSchema: schema,
    licence: 'CC-BY-4.0',
    folder: `${version}/`,
    files: list,
  };
  return { folder: `${OPEN_ROOT}/${version}`, files: named, latest: `${JSON.stringify(latest, null, 2)}\n` };
}
