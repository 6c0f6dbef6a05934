import type { Language } from '../../core/model/data';

/** The root of the site, without a slash at its end. */
const ROOT = import.meta.env.BASE_URL.replace(/\/$/, '');
/** English pages are files of their own, so they have addresses of their own. */
const ENGLISH = `${ROOT}/en`;

/** What stands before the path of a screen in a whole pathname: the root of the site, or of its English half. */
export const baseOf = (pathname: string): string =>
  pathname === ENGLISH || pathname.startsWith(`${ENGLISH}/`) ? ENGLISH : ROOT;

/** The path of a screen, as the router sees it, from a whole pathname. */
export const screenPath = (pathname: string): string => pathname.slice(baseOf(pathname).length) || '/';

/** The language that a pathname is made for; null: the address leaves it to the browser. */
export const languageOfPath = (pathname: string): Language | null => (baseOf(pathname) === ENGLISH ? 'en' : null);

/** The pathname of a screen in one language. */
export const pathIn = (language: Language, path: string): string => (language === 'en' ? ENGLISH : ROOT) + path;
