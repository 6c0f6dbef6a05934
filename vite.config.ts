import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { firstChunks } from './tools/build/firstChunks';
import { sitePlugin } from './tools/build/sitePlugin';
import { datasetPlugin } from './tools/data/datasetPlugin';
import { offlinePlugin } from './tools/offline/offlinePlugin';
import { openDataPlugin } from './tools/open/openDataPlugin';
import { plainPagesPlugin } from './tools/pages/plainPagesPlugin';

export default defineConfig({
  // Works under a sub-path: BASE_PATH=/kaart/ npm run build
  base: process.env.BASE_PATH ?? '/',
  plugins: [react(), datasetPlugin(), sitePlugin(), openDataPlugin(), plainPagesPlugin(), offlinePlugin()],
  build: {
    manifest: true,
    // No data: addresses; the security headers do not allow them.
    assetsInlineLimit: 0,
    target: 'es2022',
    chunkSizeWarningLimit: 450,
    // Checking and compiling the data is most of a build; that needs no warning.
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: { codeSplitting: firstChunks(import.meta.dirname) },
    },
  },
});
