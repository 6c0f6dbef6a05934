/**
 * npm run boundaries: who may import whom (.dependency-cruiser.cjs).
 * A tool that quietly reads nothing also reports no violations, so this gate counts what was read and first lets every
 * rule find a planted violation.
 */
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { plantedImports } from './plantedImports.mjs';

/** Far below what src holds, far above what a broken set-up would find. */
const FEWEST_MODULES = 60;

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const { forbidden, options } = createRequire(import.meta.url)(join(root, '.dependency-cruiser.cjs'));
const { tsConfig, enhancedResolveOptions, ...cruiseOptions } = options;

async function violationsIn(baseDir, folders, typescript) {
  const { output } = await cruise(
    folders,
    { ...cruiseOptions, ruleSet: { forbidden }, validate: true, baseDir },
    enhancedResolveOptions,
    typescript,
  );
  if (typeof output === 'string') throw new Error('dependency-cruiser gave text where a result was expected');
  return { modules: output.modules, violations: output.summary.violations };
}

/** @returns {Promise<string[]>} what is wrong with the gate itself */
async function proveRules() {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'planted-imports-')));
  try {
    const { files, fine } = plantedImports(forbidden.map(({ name }) => name));
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), text);
    }
    const { violations } = await violationsIn(folder, ['src']);
    const found = new Set(violations.map(({ rule }) => rule.name));
    return [
      ...forbidden
        .filter(({ name }) => !found.has(name))
        .map(({ name }) => `rule "${name}" did not find its planted violation`),
      ...violations
        .filter(({ from }) => fine.includes(from))
        .map(({ rule, from, to }) => `rule "${rule.name}" refuses an allowed import: ${from} -> ${to}`),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function main() {
  const broken = await proveRules();
  const { modules, violations } = await violationsIn(
    root,
    ['src', 'tools'],
    extractTSConfig(join(root, tsConfig.fileName)),
  );
  const own = modules.filter(({ source }) => source.startsWith('src/')).length;
  if (own < FEWEST_MODULES) broken.push(`only ${own} modules of src were read, at least ${FEWEST_MODULES} expected`);
  const reasons = new Map(forbidden.map(({ name, comment }) => [name, comment]));
  const lines = violations.map(({ rule, from, to, cycle }) => {
    const path = cycle ? [from, ...cycle.map((step) => step.name)].join(' -> ') : `${from} -> ${to}`;
    return `${path}\n    ${rule.name}: ${reasons.get(rule.name)}`;
  });
  for (const line of [...broken, ...lines]) console.error(line);
  const count = `${own} modules of src, ${forbidden.length} rules`;
  if (broken.length + lines.length > 0) {
    console.error(`boundaries: ${lines.length} violations, ${broken.length} faults in the gate (${count})`);
    return 1;
  }
  console.log(`boundaries: no violations (${count}, each rule found its planted violation)`);
  return 0;
}

process.exitCode = await main();
