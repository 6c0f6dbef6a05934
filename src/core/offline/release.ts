/** A file that is kept for use without internet. */
export interface KeptFile {
  /** From the root of the site, without a slash in front: "assets/index-abc.js". */
  readonly path: string;
  /** The first 16 hexadecimal digits of its SHA-256. */
  readonly digest: string;
  /** Size on the device. */
  readonly bytes: number;
  /** core: the first answers; rest: all other screens; extra: nice to have, may fail without harm. */
  readonly need: 'core' | 'rest' | 'extra';
}

/** What one release of the site consists of. Made by the build, built into the worker. */
export interface Release {
  /** Changes with any of its files. */
  readonly id: string;
  readonly files: readonly KeptFile[];
}

/** The page that starts the app and holds nothing else; with a copy of the site, every address of the app gives this page. */
export const SHELL = 'app.html';

/** Where the packed data of a release lies: beside the files that it replaces. */
export const PACK = 'pack.json';

/** Whether the name of a file changes with its content, so that another release's copy is as good. */
export const isNamedByContent = (path: string): boolean => /^(assets|data\/[0-9a-f]{12})\//.test(path);

/** Names of the caches of one site; several sites may share a host, each under a path of its own. */
const prefix = (scope: string): string => `routekaart-zorg ${scope} `;

/** The cache of one release. `scope`: the address of the site. */
export const cacheOf = (scope: string, release: string): string => `${prefix(scope)}${release}`;

/** Where the worker notes which release came before the present one. */
export const notesOf = (scope: string): string => cacheOf(scope, 'notes');

/** Which of these caches belong to this site. */
export const ownCaches = (names: readonly string[], scope: string): string[] =>
  names.filter((name) => name.startsWith(prefix(scope)));

export interface Releases {
  /** The caches of this site, the oldest first. */
  readonly caches: readonly string[];
  readonly scope: string;
  readonly active: string;
  readonly previous: string | null;
  /** The release of each open page; null when a page did not say. */
  readonly open: readonly (string | null)[];
}

/**
 * Caches that nobody needs any more. Kept are the present release, the one before it, all that open pages use, and what
 * is newer than the present one, for that may be waiting. When one page does not answer, everything is kept.
 */
export function cachesToDrop({ caches, scope, active, previous, open }: Releases): string[] {
  if (open.includes(null)) return [];
  const kept = new Set([active, previous, ...open].flatMap((id) => (id === null ? [] : [cacheOf(scope, id)])));
  const present = caches.indexOf(cacheOf(scope, active));
  return caches.filter(
    (name, at) => ownCaches([name], scope).length > 0 && name !== notesOf(scope) && at < present && !kept.has(name),
  );
}
