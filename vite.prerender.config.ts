import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { datasetPlugin } from './tools/data/datasetPlugin';
import { editorDataPlugin } from './tools/data/editorDataPlugin';
import { openDataPlugin } from './tools/open/openDataPlugin';

/** The same app as one program for Node, which makes the pages ahead of the visit (tools/prerender). */
export default defineConfig({
  base: process.env.BASE_PATH ?? '/',
  plugins: [react(), datasetPlugin(), editorDataPlugin(), openDataPlugin()],
  publicDir: false,
  build: {
    ssr: 'src/prerender.tsx',
    outDir: '.cache/prerender',
    emptyOutDir: true,
    target: 'node20',
    rolldownOptions: { checks: { pluginTimings: false } },
  },
});
