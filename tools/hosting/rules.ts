/** What a web server must do for the site, read from the one place where the headers stand (tools/serve/headers.mjs). */
import { CACHE_ASK_FIRST, CACHE_FOREVER, DATASET_FILES, HEADER_RULES } from '../serve/headers.mjs';
import { contentType } from '../serve/siteFiles.mjs';

/** A header value for the addresses that a regular expression matches; earlier lines win. */
export interface HeaderLine {
  readonly pattern: string;
  readonly value: string;
}

const CACHE = 'Cache-Control';
const escaped = (text: string): string => text.replaceAll(/[.+?^${}()|[\]\\-]/g, '\\$&');

/** "/" gives "", "/kaart/" gives "/kaart": what stands before each address of the site. */
export const prefixOf = (base: string): string => base.replace(/\/$/, '');

/** The same addresses that headersFor() matches, under a sub-path. */
function patternOf(path: string, base: string): string {
  const start = `^${escaped(prefixOf(base))}`;
  if (path === '/*') return `${start}(/|$)`;
  return path.endsWith('/*') ? `${start}${escaped(path.slice(0, -2))}(/|$)` : `${start}${escaped(path)}$`;
}

/** Per header its lines, the most particular rule first. Caching is apart: it depends on the status as well. */
export function headerLines(base: string): ReadonlyMap<string, readonly HeaderLine[]> {
  const lines = new Map<string, HeaderLine[]>();
  for (const { path, headers } of HEADER_RULES)
    for (const [name, value] of Object.entries(headers)) {
      if (name === CACHE) continue;
      const pattern = patternOf(path, base);
      const [last, ...others] = lines.get(name) ?? [];
      // Neighbours that say the same become one line.
      const isSame = last?.value === value;
      lines.set(
        name,
        isSame
          ? [{ pattern: `${last.pattern}|${pattern}`, value }, ...others]
          : [{ pattern, value }, ...(last ? [last] : []), ...others],
      );
    }
  return lines;
}

/** Addresses whose content never changes: kept for ever when they are found, and only then. */
export function foreverPatterns(base: string): readonly string[] {
  const folders = HEADER_RULES.filter(({ headers }) => headers[CACHE] === CACHE_FOREVER).map(
    ({ path }) => `^${escaped(prefixOf(base))}${escaped(path.slice(0, -1))}`,
  );
  const dataset = DATASET_FILES.source.replace(/^\^/, '').replaceAll('\\/', '/');
  return [...folders, `^${escaped(prefixOf(base))}${dataset}`];
}

export { CACHE_ASK_FIRST, CACHE_FOREVER };

/** Files for the host and for tools: on disk, never public. Dot files too, but for what `shownPattern` names. */
export const hiddenPattern = (base: string): string => `^${escaped(prefixOf(base))}/(_|(.*/)?\\.)`;

/** The folder where hosts prove that a domain name is theirs. */
export const shownPattern = (base: string): string => `^${escaped(prefixOf(base))}/\\.well-known(/[^./][^/]*)*$`;

/**
 * A page's address with a slash too many, and what stands before that slash. Only plain characters: nothing that a
 * browser could read as another host ever goes into a redirect.
 */
export const SLASH_PATTERN = '^((?:/[A-Za-z0-9][A-Za-z0-9_.-]*)+)/$';

/** Groups the values of `of` by what `by` gives, in the order of the first. */
export function grouped<T>(of: readonly T[], by: (value: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const value of of) groups.set(by(value), [...(groups.get(by(value)) ?? []), value]);
  return [...groups];
}

const EXTENSIONS = 'css csv graphml html ico jpg js json md mjs png svg txt wasm webmanifest webp woff2 xml zip'.split(
  ' ',
);

/** Extensions per content type, as the preview server sends them. Packed: what only grows when it is packed again. */
export const FILE_TYPES = EXTENSIONS.map((extension) => {
  const [type = '', charset] = contentType(`x.${extension}`).split('; ');
  return { extension, type, isText: charset !== undefined };
});

/** Types that a server should compress. */
export const COMPRESSED_TYPES = [
  ...new Set(FILE_TYPES.filter(({ type, isText }) => isText || /svg|wasm/.test(type)).map(({ type }) => type)),
];
