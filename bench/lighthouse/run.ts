import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runCommand } from '../../tools/browser/command.mjs';
import { CHROMIUM_FLAGS, findBrowser } from '../../tools/browser/findBrowser.mjs';
import { machineFacts } from '../machine';
import { table } from '../table';
import { serveBuild } from '../visit/serveBuild';
import { CATEGORIES, LIGHTHOUSE_PAGES, type LighthouseReport, missedBars, type PageScores, scoresOf } from './bars';

/** Fetched when it is asked for: it brings more packages than the whole project. */
const LIGHTHOUSE = 'lighthouse@12.8.2';
const OUTPUT = path.resolve(import.meta.dirname, '../../.cache/lighthouse.json');
const RUNS = 3;
/** The first one fetches Lighthouse itself. */
const VISIT_LIMIT_MS = 10 * 60_000;

/**
 * npm run lighthouse [-- --runs 3] [--only start,map] [--dist dist]
 * Lighthouse as it comes (a phone, a slow network and processor, computed) over the built site, served as on a real host.
 * Exit code 1 when a page misses a bar.
 */
async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { runs: { type: 'string' }, only: { type: 'string' }, dist: { type: 'string', default: 'dist' } },
  });
  const runs = Number(values.runs ?? RUNS);
  if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs needs a whole number, not "${values.runs}"`);
  const names = values.only?.split(',');
  const pages = LIGHTHOUSE_PAGES.filter(({ name }) => !names || names.includes(name));
  if (pages.length === 0) throw new Error(`--only takes ${LIGHTHOUSE_PAGES.map(({ name }) => name).join(', ')}`);
  const browser = await findBrowser();
  if (!browser) throw new Error('no Chromium found; set CHROMIUM=/path/to/it');

  const machine = machineFacts();
  const site = await serveBuild(values.dist);
  const folder = mkdtempSync(path.join(tmpdir(), 'lighthouse-'));
  const found: PageScores[] = [];
  let version = '';
  try {
    for (const page of pages) {
      const reports: LighthouseReport[] = [];
      for (let run = 1; run <= runs; run += 1) {
        const report = await visit(
          `${site.origin}${page.path}`,
          path.join(folder, `${found.length}-${run}.json`),
          browser,
        );
        version = report.lighthouseVersion;
        reports.push(report);
      }
      found.push(scoresOf(page, reports));
    }
  } finally {
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  }
  mkdirSync(path.dirname(OUTPUT), { recursive: true });
  writeFileSync(OUTPUT, `${JSON.stringify({ machine, lighthouse: version, runs, pages: found }, null, 1)}\n`);
  const missed = pages.flatMap((page, i) => {
    const scores = found[i];
    return scores ? missedBars(page, scores) : [];
  });
  console.log([...linesOf(found), '', ...missed.map((line) => `MISSED ${line}`)].join('\n'));
  console.log(
    `lighthouse ${version}: ${found.length} pages, ${missed.length} bars missed; load ${machine.loadBefore.toFixed(1)} on ${machine.cores} cores; all figures in ${path.relative(process.cwd(), OUTPUT)}`,
  );
  return missed.length > 0 ? 1 : 0;
}

async function visit(url: string, output: string, browser: string): Promise<LighthouseReport> {
  const {
    ok,
    output: said,
    why,
  } = await runCommand(
    'npm',
    [
      'exec',
      '--yes',
      `--package=${LIGHTHOUSE}`,
      '--',
      'lighthouse',
      url,
      '--quiet',
      '--output=json',
      `--output-path=${output}`,
      `--only-categories=${CATEGORIES.join(',')}`,
      // Pages are made ahead in the language of the reader: who reads Dutch gets the Dutch ones.
      `--chrome-flags=--headless --accept-lang=nl-NL,nl ${CHROMIUM_FLAGS.join(' ')}`,
    ],
    // With a time limit, what it started (a browser) ends with it.
    { timeoutMs: VISIT_LIMIT_MS, show: false, env: { ...process.env, CHROME_PATH: browser } },
  );
  if (!ok) throw new Error(`Lighthouse could not visit ${url} (${why}):\n${said.slice(-2_000)}`);
  return JSON.parse(readFileSync(output, 'utf8'));
}

const whole = (value: number | null): string => (value === null ? '?' : Math.round(value).toLocaleString('en'));

function linesOf(pages: readonly PageScores[]): string[] {
  return [
    ...table(
      ['page', 'speed', 'access', 'practices', 'seo', 'first paint ms', 'largest ms', 'blocked ms', 'shift', 'kB'],
      pages.map((page) => [
        page.name,
        ...Object.values(page.scores).map((score) => score ?? '?'),
        whole(page.firstPaintMs),
        whole(page.largestPaintMs),
        whole(page.blockedMs),
        page.layoutShift?.toFixed(3) ?? '?',
        whole(page.bytes === null ? null : page.bytes / 1000),
      ]),
    ),
    ...pages.flatMap(({ name, failed }) => failed.map((audit) => `  ${name}: ${audit}`)),
  ];
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
