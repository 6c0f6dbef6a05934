import {
  CACHE_ASK_FIRST,
  CACHE_FOREVER,
  COMPRESSED_TYPES,
  FILE_TYPES,
  foreverPatterns,
  grouped,
  headerLines,
  hiddenPattern,
  prefixOf,
  SLASH_PATTERN,
  shownPattern,
} from './rules';

const indent = (lines: readonly string[]): string[] => lines.map((line) => (line ? `\t${line}` : ''));

/** General values first, then the exceptions: inside `route` the order of lines is kept, and the last one wins. */
function headers(base: string): string[] {
  const lines = [...headerLines(base)].flatMap(([name, values]) =>
    [...values].reverse().map(({ pattern, value }) => ({ pattern, name, value })),
  );
  lines.push({ pattern: `^${prefixOf(base)}(/|$)`, name: 'Cache-Control', value: CACHE_ASK_FIRST });
  lines.push({ pattern: foreverPatterns(base).join('|'), name: 'Cache-Control', value: CACHE_FOREVER });
  return grouped(lines, ({ pattern }) => pattern).flatMap(([pattern, group], index) => [
    `@group${index} path_regexp ${pattern}`,
    `header @group${index} {`,
    ...indent(group.map(({ name, value }) => `${name} "${value}"`)),
    '}',
  ]);
}

/** After the file is chosen: its type by its own name, the same on every machine. */
const types = (): string[] =>
  grouped(FILE_TYPES, ({ type, isText }) => (isText ? `${type}; charset=utf-8` : type)).flatMap(
    ([type, files], index) => [
      `@type${index} path_regexp \\.(${files.map(({ extension }) => extension).join('|')})$`,
      `header @type${index} Content-Type "${type}"`,
    ],
  );

/** The configuration for Caddy, which gets and renews the certificate by itself. */
export function caddyRecipe(base: string): string {
  const prefix = prefixOf(base);
  const slash = [
    `@slash {`,
    ...indent([`path_regexp bare ${SLASH_PATTERN}`, 'not file {path}index.html']),
    '}',
    'route @slash {',
    ...indent(['@query expression `{query} != ""`', 'redir @query {re.bare.1}?{query} 301', 'redir {re.bare.1} 301']),
    '}',
  ];
  const site = [
    ...headers(base),
    '',
    '@change not method GET HEAD',
    'header @change Allow "GET, HEAD"',
    'error @change 405',
    '# For the host and for tools.',
    '@hidden {',
    ...indent([`path_regexp ${hiddenPattern(base)}`, `not path_regexp ${shownPattern(base)}`]),
    '}',
    'error @hidden 404',
    '# An address with a slash too many leads to the one without.',
    ...slash,
    'try_files {path} {path}.html {path}/index.html',
    ...types(),
    'file_server {',
    ...indent(['disable_canonical_uris', '# Sends x.br or x.gz when it lies beside x.', 'precompressed br gzip']),
    '}',
  ];
  return [
    '# Made by npm run hosting:write from tools/serve/headers.mjs. A test compares this file with its source.',
    '# Put it in /etc/caddy/Caddyfile, change the name and the folder, then: systemctl reload caddy',
    ...(prefix ? [`# The folder holds one named ${prefix.slice(1)}, in which the files of the site lie.`] : []),
    '',
    'kaart.example.nl {',
    ...indent([
      `root * ${prefix ? '/srv/sites' : '/srv/routekaart'}`,
      'encode {',
      ...indent([
        'gzip',
        'minimum_length 1000',
        'match {',
        ...indent(COMPRESSED_TYPES.map((type) => `header Content-Type ${type}*`)),
        '}',
      ]),
      '}',
      ...(prefix ? [`redir ${prefix} ${prefix}/ 301`, `route ${prefix}/* {`] : ['route {']),
      ...indent(site),
      '}',
      ...(prefix ? ['# Outside the sub-path: nothing, until you put more on this server.', 'respond 404'] : []),
      'handle_errors {',
      ...indent([
        `@missing expression \`{err.status_code} == 404\``,
        'route @missing {',
        ...indent([
          `rewrite * ${prefix}/404.html`,
          `header Cache-Control "${CACHE_ASK_FIRST}"`,
          'header Content-Type "text/html; charset=utf-8"',
          'file_server',
        ]),
        '}',
        'respond "{err.status_code}"',
      ]),
      '}',
    ]),
    '}',
    '',
  ].join('\n');
}
