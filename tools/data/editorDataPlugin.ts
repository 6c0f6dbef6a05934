import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { ruleFor } from '../../src/core/validate/files';
import type { EditorData } from '../../src/dataset/editorData';
import { LAYOUT_FILE } from './layout';
import { DATA_ROOT, OWN_DATA, readDataFiles } from './readData';

const VIRTUAL = 'virtual:editor-data';
const RESOLVED = `\0${VIRTUAL}`;
const QUESTIONS = path.resolve(import.meta.dirname, '../../tests/data/questions.json');

/**
 * The source files of a data folder and the golden questions, in the one file that the editor fetches. The questions are
 * about the data of this repository: another region has none yet.
 */
export function editorData(root: string = DATA_ROOT): EditorData {
  const texts = readDataFiles(root);
  const files = [...texts].flatMap(([file, text]) => (ruleFor(file) ? [[file, JSON.parse(text) as unknown]] : []));
  return {
    files: Object.fromEntries(files),
    layout: texts.get(LAYOUT_FILE) ?? '',
    questions: root === OWN_DATA ? JSON.parse(readFileSync(QUESTIONS, 'utf8')) : [],
  };
}

/** Vite plugin: ships the source files of data/ for /redactie, under a name that changes with their content. */
export function editorDataPlugin(root?: string): Plugin {
  let made: { readonly name: string; readonly text: string } | undefined;
  const make = () => {
    if (made) return made;
    const text = JSON.stringify(editorData(root));
    made = { name: `editor/data-${createHash('sha256').update(text).digest('hex').slice(0, 12)}.json`, text };
    return made;
  };
  let base = '/';
  return {
    name: 'routekaart-editor-data',
    configResolved(config) {
      base = config.base;
    },
    resolveId: (id) => (id === VIRTUAL ? RESOLVED : null),
    load: (id) => (id === RESOLVED ? `export const file = ${JSON.stringify(make().name)};` : null),
    generateBundle() {
      // The program that makes the pages (vite.prerender.config.ts) ships nothing itself.
      if (this.environment.config.consumer === 'server') return;
      const { name, text } = make();
      this.emitFile({ type: 'asset', fileName: name, source: text });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if ((request.url ?? '').split('?')[0] !== `${base}${make().name}`) return next();
        response.setHeader('content-type', 'application/json');
        response.end(make().text);
      });
    },
  };
}
