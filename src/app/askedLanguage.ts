import type { Language } from '../core/model/data';
import { languageOfPath } from '../state/address/languagePath';

/** Language of the first page: what the address says, else the browser's first language that we have, else Dutch. */
export function askedLanguage(pathname: string, search: string, preferred: readonly string[]): Language {
  const asked = new URLSearchParams(search).get('taal');
  if (asked === 'nl' || asked === 'en') return asked;
  const made = languageOfPath(pathname);
  if (made) return made;
  for (const tag of preferred) {
    if (tag.toLowerCase().startsWith('nl')) return 'nl';
    if (tag.toLowerCase().startsWith('en')) return 'en';
  }
  return 'nl';
}
