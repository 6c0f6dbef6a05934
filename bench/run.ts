import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { coreBars, judge, mapBars } from './bars';
import { runCore } from './core/runCore';
import { compileRealData } from './graphs/realData';
import { machineFacts } from './machine';
import { runMap } from './map/runMap';
import { type BenchOptions, readOptions } from './options';
import { coreLines, mapLines, verdictLines } from './report';

const CACHE = path.resolve(import.meta.dirname, '../.cache/bench');

/**
 * npm run bench [-- --runs 5] [--quick] [--only map|core] [--strict]
 * Our product beside what one would pick instead, in one run on one machine. See bench/README.md.
 */
async function main({ runs, isQuick, isStrict, parts }: BenchOptions): Promise<number> {
  const machine = machineFacts();
  const real = compileRealData();
  const core = parts.includes('core') ? runCore(real, isQuick) : null;
  const map = parts.includes('map') ? await runMap(real.wire, { runs, isQuick, cacheDir: CACHE }) : null;
  const verdicts = judge([...(core ? coreBars(core) : []), ...(map ? mapBars(map.rows) : [])]);

  mkdirSync(CACHE, { recursive: true });
  const browser = map?.browser ?? null;
  const file = path.join(CACHE, 'bench.json');
  writeFileSync(
    file,
    `${JSON.stringify({ machine: { ...machine, browser }, runs, isQuick, core, map, verdicts }, null, 1)}\n`,
  );

  const missed = verdicts.filter(({ isOk }) => !isOk).length;
  const lines = [
    '',
    `${machine.date.slice(0, 16)}, commit ${machine.commit}: ${machine.cores} cores (${machine.cpu}), load ${machine.loadBefore.toFixed(1)}, Node ${machine.node}, Chromium ${browser ?? 'not used'}`,
    ...(core ? ['', ...coreLines(core)] : []),
    ...(map ? ['', ...mapLines(map.rows, runs)] : []),
    '',
    ...verdictLines(verdicts),
    '',
    `bench: ${verdicts.length} bars, ${missed} missed; all figures in ${path.relative(process.cwd(), file)}`,
  ];
  console.log(lines.join('\n'));
  return isStrict && missed > 0 ? 1 : 0;
}

try {
  process.exitCode = await main(readOptions(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
