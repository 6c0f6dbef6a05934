import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { datasetPlugin } from './tools/data/datasetPlugin';
import { plainPagesPlugin } from './tools/pages/plainPagesPlugin';

/** Libraries of every screen, the address, the texts, and the little of the plan that the first load knows. */
const BASE = new RegExp(
  [
    'node_modules/(?:react|react-dom|scheduler|wouter|regexparam|zustand|i18next|react-i18next|use-sync-external-store)/',
    'src/(?:state/address/|core/share/keepSettings|i18n/\\w+\\.tsx?)',
    'src/state/plan/(?:planStore|sharedAddress|startPlan|device/keys)',
  ].join('|'),
);

export default defineConfig({
  // Works under a sub-path: BASE_PATH=/kaart/ npm run build
  base: process.env.BASE_PATH ?? '/',
  plugins: [react(), datasetPlugin(), plainPagesPlugin()],
  build: {
    manifest: true,
    // No data: addresses; the security headers do not allow them.
    assetsInlineLimit: 0,
    target: 'es2022',
    chunkSizeWarningLimit: 350,
    rolldownOptions: {
      // Checking and compiling the data is most of a build; that needs no warning.
      checks: { pluginTimings: false },
      output: {
        // What every screen stands on, in one file: in many small ones it packs 2 kB worse, and each late piece adds more.
        codeSplitting: { groups: [{ name: 'base', test: BASE }] },
      },
    },
  },
});
