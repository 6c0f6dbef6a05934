/**
 * npm run size: is the first visit light enough? Weighs the built site (gzip -9; 1 kB = 1000 bytes).
 * Needs build.manifest = true in vite.config.ts.
 *
 *   node tools/gates/size.mjs [folder] [--files]    folder: dist; --files lists what was counted
 *   node tools/gates/size.mjs --self-test           proves that the gate can fail
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measureFirstLoad, missingScreens } from './firstLoad.mjs';
import { measurePrecache } from './precache.mjs';

/**
 * In bytes. The map is what it adds to the first load: React Flow 12.12 with what it needs (d3-zoom, d3-transition and their
 * colours) is 54 kB of it, measured by source map; the rest is ours and the filters it shares with the list.
 */
const BUDGETS = {
  JavaScript: 175_000,
  'JavaScript of the map': 80_000,
  'JavaScript of the map, on demand': 45_000,
  data: 70_000,
  CSS: 20_000,
  fonts: 80_000,
  // The whole map for use without internet, fetched in the background after the first screen.
  precache: 1_500_000,
};

const kB = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} kB`.padStart(9);

/** Prints the table and tells whether everything fits. */
function judge(parts, budgets, { files = false, say = console.log } = {}) {
  let fits = true;
  for (const part of parts) {
    const over = part.bytes > budgets[part.name];
    if (over) fits = false;
    say(`${part.name.padEnd(34)}${kB(part.bytes)} of ${kB(budgets[part.name])}  ${over ? 'TOO BIG' : 'ok'}`);
    if (files || over) for (const { file, bytes } of part.files) say(`    ${kB(bytes)}  ${file}`);
  }
  return fits;
}

const PLANTED = {
  '.vite/manifest.json': JSON.stringify({
    'index.html': {
      file: 'assets/main.js',
      isEntry: true,
      imports: ['_shared.js'],
      css: ['assets/main.css'],
      dynamicImports: [
        'src/features/role/R.tsx',
        'src/features/map/MapScreen.tsx',
        'src/i18n/nl/texts.ts',
        'src/i18n/nl/list.ts',
        'src/i18n/nl/lists.ts',
        'src/i18n/en/texts.ts',
        'src/state/wholeSearch.ts',
      ],
    },
    'src/state/wholeSearch.ts': { file: 'assets/whole.js', isDynamicEntry: true },
    '_shared.js': { file: 'assets/shared.js' },
    'src/features/role/R.tsx': { file: 'assets/role.js', isDynamicEntry: true },
    'src/features/map/MapScreen.tsx': {
      file: 'assets/map.js',
      isDynamicEntry: true,
      imports: ['_shared.js'],
      dynamicImports: ['src/features/map/panel/P.tsx'],
    },
    'src/features/map/panel/P.tsx': { file: 'assets/panel.js', isDynamicEntry: true, imports: ['_shared.js'] },
    'src/i18n/nl/texts.ts': { file: 'assets/nl.js', isDynamicEntry: true },
    // Texts of a later screen; and texts that only look like them, which count.
    'src/i18n/nl/list.ts': { file: 'assets/later.js', isDynamicEntry: true },
    'src/i18n/nl/lists.ts': { file: 'assets/lists.js', isDynamicEntry: true },
    'src/i18n/en/texts.ts': { file: 'assets/en.js', isDynamicEntry: true },
  }),
  ...Object.fromEntries(
    ['main', 'shared', 'role', 'map', 'panel', 'nl', 'later', 'lists', 'en', 'whole'].map((name) => [
      `assets/${name}.js`,
      `"${name}"`,
    ]),
  ),
  'assets/main.css':
    '@font-face{src:url(/assets/latin.woff2);unicode-range:U+??,U+131}@font-face{src:url(/assets/ext.woff2);unicode-range:U+100-2BA,U+1E??}',
  'assets/latin.woff2': 'latin',
  'assets/ext.woff2': 'extended',
  'data/0123456789ab/graph.json': '{}',
  'data/0123456789ab/aliases.json': '{}',
  'data/0123456789ab/pack.json': '{}',
  'sw.js': `self.RELEASE=${JSON.stringify({
    files: [{ path: 'assets/main.js' }, { path: 'assets/latin.woff2' }, { path: 'data/0123456789ab/pack.json' }],
  })};\nplanted`,
};

const measure = (/** @type {string} */ dist) => [...measureFirstLoad(dist), measurePrecache(dist)];

const EXPECTED = {
  JavaScript: ['lists.js', 'main.js', 'nl.js', 'role.js', 'shared.js'],
  'JavaScript of the map': ['map.js'],
  'JavaScript of the map, on demand': ['panel.js'],
  data: ['graph.json', 'aliases.json'],
  CSS: ['main.css'],
  fonts: ['latin.woff2'],
  precache: ['sw.js', 'main.js', 'latin.woff2', 'pack.json'],
};

/** On a small planted site: the right files are counted, each budget can fail, and an unmeasurable build is an error. */
function selfTest() {
  const folder = mkdtempSync(join(tmpdir(), 'size-gate-'));
  const faults = [];
  const quiet = { say: () => undefined };
  try {
    for (const [name, text] of Object.entries(PLANTED)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    const parts = measure(folder);
    for (const { name, files } of parts) {
      const counted = files.map(({ file }) => file.split('/').at(-1)).join();
      if (counted !== EXPECTED[name].join())
        faults.push(`${name}: counted ${counted}, expected ${EXPECTED[name].join()}`);
    }
    if (!judge(parts, BUDGETS, quiet)) faults.push('a tiny site does not fit the real budgets');
    for (const name of Object.keys(BUDGETS)) {
      if (judge(parts, { ...BUDGETS, [name]: 1 }, quiet)) faults.push(`${name}: a budget of one byte was not exceeded`);
    }
    for (const part of [
      '.vite/manifest.json',
      'data/0123456789ab/graph.json',
      'data/0123456789ab/pack.json',
      'sw.js',
    ]) {
      rmSync(join(folder, part));
      try {
        measure(folder);
        faults.push(`a build without ${part} was measured all the same`);
      } catch {
        // As it should be.
      }
      writeFileSync(join(folder, part), PLANTED[part]);
    }
    if (missingScreens(folder).length === 0) faults.push('a source tree without screens was accepted');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return faults;
}

function main(args) {
  if (args.includes('--self-test')) {
    const faults = selfTest();
    for (const fault of faults) console.error(fault);
    if (faults.length === 0) console.log('size: the gate fails when it should');
    return faults.length === 0 ? 0 : 1;
  }
  const dist = resolve(args.find((arg) => !arg.startsWith('--')) ?? 'dist');
  const missing = missingScreens(join(dirname(fileURLToPath(import.meta.url)), '../..'));
  if (missing.length > 0) {
    console.error(
      `size: no source folder src/features/${missing.join(', src/features/')}. Renamed? Then rename it in tools/gates/firstLoad.mjs.`,
    );
    return 1;
  }
  try {
    return judge(measure(dist), BUDGETS, { files: args.includes('--files') }) ? 0 : 1;
  } catch (error) {
    console.error(`size: ${error instanceof Error ? error.message : error}`);
    return 1;
  }
}

process.exitCode = main(process.argv.slice(2));
