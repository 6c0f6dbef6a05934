import type { ReactNode } from 'react';
import { Router, useLocation } from 'wouter';
import { baseOf } from '../state/address/languagePath';

/** Routes inside the half of the site that the address is in: Dutch (or the browser's language), or English. */
export function LanguageRouter({ children }: { children: ReactNode }) {
  const [pathname] = useLocation();
  return <Router base={baseOf(pathname)}>{children}</Router>;
}
