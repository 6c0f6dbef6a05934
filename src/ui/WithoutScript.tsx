import { createContext, type ReactNode, useContext } from 'react';

const Inside = createContext(false);

/**
 * What readers whose browser runs no scripts get to see, such as what a button would have brought. It is written into
 * pages that are made ahead of the visit, and is nothing at all in the app.
 */
export function WithoutScript({ children }: { children: () => ReactNode }) {
  const isInside = useContext(Inside);
  if (!import.meta.env.SSR) return <noscript />;
  // One cannot stand in another: browsers would end both at the first end.
  if (isInside) return children();
  return (
    <noscript>
      <Inside value={true}>{children()}</Inside>
    </noscript>
  );
}
