import { afterEach } from 'vitest';

// Component tests ask for jsdom themselves ("@vitest-environment jsdom"); the rest runs in plain Node.
if (typeof document !== 'undefined') {
  await import('@testing-library/jest-dom/vitest');
  const { cleanup } = await import('@testing-library/react');
  afterEach(cleanup);
}
