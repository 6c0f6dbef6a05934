import { copyFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { bundleScript } from '../build/bundleScript';
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
      // Not every browser takes a worker made of modules.
      else writeOffline(dist, await bundleScript(WORKER));
    },
  };
}
