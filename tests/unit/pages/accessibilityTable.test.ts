import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const TABLE = readFileSync('docs/accessibility.md', 'utf8');
/** The criteria of levels A and AA in WCAG 2.2, without 4.1.1, which it took out. */
const CRITERIA = [
  ...['1.1.1', '1.2.1', '1.2.2', '1.2.3', '1.2.4', '1.2.5', '1.3.1', '1.3.2', '1.3.3', '1.3.4', '1.3.5'],
  ...['1.4.1', '1.4.2', '1.4.3', '1.4.4', '1.4.5', '1.4.10', '1.4.11', '1.4.12', '1.4.13'],
  ...['2.1.1', '2.1.2', '2.1.4', '2.2.1', '2.2.2', '2.3.1'],
  ...['2.4.1', '2.4.2', '2.4.3', '2.4.4', '2.4.5', '2.4.6', '2.4.7', '2.4.11'],
  ...['2.5.1', '2.5.2', '2.5.3', '2.5.4', '2.5.7', '2.5.8'],
  ...['3.1.1', '3.1.2', '3.2.1', '3.2.2', '3.2.3', '3.2.4', '3.2.6'],
  ...['3.3.1', '3.3.2', '3.3.3', '3.3.4', '3.3.7', '3.3.8', '4.1.2', '4.1.3'],
];

/** Faults in a table of criteria: rows that miss or come twice, cells left empty, proof that is not there. */
function faultsOf(table: string, isThere: (file: string) => boolean): string[] {
  const rows = [...table.matchAll(/^\| (\d\.\d\.\d+) (.*)$/gm)];
  const count = new Map<string, number>();
  for (const [, id = ''] of rows) count.set(id, (count.get(id) ?? 0) + 1);
  const wrongCount = CRITERIA.filter((id) => count.get(id) !== 1).map((id) => `${id}: ${count.get(id) ?? 0} rows`);
  const unknown = [...count.keys()].filter((id) => !CRITERIA.includes(id)).map((id) => `${id} is no criterion`);
  const cells = rows.flatMap(([, id, rest = '']) => {
    const [, applies = '', how = '', proof = '', gaps = ''] = rest.split('|').map((cell) => cell.trim());
    const empty = [applies, how, proof, gaps].includes('') ? [`${id}: an empty cell`] : [];
    return applies === 'yes' && proof === '-' ? [...empty, `${id}: no proof`] : empty;
  });
  const files = [...table.matchAll(/`((?:tests|docs)\/[\w./-]+)`/g)].map(([, file = '']) => file);
  return [
    ...wrongCount,
    ...unknown,
    ...cells,
    ...files.filter((file) => !isThere(file)).map((file) => `${file}: not there`),
  ];
}

test('each criterion has one row, with proof that is there', () => {
  expect(CRITERIA).toHaveLength(55);
  expect(faultsOf(TABLE, existsSync)).toEqual([]);
});

test('a row that is gone, an empty cell and a proof that is not there are found', () => {
  const broken = TABLE.replace(/^\| 2\.4\.7 .*\n/m, '')
    .replace(/\| there is no sound or film +\|/, '| |')
    .replace('`tests/browser/mine.spec.ts`', '`tests/browser/no.spec.ts`');
  expect(faultsOf(broken, existsSync)).toEqual([
    '2.4.7: 0 rows',
    '1.2.1: an empty cell',
    'tests/browser/no.spec.ts: not there',
  ]);
});
