// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { csvText } from '../../../tools/open/csv';
import { graphmlText } from '../../../tools/open/graphml';
import { openFiles } from '../../../tools/open/openFiles';
import { openTables } from '../../../tools/open/tables';
import { recordIn, smallData } from '../../support/dataFiles';

/** Rows of a CSV text, read by RFC 4180 and by nothing of our own. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  let row: string[] = [];
  for (let found = cell.exec(text); found; found = cell.exec(text)) {
    row.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] !== ',') {
      rows.push(row);
      row = [];
    }
    if (cell.lastIndex === text.length) return rows;
  }
  throw new Error('not CSV');
}

describe('a table as CSV', () => {
  it('comes back cell by cell, whatever stands in it; what looks like a formula is made harmless', () => {
    const cells = fc.string({
      unit: fc.constantFrom('a', 'é', ',', '"', '\n', '\r', '=', '+', '-', '@', '\t', "'", ';', ' '),
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(cells, cells), { minLength: 1 }), (rows) => {
        const text = csvText(rows);
        expect(text.startsWith('\uFEFF')).toBe(true);
        const read = readCsv(text.slice(1));
        expect(read.flat().some((cell) => /^[=+\-@\t\r]/.test(cell))).toBe(false);
        expect(read).toEqual(rows.map((row) => row.map((cell) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell))));
      }),
    );
  });

  it('leaves numbers and absence what they are', () => {
    expect(csvText([[1.5, -2, true, null, undefined, '-2']])).toBe("\uFEFF1.5,-2,true,,,'-2\r\n");
  });
});

describe('the open data', () => {
  const data = smallData();
  const { folder, files, latest } = openFiles(data, '# Changes\n\nSee [docs](../docs/data.md).\n');
  const schema = z.fromJSONSchema(JSON.parse(files.get('dataset.schema.json') ?? '{}'));
  const dataset = JSON.parse(files.get('dataset.json') ?? '{}');

  it('lies in a folder of its version, and says where the newest is', () => {
    expect(folder).toBe('data/open/1.0.0');
    const index = JSON.parse(latest);
    expect(index).toMatchObject({ version: '1.0.0', folder: '1.0.0/', licence: 'CC-BY-4.0' });
    expect(index.files.map(({ path }: { path: string }) => path)).toEqual([...files.keys()]);
    for (const { path, bytes } of index.files) expect(Buffer.byteLength(files.get(path) ?? '')).toBe(bytes);
  });

  it('fits its own schema, and the schema can refuse', () => {
    expect(schema.safeParse(dataset).error).toBeUndefined();
    const [first, ...rest] = dataset.roles;
    expect(schema.safeParse({ ...dataset, roles: [{ ...first, level: 3 }, ...rest] }).success).toBe(false);
    expect(schema.safeParse({ ...dataset, roles: undefined }).success).toBe(false);
  });

  it('holds every record with its figures as they are', () => {
    for (const kind of ['roles', 'trainings', 'employers', 'regions', 'sources', 'redirects'] as const)
      expect(dataset[kind], kind).toEqual(
        data[kind].map(({ $schema: _, ...record }: { $schema?: string | undefined }) => record),
      );
    expect(JSON.stringify(dataset)).not.toContain('../schema/');
  });

  it('names every file in its README, and leads nowhere outside itself', () => {
    const readme = files.get('README.md') ?? '';
    for (const name of files.keys())
      if (name !== 'README.md') expect(readme).toMatch(new RegExp(`\\| \`${name}\` \\| \\w`));
    expect(files.get('CHANGELOG.md')).toBe('# Changes\n\nSee docs.\n');
  });

  it('has one width per table, and a date, sources and certainty beside every figure', () => {
    for (const { name, rows } of openTables(data)) {
      expect(new Set(rows.map(({ length }) => length)).size, name).toBe(1);
      const heads = (rows[0] ?? []).map(String);
      expect(new Set(heads).size, name).toBe(heads.length);
      for (const head of heads.filter((each) => each.endsWith('.unit'))) {
        const figure = head.replace(/\.unit$/, '');
        for (const part of ['asOf', 'sources', 'confidence']) expect(heads).toContain(`${figure}.${part}`);
      }
    }
    const pay = openTables(data).find(({ name }) => name === 'pay')?.rows ?? [];
    const unknown = pay[0]?.indexOf('unknown') ?? -1;
    for (const role of data.roles) {
      const reason = Array.isArray(role.pay) ? null : role.pay.unknown;
      expect(pay.find(([id]) => id === role.id)?.[unknown], role.id).toBe(reason);
    }
  });
});

describe('the network as GraphML', () => {
  const parse = (text: string) => new DOMParser().parseFromString(text, 'application/xml');
  const nasty = smallData(({ roles }) => {
    recordIn(roles, 'planner').name = { nl: 'Planner <&> "x" \u0007 ]]>', en: "Planner's" };
  });
  const xml = parse(graphmlText(nasty));

  it('is XML, with each role and step once, and only edges between nodes', () => {
    expect(xml.querySelector('parsererror')).toBeNull();
    const ids = [...xml.querySelectorAll('node')].map((node) => node.id);
    expect(ids).toEqual(nasty.roles.map(({ id }) => id));
    const edges = [...xml.querySelectorAll('edge')].map((edge) => [
      edge.getAttribute('source'),
      edge.getAttribute('target'),
    ]);
    expect(edges).toEqual(nasty.roles.flatMap(({ id, steps }) => steps.map(({ to }) => [id, to])));
  });

  it('uses keys that are declared for their kind, with values of their type', () => {
    const declared = new Map(
      [...xml.querySelectorAll('key')].map((key) => [
        `${key.getAttribute('for')} ${key.id}`,
        key.getAttribute('attr.type'),
      ]),
    );
    const values = [...xml.querySelectorAll('data')];
    expect(values.length).toBeGreaterThan(100);
    for (const value of values) {
      const type = declared.get(`${value.parentElement?.tagName} ${value.getAttribute('key')}`);
      expect(type).toBeDefined();
      if (type !== 'string') expect(Number.isNaN(Number(value.textContent))).toBe(false);
    }
  });

  it('keeps texts with signs of XML', () => {
    expect(xml.querySelector('node#planner data[key="name_nl"]')?.textContent).toBe('Planner <&> "x"  ]]>');
  });

  it('a fault is seen', () => {
    expect(parse(graphmlText(nasty).replace('</graph>', '')).querySelector('parsererror')).not.toBeNull();
  });
});
