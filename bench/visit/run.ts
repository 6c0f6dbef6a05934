import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { machineFacts } from '../machine';
import { table } from '../table';
import { type InteractionRow, measureInteractions } from './interactions';
import { launchBrowser } from './phone';
import { serveBuild } from './serveBuild';
import { measureSession, type SessionRow } from './session';

const OUTPUT = path.resolve(import.meta.dirname, '../../.cache/bench/visit.json');
const CPU_SLOWDOWN = 4;

/**
 * npm run bench:visit [-- --only interactions|session] [--dist dist]
 * The built site on a phone that is four times slower than this machine, and its memory over a long visit.
 */
async function main(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { only: { type: 'string' }, dist: { type: 'string', default: 'dist' } },
  });
  if (values.only !== undefined && !['interactions', 'session'].includes(values.only))
    throw new Error(`--only takes interactions or session, not "${values.only}"`);
  const machine = machineFacts();
  const site = await serveBuild(values.dist);
  const browser = await launchBrowser();
  try {
    const interactions = values.only === 'session' ? [] : await measureInteractions(browser, site.origin, CPU_SLOWDOWN);
    const session = values.only === 'interactions' ? [] : await measureSession(browser, site.origin);
    mkdirSync(path.dirname(OUTPUT), { recursive: true });
    writeFileSync(
      OUTPUT,
      `${JSON.stringify({ machine, cpuSlowdown: CPU_SLOWDOWN, interactions, session }, null, 1)}\n`,
    );
    console.log(
      [
        '',
        `${machine.date.slice(0, 16)}, commit ${machine.commit}: ${machine.cores} cores (${machine.cpu}), load ${machine.loadBefore.toFixed(1)}`,
        ...interactionLines(interactions),
        ...sessionLines(session),
        `all figures in ${path.relative(process.cwd(), OUTPUT)}`,
      ].join('\n'),
    );
  } finally {
    await browser.close();
    await site.close();
  }
}

const interactionLines = (rows: readonly InteractionRow[]): string[] =>
  rows.length === 0
    ? []
    : [
        '',
        `Interaction to next paint in ms, processor ${CPU_SLOWDOWN} times slower`,
        ...table(
          ['what', 'count', 'middle', 'p95', 'worst'],
          rows.map(({ name, ms }) => [name, ms.count, ms.p50, ms.p95, ms.max]),
        ),
        '',
      ];

const sessionLines = (rows: readonly SessionRow[]): string[] =>
  rows.length === 0
    ? []
    : [
        '',
        'Memory over a long visit, after a collection, always seen from the same screen',
        ...table(
          ['screens opened', 'JS heap MB', 'nodes', 'listeners'],
          rows.map((row) => [row.navigations, row.heapMb.toFixed(1), row.nodes, row.listeners]),
        ),
        '',
      ];

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
