import type { ReactNode } from 'react';
import { paths } from '../../../state/address/paths';
import { useGlossary } from '../../../state/useLoaded';
import { Terms } from '../../../ui/Terms';

/** Texts inside mark the terms of the glossary, once that has come; a glossary that does not come costs nothing. */
export function RoleTerms({ children }: { children: ReactNode }) {
  const glossary = useGlossary();
  return (
    <Terms terms={glossary.status === 'ready' ? glossary.value.terms : null} pathOf={paths.glossary}>
      {children}
    </Terms>
  );
}
