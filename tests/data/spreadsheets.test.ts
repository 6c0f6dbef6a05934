import { beforeAll, describe, expect, it } from 'vitest';
import { formatFile } from '../../src/core/validate/format';
import { valueAt } from '../../src/core/validate/walk';
import { readDataFiles } from '../../tools/data/readData';
import { changeRecord } from '../../tools/sheets/changeRecord';
import { cellOf, readCell } from '../../tools/sheets/columns';
import { ENTITIES } from '../../tools/sheets/entities';
import { importSheets } from '../../tools/sheets/importSheets';
import { optionsOf } from '../../tools/sheets/lists';
import { recordsOf } from '../../tools/sheets/records';
import type { SheetTable } from '../../tools/sheets/tables';
import { readWorkbook, writeWorkbook } from '../../tools/sheets/workbook';

const files = readDataFiles();
let tables: SheetTable[] = [];
beforeAll(async () => {
  tables = await readWorkbook(await writeWorkbook(files));
}, 60_000);

describe('the real data as a workbook', () => {
  it('holds every record once', () => {
    for (const entity of ENTITIES) {
      const table = tables.find(({ name }) => name === entity.sheet);
      expect(table?.rows.length, entity.sheet).toBe(recordsOf(files, entity).length + 1);
    }
  });

  it('comes back without a difference of one byte', () => {
    const { files: changed, changes, findings } = importSheets(files, tables);
    expect(findings).toEqual([]);
    expect(changes).toEqual([]);
    expect([...changed.keys()]).toEqual([]);
  });

  it('says the same when every cell is read anew and written over what is there', () => {
    for (const entity of ENTITIES) {
      for (const { record } of recordsOf(files, entity)) {
        const before = JSON.stringify(record);
        const values = entity.columns.map((column) => {
          const options = column.kind.type === 'one' ? optionsOf(files, column.kind.list) : [];
          const read = readCell(cellOf(valueAt(record, column.path), column.kind), column.kind, options);
          expect(read, `${entity.sheet} ${before.slice(0, 80)} ${column.head}`).toMatchObject({ ok: true });
          return { column, value: read.ok ? read.value : undefined };
        });
        const copy = structuredClone(record);
        changeRecord(copy, entity, values);
        const file =
          entity.kind === 'steps'
            ? 'roles/x.json'
            : entity.kind === 'sources'
              ? 'sources.json'
              : `${entity.kind}/x.json`;
        const written = (value: unknown) => formatFile(file, entity.kind === 'steps' ? { steps: [value] } : value);
        expect(written(copy)).toBe(written(record));
      }
    }
  }, 60_000);

  it('one changed text per sheet changes those lines, and nothing else', () => {
    const changedTables = tables.map((table) => {
      const entity = ENTITIES.find(({ sheet }) => sheet === table.name);
      const head = { steps: 'Waarom (nl)', sources: 'Titel', employers: 'Naam' }[entity?.kind as string] ?? 'Naam (nl)';
      const column = table.rows[0]?.indexOf(head) ?? -1;
      const rows = table.rows.map((row, i) => (i === 7 ? row.with(column, `${head} is anders.`) : row));
      return entity ? { ...table, rows } : table;
    });
    const { files: changed, changes } = importSheets(files, changedTables);
    expect(changes).toHaveLength(ENTITIES.length);
    const other = [...changed].flatMap(([file, text]) => {
      const [old, now] = [(files.get(file) ?? '').split('\n'), text.split('\n')];
      expect(now.length, file).toBe(old.length);
      return now.filter((line, i) => line !== old[i]);
    });
    expect(other).toHaveLength(ENTITIES.length);
    expect(other.every((line) => line.includes('is anders.'))).toBe(true);
  }, 60_000);
});
