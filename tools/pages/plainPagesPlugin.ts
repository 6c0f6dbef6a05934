import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import type { Language } from '../../src/core/model/data';
import { SHELL } from '../../src/core/offline/release';
import { validate } from '../../src/core/validate/validate';
import { DATA_ROOT, readDataFiles } from '../data/readData';
import { PLAIN_FILES, plainPage } from './plainPages';

const REPOSITORY = path.resolve(import.meta.dirname, '../..');
const LANGUAGES: readonly Language[] = ['nl', 'en'];

/** Text of each file, by its name from the root of the site. */
type PlainFiles = ReadonlyMap<string, string>;

/** The pages without JavaScript and their style sheet, whose name changes with its content. */
function plainFiles(dataRoot: string = DATA_ROOT): PlainFiles {
  const { data, problems } = validate(readDataFiles(dataRoot));
  if (!data) {
    const errors = problems.filter((problem) => problem.severity === 'error').length;
    throw new Error(`plain pages: data/ has ${errors} errors; run "npm run data:check"`);
  }
  const read = (file: string) => readFileSync(path.join(REPOSITORY, file), 'utf8');
  const lines = data.vocabulary.groups.map(({ id }) => `[data-line="${id}"] {\n  --line: var(--line-${id});\n}`);
  const css = [read('src/ui/tokens.css'), read('tools/pages/plain.css'), ...lines].join('\n');
  const cssName = `assets/plain-${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`;
  return new Map([
    [cssName, css],
    ...LANGUAGES.map((language): [string, string] => [PLAIN_FILES[language], plainPage(data, language, cssName)]),
  ]);
}

/**
 * Vite plugin: ships the whole map as text for readers without JavaScript, and a 404.html that starts the app, so that
 * static hosts answer addresses such as /functie/verzorgende-ig.
 */
export function plainPagesPlugin(dataRoot: string = DATA_ROOT): Plugin {
  let base = '/';
  let made: PlainFiles | null = null;
  const files = () => {
    made ??= plainFiles(dataRoot);
    return made;
  };
  return {
    name: 'routekaart-plain-pages',
    configResolved(config) {
      base = config.base;
    },
    generateBundle: {
      // After Vite has put index.html into the bundle.
      order: 'post',
      handler(_options, bundle) {
        for (const [fileName, source] of files()) this.emitFile({ type: 'asset', fileName, source });
        const index = bundle['index.html'];
        if (index?.type !== 'asset') this.error('plain pages: there is no index.html to copy');
        // tools/prerender fills the others in; app.html stays the empty page that starts the app.
        for (const fileName of ['404.html', SHELL]) this.emitFile({ type: 'asset', fileName, source: index.source });
      },
    },
    configureServer(server) {
      server.watcher.on('change', (file) => {
        if (file.startsWith(dataRoot)) made = null;
      });
      server.middlewares.use((request, response, next) => {
        const url = (request.url ?? '').split('?')[0] ?? '';
        const name = url.startsWith(base) ? url.slice(base.length) : '';
        const isOurs = Object.values(PLAIN_FILES).includes(name) || name.startsWith('assets/plain-');
        const text = isOurs ? files().get(name) : undefined;
        if (text === undefined) return next();
        response.setHeader('content-type', name.endsWith('.css') ? 'text/css' : 'text/html; charset=utf-8');
        response.end(text);
      });
    },
    // Vite leaves ordinary links alone: put the base before those in <noscript>.
    transformIndexHtml: (page) =>
      Object.values(PLAIN_FILES).reduce(
        (text, file) => text.replaceAll(`href="/${file}"`, `href="${base}${file}"`),
        page,
      ),
  };
}
