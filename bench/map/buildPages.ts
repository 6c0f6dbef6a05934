import path from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import type { VariantName } from './variants';

const PAGES = path.resolve(import.meta.dirname, '../pages');

/** One production build per variant, each with its own bundle, so that its bytes are its own. */
export async function buildPages(variants: readonly VariantName[], siteDir: string): Promise<void> {
  for (const variant of variants)
    await build({
      root: path.join(PAGES, variant),
      base: './',
      configFile: false,
      logLevel: 'warn',
      plugins: [react()],
      build: {
        outDir: path.join(siteDir, variant),
        emptyOutDir: true,
        target: 'es2022',
        chunkSizeWarningLimit: 1_000,
      },
    });
}
