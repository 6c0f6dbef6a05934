import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CellKind, cellOf, IDS, LINES, NEEDS, type RawCell, readCell } from '../../../tools/sheets/columns';
import { importSheets } from '../../../tools/sheets/importSheets';
import { cellName, type SheetTable } from '../../../tools/sheets/tables';
import { readWorkbook, writeWorkbook } from '../../../tools/sheets/workbook';
import { dataSet, toFiles } from '../../support/dataSet';

const files = toFiles(dataSet());
const tables = await readWorkbook(await writeWorkbook(files));

/** The workbook with changes: sheet, row (as a spreadsheet counts), head of the column, and what is put there. */
type Edit = readonly [sheet: string, row: number, head: string, value: RawCell];

const rowOf = (sheet: string, key: string): number =>
  (tables.find(({ name }) => name === sheet)?.rows.findIndex((row) => row[0] === key) ?? -1) + 1;

function edited(...edits: readonly Edit[]): SheetTable[] {
  return tables.map((table) => {
    const rows = table.rows.map((row) => [...row]);
    for (const [sheet, row, head, value] of edits) {
      if (sheet !== table.name) continue;
      while (rows.length < row) rows.push([]);
      const line = rows[row - 1] ?? [];
      line[rows[0]?.indexOf(head) ?? -1] = value;
    }
    return { ...table, rows };
  });
}

const place = (sheet: string, row: number, head: string): string => {
  const heads = tables.find(({ name }) => name === sheet)?.rows[0] ?? [];
  return `${sheet}!${cellName(row - 1, heads.indexOf(head))}`;
};
const json = (text: string | undefined) => JSON.parse(text ?? 'null');
const HELPENDE = rowOf('Functies', 'helpende');
const errorsOf = (...edits: readonly Edit[]) =>
  importSheets(files, edited(...edits)).findings.filter(({ severity }) => severity === 'error');

