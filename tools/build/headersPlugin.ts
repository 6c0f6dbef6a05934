import { appendFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { CACHE_FOREVER, DATASET_FILES } from '../serve/headers.mjs';

/**
 * Vite plugin: adds to `_headers` that the data of this build never changes. Only the build knows its folder, and hosts
 * that read that file know no patterns.
 */
export function headersPlugin(): Plugin {
  let folder: string | undefined;
  let outDir = '';
  return {
    name: 'routekaart-headers',
    apply: 'build',
    configResolved(config) {
      outDir = path.resolve(config.root, config.build.outDir);
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        folder = Object.keys(bundle).flatMap((file) => DATASET_FILES.exec(`/${file}`) ?? [])[0];
      },
    },
    // After the files of public/ were copied.
    writeBundle() {
      if (folder === undefined) this.error('headers: the build has no folder with data');
      appendFileSync(path.join(outDir, '_headers'), datasetRule(folder));
    },
  };
}

/** The lines for one folder, in the form of tools/serve/headers.mjs. */
export const datasetRule = (folder: string): string =>
  `\n${folder}*\n  ! Cache-Control\n  Cache-Control: ${CACHE_FOREVER}\n`;
