import { z } from 'zod';
import type { DataFiles } from '../../src/core/model/data';
import { FILE_RULES } from '../../src/core/validate/files';

/** Shape of dataset.json itself; it rises when that shape changes. */
const OPEN_FORMAT = 1;

/** What says nothing to readers elsewhere: exceptions of our own language check, and the names of this site. */
const LEFT_OUT = new Set<string>(['language-exceptions', 'version', 'site']);
const KEPT = FILE_RULES.filter(({ kind }) => !LEFT_OUT.has(kind));

const head = {
  $schema: z.string(),
  format: z.literal(OPEN_FORMAT),
  name: z.string(),
  area: z.strictObject({ nl: z.string(), en: z.string() }),
  version: z.string(),
  /** Version of the shape of the records. */
  recordSchema: z.number().int(),
  date: z.string(),
  licence: z.string(),
  /** Texts that the licences of sources ask to be shown, word for word. */
  attributions: z.array(z.string()),
};

/** The schema of dataset.json, put together from those of the data files. */
export const openSchema = z.strictObject({
  ...head,
  ...Object.fromEntries(KEPT.map(({ kind, place, schema }) => [kind, place === 'folder' ? z.array(schema) : schema])),
});

/** The texts that licences of sources ask for, each once. */
export const attributionsOf = ({ sources }: DataFiles): string[] =>
  [...new Set(sources.flatMap(({ attribution }) => (attribution ? [attribution.en] : [])))].sort();

/** The whole dataset as one value: all records as in the data files, under a head that says what it is. */
export function openDataset(data: DataFiles): unknown {
  const { site, version } = data;
  return {
    $schema: 'dataset.schema.json',
    format: OPEN_FORMAT,
    name: site.name,
    area: site.area,
    version: version.data,
    recordSchema: version.schema,
    date: version.date,
    licence: 'https://creativecommons.org/licenses/by/4.0/',
    attributions: attributionsOf(data),
    ...Object.fromEntries(KEPT.map(({ kind }) => [kind, withoutLink(data[kind])])),
  };
}

/** Records name the schema beside their file, which is not there in the open data. */
function withoutLink(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutLink);
  if (typeof value !== 'object' || value === null) return value;
  const { $schema: _, ...rest } = value as { $schema?: unknown };
  return rest;
}
