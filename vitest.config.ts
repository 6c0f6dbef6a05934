import { availableParallelism } from 'node:os';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { datasetPlugin } from './tools/data/datasetPlugin';
import { editorDataPlugin } from './tools/data/editorDataPlugin';
import { openDataPlugin } from './tools/open/openDataPlugin';

export default defineConfig({
  plugins: [react(), datasetPlugin(), editorDataPlugin(), openDataPlugin()],
  test: {
    setupFiles: ['tests/support/setup.ts'],
    // Room for a slow machine with two cores that has other work as well.
    // A property with 100 times the cases (npm run fuzz) ends when it ends.
    testTimeout: process.env.FUZZ_RUNS ? 3_600_000 : 60_000,
    // By itself the runner leaves one core to whoever sits at the machine; with two cores that is half of them.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          environment: 'node',
          include: ['tests/{unit,property,data}/**/*.test.{ts,tsx}'],
          // Nothing here keeps state in a module. Reading all data once per worker instead of once per file saves
          // more time than the tests themselves take.
          isolate: false,
        },
      },
      {
        extends: true,
        // Screens share stores, so each file starts anew; they ask for jsdom themselves.
        test: { name: 'screens', environment: 'node', include: ['tests/component/**/*.test.{ts,tsx}'] },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/core/**/*.ts'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: { branches: 95, statements: 98 },
    },
  },
});
