import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { datasetPlugin } from './tools/data/datasetPlugin';
import { editorDataPlugin } from './tools/data/editorDataPlugin';

export default defineConfig({
  plugins: [react(), datasetPlugin(), editorDataPlugin()],
  test: {
    environment: 'node',
    include: ['tests/{unit,property,data,component}/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/support/setup.ts'],
    testTimeout: 30_000,
    coverage: {
      provider: 'v8',
      include: ['src/core/**/*.ts'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: { branches: 95, statements: 98 },
    },
  },
});
