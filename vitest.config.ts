import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { datasetPlugin } from './tools/data/datasetPlugin';
import { openDataPlugin } from './tools/open/openDataPlugin';

export default defineConfig({
  plugins: [react(), datasetPlugin(), openDataPlugin()],
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
