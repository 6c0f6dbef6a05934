/**
 * npm run check:engines [-- firefox|webkit] [words of the names of journeys]
 * Walks the journeys of tests/engines on the built site, under the production headers, in each engine of this machine.
 * Pictures go to .cache/engines/<engine>/.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SiteHost } from '../../tests/browser/support/releases';
import { GATES } from '../../tests/engines/gates';
import { JOURNEYS, type Journey } from '../../tests/engines/journeys';
import { LAYOUT } from '../../tests/engines/layout';
import { MAP_JOURNEYS } from '../../tests/engines/mapJourneys';
import { offlineJourney } from '../../tests/engines/offline';
import { NotPossible, Page } from '../../tests/engines/page';
import { downloadsIn, type Engine, type EngineName } from './engine';
import { findEngine, titleOf } from './find';
import { startFirefox } from './firefox';
import { startWebKit } from './webkit';

const ENGINES: readonly EngineName[] = ['firefox', 'webkit'];
const isEngine = (word: string): word is EngineName => (ENGINES as readonly string[]).includes(word);
const seconds = (from: number) => `${((Date.now() - from) / 1000).toFixed(1)} s`;

interface Tally {
  passed: number;
  failed: number;
  notPossible: number;
}

/** Each journey starts with nothing stored, in the size it is for; what the console tells fails it, too. */
async function walk(journey: Journey, page: Page): Promise<void> {
  if (journey.phone) await page.engine.resize(390, 844);
  else await page.engine.resize(1280, 900);
  await page.fresh();
  await page.engine.problems();
  await journey.walk(page);
  const problems = await page.engine.problems();
  if (problems.length > 0) throw new Error(`the browser told of problems:\n      ${problems.join('\n      ')}`);
}

async function walkAll(journeys: readonly Journey[], page: Page): Promise<Tally> {
  const tally = { passed: 0, failed: 0, notPossible: 0 };
  for (const [index, journey] of journeys.entries()) {
    const from = Date.now();
    try {
      await walk(journey, page);
      tally.passed += 1;
      console.log(`  ok    ${journey.name} (${seconds(from)})`);
    } catch (error) {
      if (error instanceof NotPossible) {
        tally.notPossible += 1;
        console.log(`  -     ${journey.name}: not possible, ${error.message}`);
        continue;
      }
      tally.failed += 1;
      console.log(
        `  FAIL  ${journey.name} (${seconds(from)})\n      ${error instanceof Error ? error.message : error}`,
      );
      await page.picture(`failed-${index + 1}`).catch(() => undefined);
    }
  }
  return tally;
}

async function start(name: EngineName, program: string, folder: string, site: string): Promise<Engine> {
  return name === 'firefox' ? startFirefox(program, folder, new URL(site).origin) : startWebKit(program, folder);
}

/** What came of one engine, in one line for the report. */
async function runEngine(
  name: EngineName,
  host: SiteHost,
  wanted: readonly string[],
): Promise<{ line: string; ok: boolean; ran: boolean }> {
  const found = await findEngine(name);
  if ('why' in found) return { line: `${titleOf(name)}: did not run, ${found.why}`, ok: true, ran: false };
  const folder = mkdtempSync(join(tmpdir(), `engine-${name}-`));
  const pictures = join('.cache', 'engines', name);
  mkdirSync(pictures, { recursive: true });
  const from = Date.now();
  try {
    const engine = await start(name, found.program, folder, host.address);
    const interrupt = () => void engine.close().finally(() => process.exit(1));
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, interrupt);
    try {
      console.log(`${engine.name} (${found.program})`);
      // Taking away what an earlier journey stored may wait for a worker that is still fetching.
      await engine.send('timeouts', { script: 120_000 });
      const page = new Page(engine, host.address, pictures, downloadsIn(folder));
      const all = [...GATES, ...JOURNEYS, ...MAP_JOURNEYS, offlineJourney(host), ...LAYOUT];
      const chosen = all.filter((one) => wanted.every((word) => one.name.includes(word)));
      const { passed, failed, notPossible } = await walkAll(chosen, page);
      const rest = notPossible > 0 ? `, ${notPossible} not possible` : '';
      const line = `${engine.name}: ${passed} passed, ${failed} failed${rest} in ${seconds(from)}`;
      return { line, ok: failed === 0 && passed > 0, ran: true };
    } finally {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, interrupt);
      await engine.close();
    }
  } catch (error) {
    return {
      line: `${titleOf(name)}: did not start, ${error instanceof Error ? error.message : error}`,
      ok: false,
      ran: false,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

async function main(): Promise<number> {
  const words = process.argv.slice(2);
  const named = words.filter(isEngine);
  const wanted = words.filter((word) => !isEngine(word));
  const host = new SiteHost();
  await host.start();
  try {
    const results = [];
    for (const name of named.length > 0 ? named : ENGINES) results.push(await runEngine(name, host, wanted));
    console.log(results.map(({ line }) => line).join('\n'));
    // Somebody who names an engine wants to know about that one: not to have it is no success.
    const isEnough = named.length > 0 ? results.every(({ ran }) => ran) : results.some(({ ran }) => ran);
    return isEnough && results.every(({ ok }) => ok) ? 0 : 1;
  } finally {
    await host.close();
  }
}

process.exitCode = await main();
