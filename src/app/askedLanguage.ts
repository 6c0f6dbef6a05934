import type { Language } from '../core/model/data';

/** Language of the first page: the address, else the browser's first language that we have, else Dutch. */
export function askedLanguage(search: string, preferred: readonly string[]): Language {
  const asked = new URLSearchParams(search).get('taal');
  if (asked === 'nl' || asked === 'en') return asked;
  for (const tag of preferred) {
    if (tag.toLowerCase().startsWith('nl')) return 'nl';
    if (tag.toLowerCase().startsWith('en')) return 'en';
  }
  return 'nl';
}
