/**
 * Finds a web server to test a configuration with, or gets one. Cheapest first: what the developer names, what is
 * installed, what was fetched before, what the system's packages offer. A package is only unpacked, never installed: no
 * service starts, and nothing outside this repository changes.
 */
import { accessSync, constants, existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { runCommand } from '../browser/command.mjs';
import type { ServerName } from './recipes';

const KEPT = path.resolve(import.meta.dirname, '../../.cache/servers');
const FETCH_LIMIT_MS = 90_000;

const KNOWN: Readonly<
  Record<ServerName, { places: readonly string[]; version: readonly string[]; packages: readonly string[] }>
> = {
  nginx: {
    places: ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'],
    version: ['-v'],
    // Where the program itself lies differs per release of Debian and Ubuntu.
    packages: ['nginx', 'nginx-light', 'nginx-core'],
  },
  caddy: {
    places: ['/usr/bin/caddy', '/usr/local/bin/caddy', '/opt/homebrew/bin/caddy'],
    version: ['version'],
    packages: ['caddy'],
  },
};

interface Outcome {
  readonly ok: boolean;
  readonly why: string;
}

/** How the real machine is asked. Tests pass their own answers. */
export interface ServerProbes {
  /** What the developer names: NGINX=/path or CADDY=/path. */
  named(server: ServerName): string;
  exists(file: string): boolean;
  works(file: string, version: readonly string[]): Promise<boolean>;
  inPath(name: string): string | null;
  /** Brings the list of packages up to date; needs root. */
  updateList(): Promise<Outcome>;
  /** Fetches a package and unpacks it into the folder for that server. */
  unpack(server: ServerName, packageName: string): Promise<Outcome>;
}

const keptPath = (server: ServerName, place: string): string => path.join(KEPT, server, place);

function systemProbes(): ServerProbes {
  const isRoot = process.getuid?.() === 0;
  const inPath = (name: string): string | null => {
    for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
      const file = path.join(folder, name);
      try {
        accessSync(file, constants.X_OK);
        return file;
      } catch {
        // Not in this folder.
      }
    }
    return null;
  };
  const quiet = (program: string, args: readonly string[]) =>
    runCommand(program, args, { timeoutMs: FETCH_LIMIT_MS, show: false });
  return {
    named: (server) => process.env[server.toUpperCase()] ?? '',
    exists: existsSync,
    inPath,
    works: async (file, version) => (await quiet(file, version)).ok,
    updateList: async () => (isRoot ? quiet('apt-get', ['update']) : { ok: false, why: 'needs root' }),
    async unpack(server, packageName) {
      const folder = path.join(KEPT, server);
      mkdirSync(folder, { recursive: true });
      const script = 'cd "$1" && rm -f ./*.deb && apt-get download "$2" && dpkg-deb -x ./*.deb .';
      const { ok, why } = await quiet('sh', ['-c', script, 'sh', folder, packageName]);
      return { ok: ok && readdirSync(folder).length > 0, why };
    },
  };
}

/** The path of a server that starts, or null after every way was tried. `say` gets one line per failed attempt. */
export async function findServer(
  server: ServerName,
  probes: ServerProbes = systemProbes(),
  say: (line: string) => void = console.log,
): Promise<string | null> {
  const { places, version, packages } = KNOWN[server];
  const named = probes.named(server);
  if (named) {
    if (probes.exists(named) && (await probes.works(named, version))) return named;
    say(`  ${server.toUpperCase()}=${named}: is not there or does not start`);
  }
  const kept = places.map((place) => keptPath(server, place));
  for (const file of [...places, probes.inPath(server), ...kept])
    if (file && probes.exists(file) && (await probes.works(file, version))) return file;
  if (!probes.inPath('apt-get') || !probes.inPath('dpkg-deb')) {
    say(`  ${server}: not installed, and no Debian packages on this system`);
    return null;
  }
  for (const isFresh of [false, true]) {
    if (isFresh) {
      const { ok, why } = await probes.updateList();
      if (!ok) {
        say(`  ${server}: apt-get update did not work (${why})`);
        return null;
      }
    }
    for (const name of packages) {
      const { ok, why } = await probes.unpack(server, name);
      const found = ok ? kept.find((file) => probes.exists(file)) : undefined;
      if (found && (await probes.works(found, version))) return found;
      say(`  ${server}: no program from the package ${name} (${ok ? 'it does not start' : why})`);
    }
  }
  return null;
}
