import path from 'node:path';
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
        for (const file of Object.values(bundle)) {
          if (file.type === 'chunk')
            for (const [id, { renderedLength }] of Object.entries(file.modules)) if (renderedLength > 0) collect(id);
          // Letters and pictures that a style sheet or a script names.
          if (file.type === 'asset') for (const from of file.originalFileNames) collect(path.resolve(root, from));
        }
        // Styles have left the scripts by now.
        for (const id of this.getModuleIds()) if (/\.css(\?|$)/.test(id)) collect(id);
        if (name !== MAIN) return;
        const packages = readPackages(folders);
        const problems = licenceProblems(packages);
        const hasLetters = Object.keys(bundle).some((file) => file.endsWith('.woff2'));
        if (hasLetters && !packages.some(({ name: from }) => from.startsWith('@fontsource')))
          problems.push('letters are shipped, but their licence was not found');
        if (problems.length > 0) this.error(`licences:\n  ${problems.join('\n  ')}`);
        this.emitFile({ type: 'asset', fileName: LICENCES_FILE, source: JSON.stringify({ packages }) });
      },
    },
  });
  return { main: collector(MAIN), forWorker: () => collector('routekaart-licences-worker') };
}

const MAIN = 'routekaart-licences';
