/**
 * The way by files of docs/add-a-role.md, followed on a copy of the data. The way in the browser is followed by the
 * meeting in tests/browser/editor.spec.ts.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeLayout } from '../../src/core/layout/layoutText';
import { readableData } from '../../src/core/validate/validate';
import { checkData } from '../../tools/data/check';
import { formatData } from '../../tools/data/format';
import { LAYOUT_FILE, layoutFor } from '../../tools/data/layout';
import { DATA_ROOT, readDataFiles } from '../../tools/data/readData';

const GUIDE = readFileSync('docs/add-a-role.md', 'utf8').replaceAll('\n   ', '\n');
let root = '';

beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'add-a-role-'));
  cpSync(DATA_ROOT, root, { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true }));

const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const write = (file: string, text: string) => writeFileSync(path.join(root, file), text);
/** What the check says, without the counts, which change with the data. */
const check = () => checkData(root, true).text.split('\n\nfigures with')[0];

it('a role by files: each message is the one that the guide shows, and in the end there is none but the version', () => {
  const like = read('roles/huiskamerbegeleider.json');
  write(
    'roles/proefbegeleider.json',
    like
      .replace('"id": "huiskamerbegeleider"', '"id": "proefbegeleider"')
      .replace('"nl": "Huiskamerbegeleider"', '"nl": "Proefbegeleider"')
      .replace('"en": "Living-room companion (care home)"', '"en": "Trial companion"'),
  );
  const first = check();
  expect(first).toContain('no step leads to "proefbegeleider"');
  expect(GUIDE).toContain(first);

  const from = JSON.parse(read('roles/helpende.json')) as { steps: { to: string }[] };
  const step = from.steps.find(({ to }) => to === 'huiskamerbegeleider');
  write('roles/helpende.json', JSON.stringify({ ...from, steps: [...from.steps, { ...step, to: 'proefbegeleider' }] }));
  const data = readableData(readDataFiles(root));
  if (!data) throw new Error('the copy can be read');
  const { layout, placed } = layoutFor(data, read(LAYOUT_FILE));
  write(LAYOUT_FILE, writeLayout(layout));
  expect(placed).toEqual(['proefbegeleider']);
  formatData(root);
  const second = check() ?? '';
  // Only the number of the version is left, when nobody raised it yet.
  expect(second.match(/error (?!release)\w+/g)).toBeNull();
  for (const line of lines(second)) expect(lines(GUIDE)).toContain(line);
  // Two whole checks of the data, on a machine that may have other work.
}, 180_000);

/** Lines whatever the version and the further changes. */
const lines = (text: string): string[] =>
  text.split('\n').map((line) =>
    line
      .trim()
      .replaceAll(/\d+\.\d+\.\d+/g, 'n')
      .replace(/; .*\)$/, '; ...)'),
  );
