import { afterEach } from 'vitest';
import { fuzzRuns } from './fuzzRuns';

// Component tests ask for jsdom themselves ("@vitest-environment jsdom"); the rest runs in plain Node.
if (typeof document !== 'undefined') {
  await import('@testing-library/jest-dom/vitest');
  const { cleanup, configure } = await import('@testing-library/react');
  // Late parts are modules that are read on the way; on a busy machine that takes more than the second it waits by itself.
  configure({ asyncUtilTimeout: 10_000 });
  afterEach(cleanup);
} else {
  // For properties that say nothing themselves; the library would stop at 100.
  const { default: fc } = await import('fast-check');
  fc.configureGlobal({ numRuns: fuzzRuns() });
}
