/**
 * npm run hosting:measure [-- --load]
 *
 * Serves dist/ with our configuration for nginx and measures what visits weigh in a real browser, or with --load what the
 * server can take on this machine. Prices are examples of arithmetic, not offers.
 */
import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import path from 'node:path';
import { findServer } from './findServer';
import { load } from './load';
import { RECIPES } from './recipes';
import { samplesIn } from './samples';
import { startServer } from './startServer';
import { measureVisits } from './visits';

const DIST = path.resolve('dist');
const LOAD_SECONDS = 20;
const CONNECTIONS = 50;
const VISITS = 100_000;
const PRICES = [0.01, 0.02, 0.05, 0.1];

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`.padStart(11);

async function visits(address: string, logFile: string): Promise<void> {
  const found = await measureVisits(address, logFile);
  for (const { name, requests, bytes, lastingBytes } of found) {
    const share = bytes > 0 ? `${Math.round((lastingBytes / bytes) * 100)} %` : '-';
    console.log(
      `${name.padEnd(52)}${String(requests).padStart(5)} requests${kB(bytes)}  ${share.padStart(5)} in lasting files`,
    );
    const gigabytes = (bytes * VISITS) / 1e9;
    const costs = PRICES.map((price) => `${price.toFixed(2)}: ${(gigabytes * price).toFixed(2)}`).join('  ');
    console.log(`  per ${VISITS} visits ${gigabytes.toFixed(1)} GB; at a price per GB of  ${costs}`);
  }
}

async function strain(address: string): Promise<void> {
  const [cpu] = cpus();
  console.log(
    `${cpu?.model ?? 'unknown processor'}, ${availableParallelism()} cores, load before: ${loadavg()[0]?.toFixed(1)}`,
  );
  const { samples } = samplesIn(DIST);
  const paths = samples
    .filter(({ kind }) => /page$|^script|^style|^data of/.test(kind))
    .map((sample) => sample.address.slice(1));
  for (const [name, asked] of [
    ['one page', ['']],
    [`pages, scripts and data (${paths.length} addresses)`, paths],
  ] as const) {
    const { seconds, answers, errors, bytes, half, p99 } = await load({
      address,
      paths: asked,
      connections: CONNECTIONS,
      seconds: LOAD_SECONDS,
    });
    console.log(
      `${name}: ${Math.round(answers / seconds)} answers per second, ${(bytes / seconds / 1e6).toFixed(1)} MB/s, half within ${half.toFixed(1)} ms, 99 % within ${p99.toFixed(1)} ms, ${errors} errors`,
    );
  }
}

const program = await findServer('nginx');
const recipe = RECIPES.find(({ server, base }) => server === 'nginx' && base === '/');
if (!program || !recipe) throw new Error('no nginx to measure with');
const isLoad = process.argv.includes('--load');
const running = await startServer({
  server: 'nginx',
  program,
  recipe: readFileSync(recipe.file, 'utf8'),
  base: '/',
  folder: DIST,
  workers: availableParallelism(),
  log: !isLoad,
  ...(process.env.PORT ? { port: Number(process.env.PORT) } : {}),
});
try {
  if (isLoad) await strain(running.address);
  else await visits(running.address, running.logFile);
} finally {
  await running.stop();
}
