import type { Plugin } from 'vite';
import { readLayout } from '../../src/core/layout/layoutText';
import type { SiteFile } from '../../src/core/model/data';
import { validate } from '../../src/core/validate/validate';
import { type CompiledDataset, compileDataset } from '../../src/dataset/compile';
import { DATA_ROOT, readDataFiles } from './readData';
import { releasesIn } from './readSnapshots';

const VIRTUAL = 'virtual:dataset';
const RESOLVED = `\0${VIRTUAL}`;

interface Compiled extends CompiledDataset {
  readonly version: { readonly data: string; readonly date: string };
  readonly site: SiteFile;
}

/**
 * Vite plugin: checks data/, compiles it and ships it under a folder named after its content. A build with one error
 * in the data fails: bad data never reaches a screen.
 */
export function datasetPlugin(root: string = DATA_ROOT): Plugin {
  let compiled: Compiled | null = null;
  const compile = (): Compiled => {
    if (compiled) return compiled;
    const files = readDataFiles(root);
    const { data, problems } = validate(files);
    if (!data) {
      const errors = problems.filter((problem) => problem.severity === 'error');
      const list = errors.slice(0, 20).map((problem) => `  ${problem.file} ${problem.path}: ${problem.what}`);
      throw new Error(`data/ has ${errors.length} errors; run "npm run data:check"\n${list.join('\n')}`);
    }
    const past = releasesIn(files).releases.map(({ snapshot }) => snapshot);
    const layout = readLayout(files.get('map-layout.json') ?? '');
    compiled = { ...compileDataset(data, layout, past), version: data.version, site: data.site };
    return compiled;
  };
  let base = '/';
  return {
    name: 'routekaart-dataset',
    configResolved(config) {
      base = config.base;
    },
    resolveId: (id) => (id === VIRTUAL ? RESOLVED : null),
    load(id) {
      if (id !== RESOLVED) return null;
      const { folder, version, site } = compile();
      return [
        `export const folder = ${JSON.stringify(folder)};`,
        `export const dataVersion = ${JSON.stringify(version.data)};`,
        `export const dataDate = ${JSON.stringify(version.date)};`,
        `export const site = ${JSON.stringify({ name: site.name, area: site.area, contact: site.contact })};`,
      ].join('\n');
    },
    generateBundle() {
      // The program that makes the pages (vite.prerender.config.ts) ships nothing itself.
      if (this.environment.config.consumer === 'server') return;
      const { folder, files } = compile();
      for (const [name, source] of files) this.emitFile({ type: 'asset', fileName: `${folder}/${name}`, source });
    },
    configureServer(server) {
      server.watcher.add(root);
      server.watcher.on('change', (file) => {
        if (!file.startsWith(root)) return;
        compiled = null;
        const stale = server.moduleGraph.getModuleById(RESOLVED);
        if (stale) server.moduleGraph.invalidateModule(stale);
        server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use((request, response, next) => {
        const { folder, files } = compile();
        const prefix = `${base}${folder}/`;
        const url = (request.url ?? '').split('?')[0] ?? '';
        const text = url.startsWith(prefix) ? files.get(decodeURIComponent(url.slice(prefix.length))) : undefined;
        if (text === undefined) return next();
        response.setHeader('content-type', 'application/json');
        response.end(text);
      });
    },
    transformIndexHtml() {
      const { folder } = compile();
      // Before the app asks for it: nothing can be shown without.
      const href = `${base}${folder}/graph.json`;
      return [
        { tag: 'link', attrs: { rel: 'preload', as: 'fetch', crossorigin: '', href }, injectTo: 'head' as const },
      ];
    },
  };
}
