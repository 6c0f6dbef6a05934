/** Finds the engines on this machine, or gets them from the system's packages. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runCommand } from '../browser/command.mjs';
import type { EngineName } from './engine';

const INSTALL_LIMIT_MS = 5 * 60_000;

/** How the machine is asked. Tests pass their own answers. */
export interface Probes {
  readonly named: string;
  readonly isRoot: boolean;
  inPath(program: string): string | null;
  /** An installed name can be a stub that only tells how to install. */
  works(program: string, args: readonly string[]): Promise<boolean>;
  install(packages: readonly string[]): Promise<{ readonly ok: boolean; readonly why: string }>;
}

interface Needs {
  /** Any of these will do. */
  readonly programs: readonly string[];
  readonly asked: readonly string[];
}

interface Recipe {
  readonly title: string;
  /** The environment variable with which somebody names the first program. */
  readonly variable: string;
  readonly needs: readonly Needs[];
  readonly packages: readonly string[];
}

const RECIPES: Record<EngineName, Recipe> = {
  firefox: {
    title: 'Firefox',
    variable: 'FIREFOX',
    needs: [{ programs: ['firefox-esr', 'firefox'], asked: ['--version'] }],
    packages: ['firefox-esr'],
  },
  webkit: {
    title: 'WebKitGTK',
    variable: 'WEBKIT_DRIVER',
    needs: [
      { programs: ['WebKitWebDriver'], asked: ['--help'] },
      { programs: ['Xvfb'], asked: ['-help'] },
      { programs: ['gjs'], asked: ['-c', 'imports.gi.versions.WebKit2 = "4.1"; imports.gi.WebKit2'] },
    ],
    packages: ['webkit2gtk-driver', 'xvfb', 'gjs', 'gir1.2-webkit2-4.1'],
  },
};

export const titleOf = (engine: EngineName): string => RECIPES[engine].title;

function systemProbes(variable: string): Probes {
  return {
    named: process.env[variable] ?? '',
    isRoot: process.getuid?.() === 0,
    inPath(program) {
      for (const folder of (process.env.PATH ?? '').split(delimiter)) {
        try {
          accessSync(join(folder, program), constants.X_OK);
          return join(folder, program);
        } catch {
          // Not in this folder.
        }
      }
      return null;
    },
    works: async (program, args) => (await runCommand(program, args, { timeoutMs: 60_000, show: false })).ok,
    async install(packages) {
      const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
      const options = { timeoutMs: INSTALL_LIMIT_MS, env, show: false };
      const update = await runCommand('apt-get', ['update'], options);
      if (!update.ok) return update;
      return runCommand('apt-get', ['install', '-y', '--no-install-recommends', ...packages], options);
    },
  };
}

/** The first program of what is needed, or which of it is missing. */
async function look({ needs }: Recipe, probes: Probes): Promise<{ program: string } | { missing: string }> {
  const found: string[] = [];
  for (const { programs, asked } of needs) {
    const named = found.length === 0 && probes.named ? [probes.named] : [];
    const candidates = [...named, ...programs.map((program) => probes.inPath(program)).filter((path) => path !== null)];
    const working = await firstThatWorks(candidates, asked, probes);
    if (!working) return { missing: programs.join(' or ') };
    found.push(working);
  }
  return { program: found[0] ?? '' };
}

async function firstThatWorks(
  candidates: readonly string[],
  asked: readonly string[],
  probes: Probes,
): Promise<string | null> {
  for (const candidate of candidates) if (await probes.works(candidate, asked)) return candidate;
  return null;
}

/** The program of the engine, or in words why it cannot run here. */
export async function findEngine(
  engine: EngineName,
  probes: Probes = systemProbes(RECIPES[engine].variable),
): Promise<{ readonly program: string } | { readonly why: string }> {
  const recipe = RECIPES[engine];
  const first = await look(recipe, probes);
  if ('program' in first) return first;
  const lacks = `${first.missing} is not installed`;
  const packages = recipe.packages.join(' ');
  if (!probes.inPath('apt-get')) return { why: `${lacks}, and there is no apt-get here to install ${packages}` };
  if (!probes.isRoot) return { why: `${lacks}; as root: apt-get install ${packages}` };
  const { ok, why } = await probes.install(recipe.packages);
  if (!ok) return { why: `${lacks}, and apt-get install ${packages} did not work (${why})` };
  const second = await look(recipe, probes);
  return 'program' in second ? second : { why: `${second.missing} does not start, although its package is installed` };
}
