import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { firstChunks } from './tools/build/firstChunks';
import { headersPlugin } from './tools/build/headersPlugin';
import { leanLibraries } from './tools/build/leanLibraries';
import { policyPlugin } from './tools/build/policyPlugin';
import { sitePlugin } from './tools/build/sitePlugin';
import { datasetPlugin } from './tools/data/datasetPlugin';
import { editorDataPlugin } from './tools/data/editorDataPlugin';
import { licencesPlugin } from './tools/licences/licencesPlugin';
import { offlinePlugin } from './tools/offline/offlinePlugin';
import { openDataPlugin } from './tools/open/openDataPlugin';
import { plainPagesPlugin } from './tools/pages/plainPagesPlugin';

/** What only the editor needs stands apart: it is not kept for use without internet. */
const EDITOR_NAMES = 'editor/[name]-[hash].js';
const EDITOR_ASSETS = 'editor/[name]-[hash][extname]';
const isEditor = (name: string): boolean => /^(EditorScreen|editor)\b/.test(name);

const licences = licencesPlugin();

export default defineConfig({
  // Works under a sub-path: BASE_PATH=/kaart/ npm run build
  base: process.env.BASE_PATH ?? '/',
  plugins: [
    react(),
    leanLibraries(),
    datasetPlugin(),
    editorDataPlugin(),
    sitePlugin(),
    openDataPlugin(),
    plainPagesPlugin(),
    policyPlugin(),
    headersPlugin(),
    licences.main,
    offlinePlugin(),
  ],
  worker: {
    format: 'es',
    plugins: () => [licences.forWorker()],
    rolldownOptions: { output: { entryFileNames: EDITOR_NAMES } },
  },
  build: {
    manifest: true,
    // No data: addresses; the security headers do not allow them.
    assetsInlineLimit: 0,
    target: 'es2022',
    chunkSizeWarningLimit: 450,
    // Checking and compiling the data is most of a build; that needs no warning.
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: {
        codeSplitting: firstChunks(import.meta.dirname),
        chunkFileNames: ({ name }) => (isEditor(name) ? EDITOR_NAMES : 'assets/[name]-[hash].js'),
        assetFileNames: ({ names }) => (names.some(isEditor) ? EDITOR_ASSETS : 'assets/[name]-[hash][extname]'),
      },
    },
  },
});
