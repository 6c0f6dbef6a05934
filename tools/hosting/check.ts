/**
 * npm run hosting:check -- <address> [folder] [--faults]
 *
 * Asks a site that is online what a browser would ask, and compares it with the files that were put there (dist/).
 * Exit 1 when anything is not as it must be. With --faults it lists only what is wrong.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { checkSite } from './checkSite';
import { samplesIn } from './samples';
import { findingsTable } from './table';

const words = process.argv.slice(2);
const isShort = words.includes('--faults');
const [address = '', dist = 'dist'] = words.filter((word) => !word.startsWith('--'));

async function main(): Promise<number> {
  if (!URL.canParse(address) || !/^https?:/.test(address)) {
    console.error('Say where the site is: npm run hosting:check -- https://kaart.example.nl/');
    return 1;
  }
  if (!existsSync(path.join(dist, '404.html'))) {
    console.error(`There is no built site in ${dist}. Build it, or name the folder that you put online.`);
    return 1;
  }
  const findings = await checkSite(address, dist);
  console.log(findingsTable(findings, isShort));
  const { missing } = samplesIn(dist);
  if (missing.length > 0) console.log(`not in ${dist}, so not asked: ${missing.join(', ')}`);
  return findings.some(({ fault }) => fault) ? 1 : 0;
}

process.exitCode = await main();
