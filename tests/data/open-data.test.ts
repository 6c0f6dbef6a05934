// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { validate } from '../../src/core/validate/validate';
import { objectsIn } from '../../src/core/validate/walk';
import { readDataFiles } from '../../tools/data/readData';
import { openFiles } from '../../tools/open/openFiles';

const { data } = validate(readDataFiles());
if (!data) throw new Error('data/ has errors');
const { files } = openFiles(data, readFileSync('data/CHANGELOG.md', 'utf8'));
const dataset = JSON.parse(files.get('dataset.json') ?? '{}');

it('the real open data fits its schema', () => {
  const schema = z.fromJSONSchema(JSON.parse(files.get('dataset.schema.json') ?? '{}'));
  expect(schema.safeParse(dataset).error).toBeUndefined();
});

it('every figure keeps its sources, which are there', () => {
  const known = new Set(data.sources.map(({ id }) => id));
  const figures = [...objectsIn(dataset)].filter(
    ({ value }) => 'asOf' in value && 'unit' in value && 'sources' in value,
  );
  expect(figures.length).toBeGreaterThan(4_000);
  for (const { path, value } of figures) {
    expect(['verified', 'known', 'estimate'], path.join('.')).toContain(value.confidence);
    for (const id of value.sources as string[]) expect(known).toContain(id);
  }
});

it('the real network is XML with every step', () => {
  const xml = new DOMParser().parseFromString(files.get('graph.graphml') ?? '', 'application/xml');
  expect(xml.querySelector('parsererror')).toBeNull();
  expect(xml.getElementsByTagName('node')).toHaveLength(data.roles.length);
  expect(xml.getElementsByTagName('edge')).toHaveLength(data.roles.flatMap(({ steps }) => steps).length);
});

it('shows the texts that sources ask for, word for word', () => {
  for (const { attribution } of data.sources)
    if (attribution) expect(files.get('ATTRIBUTION.md')).toContain(attribution.en);
});
