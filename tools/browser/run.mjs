/**
 * npm run check:browser [-- --built] [-- playwright arguments]
 * Builds the site (unless dist/ was built just now: --built), finds a browser and runs the browser tests on the served build.
 */

import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { runCommand } from './command.mjs';
import { findBrowser } from './findBrowser.mjs';

const FIRST_PORT = 4319;
const BUILT = '--built';

const isFree = (/** @type {number} */ port) =>
  new Promise((done) => {
    const probe = createServer();
    probe.once('error', () => done(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => done(true)));
  });

async function freePort() {
  for (let port = FIRST_PORT; port < FIRST_PORT + 50; port += 1) if (await isFree(port)) return port;
  return FIRST_PORT;
}

async function main() {
  // The tests use addresses from the root; a sub-path in the environment is for real builds only.
  const env = { ...process.env };
  delete env.BASE_PATH;

  const given = process.argv.slice(2).filter((argument) => argument !== BUILT);
  const isBuilt = process.argv.includes(BUILT) && existsSync('dist/sw.js') && !process.env.BASE_PATH;
  const build = isBuilt ? { ok: true, code: 0 } : await runCommand('npm', ['run', '-s', 'build'], { env });
  if (!build.ok) {
    console.error('The site does not build, so there is nothing to test in a browser.');
    return build.code;
  }
  console.log('Looking for a browser');
  const chromium = await findBrowser();
  if (!chromium) {
    console.error(
      [
        'No browser could be found or installed, so the browser tests did not run.',
        'Install Chromium or Chrome, or say where it is: CHROMIUM=/path/to/chromium npm run check:browser',
      ].join('\n'),
    );
    return 1;
  }
  console.log(`  ${chromium}`);
  const cli = join(dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json')), 'cli.js');
  const tests = await runCommand(process.execPath, [cli, 'test', ...given], {
    env: { ...env, CHROMIUM_PATH: chromium, BROWSER_TEST_PORT: String(await freePort()) },
  });
  return tests.code;
}

process.exitCode = await main();
