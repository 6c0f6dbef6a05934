import { useCallback, useMemo } from 'react';
import { useLocation, useRouter, useSearch } from 'wouter';
import { keepSettings } from '../../core/share/keepSettings';
import { languageOfPath } from './languagePath';

const read = (query: URLSearchParams): 'nl' | 'en' | null => {
  const asked = query.get('taal');
  return asked === 'nl' || asked === 'en' ? asked : null;
};

/** The address: path, query, the language chosen in it, and how to go elsewhere without losing that language. */
export function useAddress() {
  const [path, navigate] = useLocation();
  const { base } = useRouter();
  const search = useSearch();
  const query = useMemo(() => new URLSearchParams(search), [search]);
  const chosenLanguage = read(query) ?? languageOfPath(base);
  const href = useCallback((to: string) => keepSettings(to, search), [search]);
  const go = useCallback(
    (to: string, options?: { replace?: boolean }) => navigate(keepSettings(to, search), options),
    [navigate, search],
  );
  return { path, query, chosenLanguage, href, go };
}
