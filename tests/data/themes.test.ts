import { beforeAll, describe, expect, it } from 'vitest';
import { roleEntries } from '../../src/core/browse/entries';
import { filterRoles, NO_FILTERS } from '../../src/core/browse/filterRoles';
import type { DataFiles, MeasureId } from '../../src/core/model/data';
import type { Graph } from '../../src/core/model/graph';
import { measure as measureId } from '../../src/core/model/schema/themes';
import { measure } from '../../src/core/themes/measures';
import { readableData } from '../../src/core/validate/validate';
import { decodeGraph } from '../../src/dataset/decode';
import { encodeGraph } from '../../src/dataset/encode';
import { encodeThemes } from '../../src/dataset/themes';
import { readDataFiles } from '../../tools/data/readData';

/** The themes over the real data. */
let json: Map<string, unknown>;
let data: DataFiles;
let graph: Graph;

beforeAll(() => {
  const files = readDataFiles();
  json = new Map([...files].filter(([file]) => file.endsWith('.json')).map(([file, text]) => [file, JSON.parse(text)]));
  const readable = readableData(files);
  if (!readable) throw new Error('the data can be read');
  data = readable;
  graph = decodeGraph(encodeGraph(data));
});

const measured = (id: MeasureId) => measure({ ...encodeThemes(data), graph }, id);
const inFolder = <T>(folder: string): T[] =>
  [...json].flatMap(([file, value]) => (file.startsWith(`${folder}/`) ? [value as T] : []));

it('show each measure in one theme', () => {
  expect(data.themes.flatMap(({ shows }) => shows).sort()).toEqual([...measureId.options].sort());
});

describe('a measure says what the files say', () => {
  it('of wages during courses', () => {
    const trainings = inFolder<{ id: string; wage: string }>('trainings');
    const kept = trainings.filter(({ wage }) => wage === 'kept').map(({ id }) => id);
    const { of, items } = measured('trainings-wage');
    expect(of).toBe(trainings.length);
    expect(items.map((item) => item.kind === 'name' && item.id).sort()).toEqual(kept.sort());
  });

  it('of entry roles without a course', () => {
    type Raw = {
      id: string;
      kind: string;
      sideRole?: boolean;
      steps: { to: string; kind: string; onboarding: boolean }[];
    };
    const roles = inFolder<Raw>('roles');
    const side = new Set(roles.filter(({ sideRole }) => sideRole).map(({ id }) => id));
    const entries = roles
      .filter(({ kind }) => kind === 'origin')
      .flatMap(({ steps }) => steps.filter(({ kind, to }) => kind === 'entry' && !side.has(to)));
    const { of, items } = measured('entry-without-course');
    expect(of).toBe(new Set(entries.map(({ to }) => to)).size);
    expect(items.map((item) => item.kind === 'role' && item.role.id).sort()).toEqual(
      [...new Set(entries.filter(({ onboarding }) => onboarding).map(({ to }) => to))].sort(),
    );
  });
});

it.each([
  ['springboards', { growth: ['4'] }],
  ['dead-ends', { growth: ['0'] }],
  ['heavy-lighter', { strain: ['3', '4'] }],
] as const)('%s count what the list shows that they link to', (id, chosen) => {
  const filters = { ...NO_FILTERS, chosen: { ...NO_FILTERS.chosen, kind: ['care'], ...chosen } };
  const inList = filterRoles(roleEntries(graph), filters, null).length;
  const { count, of } = measured(id);
  expect(id === 'heavy-lighter' ? of : count).toBe(inList);
});
