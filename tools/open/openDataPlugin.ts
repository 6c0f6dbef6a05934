import type { Plugin } from 'vite';
import { validate } from '../../src/core/validate/validate';
import { CHANGELOG_FILE } from '../data/changelog';
import { DATA_ROOT, readDataFiles } from '../data/readData';
import { OPEN_ROOT, type OpenFiles, openFiles } from './openFiles';

const VIRTUAL = 'virtual:open-data';
const RESOLVED = `\0${VIRTUAL}`;

/** Vite plugin: ships the open data (docs/open-data.md) and tells the app which files there are. */
export function openDataPlugin(dataRoot: string = DATA_ROOT): Plugin {
  let made: OpenFiles | null = null;
  const open = (): OpenFiles => {
    if (made) return made;
    const files = readDataFiles(dataRoot);
    const { data } = validate(files);
    if (!data) throw new Error('open data: data/ has errors; run "npm run data:check"');
    made = openFiles(data, files.get(CHANGELOG_FILE) ?? '');
    return made;
  };
  return {
    name: 'routekaart-open-data',
    resolveId: (id) => (id === VIRTUAL ? RESOLVED : null),
    load(id) {
      if (id !== RESOLVED) return null;
      const { folder, files } = open();
      const list = [...files].map(([path, text]) => ({ path, bytes: Buffer.byteLength(text) }));
      return `export const openFolder = ${JSON.stringify(`${folder}/`)};\nexport const openFiles = ${JSON.stringify(list)};`;
    },
    generateBundle() {
      // The program that makes the pages (vite.prerender.config.ts) ships nothing itself.
      if (this.environment.config.consumer === 'server') return;
      const { folder, files, latest } = open();
      for (const [name, source] of files) this.emitFile({ type: 'asset', fileName: `${folder}/${name}`, source });
      this.emitFile({ type: 'asset', fileName: `${OPEN_ROOT}/latest.json`, source: latest });
    },
    configureServer(server) {
      server.watcher.on('change', (file) => {
        if (file.startsWith(dataRoot)) made = null;
      });
    },
  };
}
