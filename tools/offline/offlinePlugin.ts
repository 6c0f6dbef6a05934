import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { build, type Plugin } from 'vite';
import { writeOffline } from './writeOffline';

const REPOSITORY = path.resolve(import.meta.dirname, '../..');
const WORKER = path.join(REPOSITORY, 'src/app/offline/worker/main.ts');
const KILL = path.join(REPOSITORY, 'tools/offline/kill-sw.js');

/**
 * Vite plugin: makes the built site usable without internet. With KILL_OFFLINE=1 it does the opposite: the worker it
 * ships takes the kept copies away from all readers, and pages carry no release, so that none is made again.
 */
export function offlinePlugin(kill: boolean = process.env.KILL_OFFLINE === '1'): Plugin {
  let dist = '';
  let failed = false;
  return {
    name: 'routekaart-offline',
    apply: 'build',
    configResolved(config) {
      dist = path.resolve(config.root, config.build.outDir);
    },
    transformIndexHtml: () =>
      kill ? [] : [{ tag: 'meta', attrs: { name: 'release', content: '' }, injectTo: 'head' }],
    buildEnd(error) {
      failed = error !== undefined;
    },
    async closeBundle() {
      if (failed) return;
      if (kill) copyFileSync(KILL, path.join(dist, 'sw.js'));
      else writeOffline(dist, await bundleWorker());
    },
  };
}

/** The worker as one plain script: not every browser takes a worker made of modules. */
async function bundleWorker(): Promise<string> {
  const made = await build({
    configFile: false,
    root: REPOSITORY,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: WORKER, output: { format: 'iife', entryFileNames: 'sw.js' } },
    },
  });
  const outputs = Array.isArray(made) ? made : 'output' in made ? [made] : [];
  const [chunk, ...more] = outputs.flatMap(({ output }) => output);
  if (chunk?.type !== 'chunk' || more.length > 0) throw new Error('the worker did not become one script');
  return chunk.code;
}
