import type { Plugin } from 'vite';
import { licenceProblems, packageFolder, readPackages } from './packages';

/** Name of the list in the built site; the screen with licences fetches it. */
const LICENCES_FILE = 'licences.json';

/**
 * Vite plugin: lists the packages that are really in the built site, by the modules that the bundler put there, with
 * their licences. A package that says no licence, has one that nobody agreed to, or lacks its text stops the build.
 * `forWorker` gives the plugin for workers, which the bundler makes apart.
 */
export function licencesPlugin(): { main: Plugin; forWorker: () => Plugin } {
  const folders = new Set<string>();
  let root = '';
  const collect = (id: string) => {
    const folder = packageFolder(id, root);
    if (folder) folders.add(folder);
  };
  const collector = (name: string): Plugin => ({
    name,
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk') continue;
          for (const [id, { renderedLength }] of Object.entries(chunk.modules)) if (renderedLength > 0) collect(id);
        }
        // Styles have left the scripts by now, with the letters that they name.
        for (const id of this.getModuleIds()) if (/\.css(\?|$)/.test(id)) collect(id);
        if (name !== MAIN) return;
        const packages = readPackages(folders);
        const problems = licenceProblems(packages);
        if (problems.length > 0) this.error(`licences:\n  ${problems.join('\n  ')}`);
        this.emitFile({ type: 'asset', fileName: LICENCES_FILE, source: JSON.stringify({ packages }) });
      },
    },
  });
  return { main: collector(MAIN), forWorker: () => collector('routekaart-licences-worker') };
}

const MAIN = 'routekaart-licences';
