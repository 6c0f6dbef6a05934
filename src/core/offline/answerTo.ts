import { PACK, type Release, SHELL } from './release';

/** Where the answer to a request comes from. */
export type Answer =
  /** The page that starts the app; `fromNetwork`: only when the network does not answer. */
  | { readonly from: 'shell'; readonly fromNetwork: boolean }
  /** A file of this release, or of an older one that an open page still needs. */
  | { readonly from: 'file'; readonly path: string }
  /** A file inside the packed data of a release. */
  | { readonly from: 'pack'; readonly pack: string; readonly name: string }
  /** None of our business: the browser does what it always does. */
  | { readonly from: 'network' };

export interface Asked {
  /** From the root of the site, without a slash in front and without query. */
  readonly path: string;
  /** A page is opened, by a link, a typed address or a reload. */
  readonly isPage: boolean;
}

/** Pages for the sites of others have their own headers, so only the host can give them. */
const EMBEDDED = /^insluiten(\/|$)/;
/** The same rule as hosts follow: a last part with an extension is a file. */
const HAS_EXTENSION = /\.[a-z0-9]{1,11}$/i;
const DATA = /^(data\/[0-9a-f]{12})\/(.+\.json)$/;

/** Decides for one request. Code and data of one release stay together: a page never waits for a newer shell. */
export function answerTo({ path, isPage }: Asked, release: Release): Answer {
  const isKnown = release.files.some((file) => file.path === path);
  if (isPage) {
    if (isKnown && path !== SHELL) return { from: 'file', path };
    return { from: 'shell', fromNetwork: path !== SHELL && (EMBEDDED.test(path) || HAS_EXTENSION.test(path)) };
  }
  if (isKnown || path.startsWith('assets/')) return { from: 'file', path };
  const [, folder, name] = DATA.exec(path) ?? [];
  if (folder === undefined || name === undefined) return { from: 'network' };
  return name === PACK ? { from: 'file', path } : { from: 'pack', pack: `${folder}/${PACK}`, name };
}
