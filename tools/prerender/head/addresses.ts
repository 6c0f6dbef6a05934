import type { Language } from '../../../src/core/model/data';
import type { PageFacts, PageKind, SiteFacts } from '../pageFacts';

const FOUND: ReadonlySet<PageKind> = new Set(['start', 'role', 'employer', 'list', 'info', 'asking']);

/** Whether search engines may list a page: the same for everybody, and a page of its own. */
export const isIndexable = ({ kind }: Pick<PageFacts, 'kind'>): boolean => FOUND.has(kind);

/** Path of a page in a language, from the root of the site: "/kaart", "/en/kaart"; the start is "/" and "/en/". */
function pathIn(path: string, language: Language): string {
  return language === 'nl' ? path : `/en${path}`;
}

/** Whole address of a page in one of the languages; null when the address of the site is not known. */
export const addressOf = (path: string, language: Language, { address }: Pick<SiteFacts, 'address'>): string | null =>
  address === null ? null : `${address}${pathIn(path, language)}`;

export interface Alternate {
  readonly hreflang: Language | 'x-default';
  readonly href: string;
}

/** All languages of a page, its own too, as search engines ask; none without an address or without a twin. */
export function alternatesOf({ path, hasTwin }: PageFacts, site: SiteFacts): Alternate[] {
  const [nl, en] = [addressOf(path, 'nl', site), addressOf(path, 'en', site)];
  if (nl === null || en === null || !hasTwin) return [];
  // Dutch is the language of the area: who has neither language gets that one, with the link to the other.
  return [
    { hreflang: 'nl', href: nl },
    { hreflang: 'en', href: en },
    { hreflang: 'x-default', href: nl },
  ];
}