describe('a workbook taken back', () => {
  it('changes only the record whose cell changed', () => {
    const result = importSheets(files, edited(['Functies', HELPENDE, 'Naam (nl)', 'Helpende plus']));
    expect([...result.files.keys()]).toEqual(['roles/helpende.json']);
    expect(json(result.files.get('roles/helpende.json'))).toEqual({
      ...json(files.get('roles/helpende.json')),
      name: { ...json(files.get('roles/helpende.json')).name, nl: 'Helpende plus' },
    });
    expect(result.changes).toEqual([`${place('Functies', HELPENDE, 'Naam (nl)')} helpende: name.nl`]);
  });

  it('puts figures together from their parts, and takes them away when all parts are emptied', () => {
    const row = rowOf('Stappen', 'helpende');
    const made = importSheets(
      files,
      edited(
        ['Stappen', row, 'Eerst ervaring (maanden)', 12],
        ['Stappen', row, 'Eerst ervaring: van wanneer', '2024-07'],
        ['Stappen', row, 'Eerst ervaring: bronnen', 'handboek-2024'],
        ['Stappen', row, 'Eerst ervaring: zekerheid', 'bekend'],
      ),
    );
    expect(json(made.files.get('roles/helpende.json')).steps[0].experienceFirst).toEqual({
      value: 12,
      unit: 'months',
      asOf: '2024-07',
      sources: ['handboek-2024'],
      confidence: 'known',
    });
    const employer = rowOf('Werkgevers', 'de-linde');
    const sized = importSheets(
      files,
      edited(
        ['Werkgevers', employer, 'Medewerkers: niet bekend omdat', null],
        ['Werkgevers', employer, 'Medewerkers', 800],
        ['Werkgevers', employer, 'Medewerkers: van wanneer', 2023],
        ['Werkgevers', employer, 'Medewerkers: bronnen', 'handboek-2024'],
        ['Werkgevers', employer, 'Medewerkers: zekerheid', 'gelezen'],
      ),
    );
    expect(json(sized.files.get('employers/de-linde.json')).size).toEqual({
      value: 800,
      unit: 'employees',
      asOf: '2023',
      sources: ['handboek-2024'],
      confidence: 'verified',
    });
    const again = new Map([...files, ...sized.files]);
    expect(importSheets(again, tables).findings, 'an untouched row of an older workbook changes nothing').toEqual([]);
    expect(importSheets(again, tables).files.size).toBe(0);
  });

  it('makes a new record of a new row, with what no column shows said to be unknown', () => {
    const sheet = tables.find(({ name }) => name === 'Functies');
    const row = (sheet?.rows.length ?? 0) + 1;
    const heads = (sheet?.rows[0] ?? []).map(String);
    // Copied from a row below the head, as people do: its mark comes along.
    const copy = heads.map((head): Edit => ['Functies', row, head, sheet?.rows[HELPENDE - 1]?.[heads.indexOf(head)]]);
    const step = (tables.find(({ name }) => name === 'Stappen')?.rows.length ?? 0) + 1;
    const stepHeads = (tables.find(({ name }) => name === 'Stappen')?.rows[0] ?? []).map(String);
    const from = rowOf('Stappen', 'winkel');
    const steps = (to: number, ids: readonly [string, string]) => [
      ...stepHeads.map(
        (head): Edit => [
          'Stappen',
          to,
          head,
          tables.find(({ name }) => name === 'Stappen')?.rows[from - 1]?.[stepHeads.indexOf(head)],
        ],
      ),
      ['Stappen', to, 'Van', ids[0]] as Edit,
      ['Stappen', to, 'Naar', ids[1]] as Edit,
      ['Stappen', to, 'Neem je mee', null] as Edit,
      ['Stappen', to, 'Leer je', null] as Edit,
    ];
    const result = importSheets(
      files,
      edited(
        ...copy,
        ['Functies', row, 'Id', 'gastvrouw'],
        ['Functies', row, 'Naam (nl)', 'Gastvrouw of gastheer'],
        ['Functies', row, 'Naam (en)', 'Host'],
        ['Functies', row, 'Andere namen (nl)', 'gastvrouw'],
        ['Functies', row, 'Andere namen (en)', 'host'],
        ...steps(step, ['winkel', 'gastvrouw']),
        ...steps(step + 1, ['gastvrouw', 'helpende']),
      ),
    );
    const made = json(result.files.get('roles/gastvrouw.json'));
    expect(result.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(made).toMatchObject({
      $schema: '../schema/role.schema.json',
      id: 'gastvrouw',
      pay: { unknown: 'no-source' },
      steps: [{ to: 'helpende' }],
    });
    expect(json(result.files.get('roles/winkel.json')).steps.map(({ to }: { to: string }) => to)).toEqual([
      'gastvrouw',
      'helpende',
    ]);
  });

  it('deletes nothing: a row that is gone is told', () => {
    const without = tables.map((table) => ({ ...table, rows: table.rows.filter((row) => row[0] !== 'planner') }));
    const { files: changed, findings } = importSheets(files, without);
    expect(changed.size).toBe(0);
    expect(findings.map(({ severity, place: at }) => `${severity} ${at}`)).toEqual([
      'notice Functies',
      'notice Stappen',
    ]);
    expect(findings.map(({ what }) => what.split(':')[0])).toEqual([
      'no row for "planner"',
      'no row for "planner > helpende"',
    ]);
  });

  it('refuses a change of a row that changed in the data as well', () => {
    const role = json(files.get('roles/helpende.json'));
    role.summary.nl = 'Je helpt iedereen in de buurt.';
    const moved = new Map(files).set('roles/helpende.json', `${JSON.stringify(role, null, 2)}\n`);
    const [error] = importSheets(moved, edited(['Functies', HELPENDE, 'Naam (nl)', 'Ander'])).findings;
    expect(error).toMatchObject({ severity: 'error', place: `Functies!A${HELPENDE}` });
    expect(error?.what).toContain('in the workbook as well');
  });
});

describe('mistakes in a workbook', () => {
  it('names sheet and cell of what the data check finds', () => {
    const row = rowOf('Stappen', 'helpende');
    const errors = errorsOf(
      ['Functies', HELPENDE, 'Tillen (0-4)', 7],
      ['Functies', HELPENDE, 'Vaardigheden', 'basiszorg; vliegen'],
      ['Stappen', row, 'Waarom (en)', null],
      ['Stappen', row, 'Bronnen', 'geen-bron'],
    );
    const places = errors.map(({ place: at }) => at);
    expect(places).toContain(place('Functies', HELPENDE, 'Tillen (0-4)'));
    expect(places).toContain(place('Stappen', row, 'Waarom (en)'));
  });

  it('names the cell of an unknown id', () => {
    const [error] = errorsOf(['Functies', HELPENDE, 'Vaardigheden', 'basiszorg; vliegen']);
    expect(error).toMatchObject({ place: place('Functies', HELPENDE, 'Vaardigheden') });
    expect(error?.what).toContain('vliegen');
  });

  it.each<[string, string, RawCell, string]>([
    ['a broken list', 'Sectoren', 'vvt, ghz', 'not a list of ids'],
    ['a broken demand', 'Vereist', 'vig; / hbo', 'cannot be read'],
    ['a word that is not in the list', 'Zekerheid', 'misschien', 'not one of the words'],
    ['an id that is not in the list', 'Functiegroep', 'koken', 'not in the list'],
    ['words where a number stands', 'Tillen (0-4)', 'veel', 'not a number'],
    ['a date as the spreadsheet counts days', 'Zwaarte: van wanneer', 45474, 'day count'],
    ['a date of the spreadsheet', 'Zwaarte: van wanneer', new Date('2024-07-01'), 'a date of its own'],
    ['true where a text stands', 'Naam (nl)', true, 'TRUE or FALSE'],
  ])('%s', (_, head, value, what) => {
    const [error] = errorsOf(['Functies', HELPENDE, head, value]);
    expect(error?.place).toBe(place('Functies', HELPENDE, head));
    expect(error?.what).toContain(what);
  });

  it('a formula is refused, whatever its outcome', () => {
    const at = tables.find(({ name }) => name === 'Functies')?.rows[0]?.indexOf('Naam (nl)') ?? 0;
    const withFormula = tables.map((table) =>
      table.name === 'Functies' ? { ...table, formulas: new Set([`${HELPENDE - 1},${at}`]) } : table,
    );
    const { findings, files: changed } = importSheets(files, withFormula);
    expect(findings[0]).toMatchObject({ severity: 'error', place: place('Functies', HELPENDE, 'Naam (nl)') });
    expect(changed.size).toBe(0);
  });

  it('tidies spaces and a number typed as text, and says so', () => {
    const result = importSheets(
      files,
      edited(['Functies', HELPENDE, 'Naam (nl)', ' Helpende plus '], ['Functies', HELPENDE, 'Tillen (0-4)', '3']),
    );
    const notices = result.findings.map(({ severity, place: at }) => `${severity} ${at}`);
    expect(notices).toEqual([
      `notice ${place('Functies', HELPENDE, 'Naam (nl)')}`,
      `notice ${place('Functies', HELPENDE, 'Tillen (0-4)')}`,
    ]);
    expect(json(result.files.get('roles/helpende.json'))).toMatchObject({
      name: { nl: 'Helpende plus' },
      strain: { scores: { lifting: 3 } },
    });
  });

  it('columns and sheets that nobody knows, or that are gone', () => {
    const renamed = tables.map((table) =>
      table.name === 'Functies'
        ? {
            ...table,
            rows: [table.rows[0]?.map((head) => (head === 'Niveau' ? 'Niveauu' : head)) ?? [], ...table.rows.slice(1)],
          }
        : table,
    );
    expect(importSheets(files, renamed).findings[0]).toMatchObject({
      severity: 'error',
      place: place('Functies', 1, 'Niveau'),
      what: 'the column "Niveauu" is not known',
      mend: expect.stringContaining('did you mean "Niveau"'),
    });
    const extra = [
      ...tables.filter(({ name }) => name !== 'Bronnen'),
      { name: 'Blad1', rows: [], formulas: new Set<string>() },
    ];
    expect(importSheets(files, extra).findings.map(({ severity, place: at }) => `${severity} ${at}`)).toEqual([
      'error Blad1',
      'notice Bronnen',
    ]);
  });

  it('a row without an id, and an id that stands twice', () => {
    const row = (tables.find(({ name }) => name === 'Functies')?.rows.length ?? 0) + 1;
    expect(errorsOf(['Functies', row, 'Naam (nl)', 'Kok'])[0]?.what).toBe('this row has no id');
    expect(errorsOf(['Functies', row, 'Id', 'helpende'])[0]?.what).toBe(`"helpende" stands in row ${HELPENDE} too`);
  });

  it('a step that leaves a role that is not there', () => {
    const row = (tables.find(({ name }) => name === 'Stappen')?.rows.length ?? 0) + 1;
    const [error] = errorsOf(['Stappen', row, 'Van', 'niemand'], ['Stappen', row, 'Naar', 'helpende']);
    expect(error).toMatchObject({ place: `Stappen!A${row}`, what: expect.stringContaining('"niemand"') });
  });
});

describe('a cell', () => {
  const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/);
  const line = fc.stringMatching(/^[A-Za-z(][A-Za-z ,;/.()'’é-]{0,30}[a-z.]$/);
  const kinds: readonly (readonly [CellKind, fc.Arbitrary<unknown>])[] = [
    [IDS, fc.array(id, { minLength: 1 })],
    [LINES, fc.array(line, { minLength: 1 })],
    [NEEDS, fc.array(fc.array(id, { minLength: 1 }), { minLength: 1 })],
  ];
  it.each(kinds)('a list comes back as it went: %o', (kind, values) => {
    fc.assert(
      fc.property(values, (value) => {
        expect(readCell(cellOf(value, kind), kind)).toEqual({ ok: true, value });
      }),
    );
  });
});
