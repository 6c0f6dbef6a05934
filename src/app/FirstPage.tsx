import { type ReactNode, useLayoutEffect } from 'react';

/** Around the app: once it stands, what src/early.ts kept out of sight has been replaced. */
export function FirstPage({ children }: { children: ReactNode }) {
  useLayoutEffect(() => {
    delete document.documentElement.dataset.anew;
  }, []);
  return children;
}
