/**
 * Finds a Chromium for the browser tests, or gets one. Cheapest first: what the developer names, what is installed,
 * what Playwright can fetch, what the system's packages offer.
 */
import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { runCommand } from './command.mjs';

/** Needed to run as root in a container, and to keep the browser from making requests of its own. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The browser without windows first: the same engine, and the tests take half the time. */
const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const PLACES = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/lib/chromium/chromium',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  join(homedir(), 'Applications/Chromium.app/Contents/MacOS/Chromium'),
  join(homedir(), 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome'),
];

const FETCH_LIMIT_MS = 4 * 60_000;
const PACKAGE_LIMIT_MS = 5 * 60_000;

/** How the real machine is asked. Tests pass their own answers. */
function systemProbes() {
  const require = createRequire(import.meta.url);
  const playwrightCli = join(dirname(require.resolve('@playwright/test/package.json')), 'cli.js');
  const fetchBefore = Date.now() + FETCH_LIMIT_MS;
  return {
    named: process.env.CHROMIUM ?? '',
    isRoot: process.getuid?.() === 0,
    inPath(/** @type {string} */ name) {
      for (const folder of (process.env.PATH ?? '').split(delimiter)) {
        const file = join(folder, name);
        try {
          accessSync(file, constants.X_OK);
          return file;
        } catch {
          // Not in this folder.
        }
      }
      return null;
    },
    exists: existsSync,
    /** An installed name can be a stub that only tells how to install: ask for the version. */
    async works(/** @type {string} */ path) {
      const { ok, output } = await runCommand(path, ['--version'], { timeoutMs: 30_000, show: false });
      return ok && /chrom/i.test(output);
    },
    playwrightPath: () => require('@playwright/test').chromium.executablePath(),
    fetchWithPlaywright(/** @type {boolean} */ withDeps) {
      // Both tries share one time limit: without a way out, waiting longer does not help.
      const timeoutMs = Math.max(1_000, fetchBefore - Date.now());
      return runCommand(
        process.execPath,
        [playwrightCli, 'install', ...(withDeps ? ['--with-deps'] : []), 'chromium'],
        { timeoutMs },
      );
    },
    async installPackage() {
      const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
      const update = await runCommand('apt-get', ['update'], { timeoutMs: PACKAGE_LIMIT_MS, env });
      if (!update.ok) return update;
      const install = (/** @type {string} */ name) =>
        runCommand('apt-get', ['install', '-y', '--no-install-recommends', name], { timeoutMs: PACKAGE_LIMIT_MS, env });
      const light = await install('chromium-headless-shell');
      return light.ok ? light : install('chromium');
    },
  };
}

async function tryPaths(probes, say, paths) {
  for (const path of paths) {
    if (await probes.works(path)) return path;
    say(`  ${path}: is there, but does not start`);
  }
  return null;
}

const installedPaths = (probes) => [
  ...new Set([
    ...NAMES.map((name) => probes.inPath(name)).filter(Boolean),
    ...PLACES.filter((path) => probes.exists(path)),
  ]),
];

async function fetched(probes, say) {
  for (const withDeps of [true, false]) {
    const what = `playwright install ${withDeps ? '--with-deps ' : ''}chromium`;
    say(`  trying: ${what}`);
    const { ok, why } = await probes.fetchWithPlaywright(withDeps);
    const path = probes.playwrightPath();
    const found = ok && probes.exists(path) ? await tryPaths(probes, say, [path]) : null;
    if (found) return found;
    say(`  ${what}: did not work (${why})`);
  }
  return null;
}

async function packaged(probes, say) {
  if (!probes.inPath('apt-get')) say('  no apt-get here, so no system package');
  else if (!probes.isRoot) say('  apt-get needs root, so no system package');
  else {
    say('  trying: apt-get install chromium-headless-shell, else chromium');
    const { ok, why } = await probes.installPackage();
    if (ok) return tryPaths(probes, say, installedPaths(probes));
    say(`  apt-get: did not work (${why})`);
  }
  return null;
}

/** The path of a Chromium that starts, or null after every way was tried. `say` gets one line per failed attempt. */
export async function findBrowser(probes = systemProbes(), say = console.log) {
  if (probes.named) {
    if (probes.exists(probes.named) && (await probes.works(probes.named))) return probes.named;
    say(`  CHROMIUM=${probes.named}: is not there or does not start`);
  }
  const installed = await tryPaths(probes, say, installedPaths(probes));
  if (installed) return installed;
  say('  no Chromium or Chrome is installed in the usual places');
  const own = probes.playwrightPath();
  if (probes.exists(own) && (await probes.works(own))) return own;
  return (await fetched(probes, say)) ?? (await packaged(probes, say));
}
