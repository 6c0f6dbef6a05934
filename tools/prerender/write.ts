/**
 * Makes every page of a built site ahead of the visit: its real content as HTML, in each language.
 *
 *   tsx tools/prerender/write.ts      after both builds, of vite.config.ts and of vite.prerender.config.ts
 *   BASE_PATH   the sub-path, as for the build
 *   SITE_URL    where the site will stand, sub-path included; without it pages name no whole addresses
 */
import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { SHELL } from '../../src/core/offline/release';
import { validate } from '../../src/core/validate/validate';
import { bundleScript } from '../build/bundleScript';
import { DATA_ROOT, readDataFiles } from '../data/readData';
import { addAsset } from './addAsset';
import type { Parts } from './assemble';
import { writePreviews } from './head/previews/writePreviews';
import { robotsOf, sitemapOf } from './head/sitemap';
import type { Done, Work } from './makePages';
import { type PageToMake, pagesOf } from './pages';
import { siteFactsOf } from './siteFacts';

const REPOSITORY = path.resolve(import.meta.dirname, '../..');
const dist = path.join(REPOSITORY, 'dist');
const base = process.env.BASE_PATH ?? '/';

/** The typeface of plain letters: text is painted with it, so it is asked for at once. */
const fontFile = (): string | null => {
  const name = readdirSync(path.join(dist, 'assets')).find(
    (file) => /latin-wght-normal-.*\.woff2$/.test(file) && !file.includes('latin-ext'),
  );
  return name ? `assets/${name}` : null;
};

async function partsOf(program: string): Promise<Parts> {
  const shell = readFileSync(path.join(dist, SHELL), 'utf8');
  // What it will hold follows from the program and the data, and the shell names the data.
  const of = createHash('sha256').update(shell);
  for (const file of readdirSync(path.dirname(program), { recursive: true, encoding: 'utf8' }).sort())
    if (file.endsWith('.js')) of.update(readFileSync(path.join(path.dirname(program), file)));
  return {
    shell,
    style: `assets/made-${of.digest('hex').slice(0, 8)}.css`,
    base,
    early: addAsset(dist, 'early', 'js', await bundleScript(path.join(REPOSITORY, 'src/early.ts'), base)),
    noScript: addAsset(dist, 'no-script', 'css', readFileSync(path.join(import.meta.dirname, 'noScript.css'), 'utf8')),
    font: fontFile(),
  };
}

/** Pages are dealt out like cards, so that each process gets as many large ones. */
function deal<T>(items: readonly T[], hands: number): T[][] {
  return Array.from({ length: hands }, (_, hand) => items.filter((__, at) => at % hands === hand));
}

/** In a process of its own: making pages is the work of one core, and there are more. */
const makeIn = (work: Work): Promise<Done> =>
  new Promise((done, fail) => {
    const maker = fork(path.join(import.meta.dirname, 'makePages.ts'), {
      execArgv: ['--import', 'tsx'],
      // Maps and sets arrive as such.
      serialization: 'advanced',
      // The libraries' faster half.
      env: { ...process.env, NODE_ENV: 'production' },
    });
    maker.once('message', (made) => done(made as Done));
    maker.once('error', fail);
    maker.once('exit', (code) => fail(new Error(`making pages stopped with code ${code}`)));
    maker.send(work);
  });

async function main(): Promise<void> {
  const { data } = validate(readDataFiles(DATA_ROOT));
  if (!data) throw new Error('data/ has errors; run "npm run data:check"');
  const pages: readonly PageToMake[] = pagesOf(data);
  const program = path.join(REPOSITORY, '.cache/prerender/prerender.js');
  const parts = await partsOf(program);
  const hands = deal(pages, Math.max(2, Math.min(4, availableParallelism())));
  const site = siteFactsOf(process.env.SITE_URL, base);
  const made = await Promise.all(hands.map((hand) => makeIn({ dist, program, parts, pages: hand, data, site })));
  const rules = [...new Map(made.flatMap((one) => [...one.rules]))].sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(path.join(dist, parts.style), rules.map(([, rule]) => rule).join('\n'));
  const facts = made.flatMap((one) => one.facts);
  if (site.address === null)
    console.log('SITE_URL is not set: pages name no whole addresses, and there is no sitemap and no preview picture');
  else {
    writeFileSync(path.join(dist, 'sitemap.xml'), sitemapOf(facts, data, site));
    await writePreviews(facts, data, dist);
  }
  writeFileSync(path.join(dist, 'robots.txt'), robotsOf(site));
  console.log(`${facts.length} pages made ahead of the visit`);
}

await main();
