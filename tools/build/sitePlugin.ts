import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import type { SiteFile } from '../../src/core/model/data';
import { DATA_ROOT } from '../data/readData';
import { escapeText } from '../pages/html';

const MANIFEST = 'manifest.webmanifest';
const TEMPLATE = path.join(import.meta.dirname, 'manifest.template.json');

/**
 * Vite plugin: puts the names of the site and of its area (site.json of the data) into the page that starts the app and
 * into the manifest for the home screen, so that neither knows one region.
 */
export function sitePlugin(dataRoot: string = DATA_ROOT): Plugin {
  let base = '/';
  // The dataset plugin checks the whole folder, and stops a build that has a fault.
  const site = () => JSON.parse(readFileSync(path.join(dataRoot, 'site.json'), 'utf8')) as SiteFile;
  const fill = (text: string, write: (value: string) => string): string => {
    const { name, shortName, area } = site();
    const values: Readonly<Record<string, string>> = { site: name, shortName, area: area.nl };
    return text.replaceAll(/\{\{(\w+)\}\}/g, (all, key: string) => (key in values ? write(values[key] ?? '') : all));
  };
  const manifest = () => fill(readFileSync(TEMPLATE, 'utf8'), (value) => JSON.stringify(value).slice(1, -1));
  return {
    name: 'routekaart-site',
    configResolved(config) {
      base = config.base;
    },
    transformIndexHtml: {
      order: 'pre',
      handler: (page) => ({
        html: fill(page, escapeText),
        tags: [{ tag: 'link', attrs: { rel: 'manifest', href: `${base}${MANIFEST}` }, injectTo: 'head' }],
      }),
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: MANIFEST, source: manifest() });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if ((request.url ?? '').split('?')[0] !== `${base}${MANIFEST}`) return next();
        response.setHeader('content-type', 'application/manifest+json; charset=utf-8');
        response.end(manifest());
      });
    },
  };
}
