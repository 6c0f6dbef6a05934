import { afterEach } from 'vitest';

// Component tests ask for jsdom themselves ("@vitest-environment jsdom"); the rest runs in plain Node.
if (typeof document !== 'undefined') {
  await import('@testing-library/jest-dom/vitest');
  const { cleanup, configure } = await import('@testing-library/react');
  // Parts of a screen are fetched on their own; a busy machine is no fault of the screen.
  configure({ asyncUtilTimeout: 4000 });
  afterEach(cleanup);
}
