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

const variableOf = (header: string): string => `$routekaart_${header.toLowerCase().replaceAll('-', '_')}`;
const withoutStart = (pattern: string): string => pattern.replace(/^\^/, '');

/**
 * All headers are set in one place by variables: a server block where a location adds a header of its own drops those
 * from above, and that would lose the security headers silently.
 */
function maps(base: string): string[] {
  const lines: string[] = [];
  for (const [name, values] of headerLines(base)) {
    lines.push(`map $routekaart_path ${variableOf(name)} {`, '    default "";');
    for (const { pattern, value } of values) lines.push(`    "~${pattern}" "${value}";`);
    lines.push('}');
  }
  lines.push(
    '# Kept for ever when it is found; a page or an error under such an address never is.',
    `map $status:$routekaart_path ${variableOf('Cache-Control')} {`,
    '    default "";',
    ...foreverPatterns(base).map((pattern) => `    "~^(200|206|304):${withoutStart(pattern)}" "${CACHE_FOREVER}";`),
    `    "~^[0-9]+:${prefixOf(base)}(/|$)" "${CACHE_ASK_FIRST}";`,
    '}',
    'map $status:$routekaart_path $routekaart_allow {',
    '    default "";',
    `    "~^405:${prefixOf(base)}(/|$)" "GET, HEAD";`,
    '}',
  );
  return lines;
}

/** How files are sent; stands in each location that sends one. */
function serving(folder: string): string[] {
  const list = (name: string, values: readonly string[]) => `${name} ${values.join(' ')};`;
  return [
    `root ${folder};`,
    'types {',
    ...grouped(FILE_TYPES, ({ type }) => type).map(
      ([type, files]) => `    ${type} ${files.map(({ extension }) => extension).join(' ')};`,
    ),
    '}',
    'charset utf-8;',
    list('charset_types', [
      ...new Set(FILE_TYPES.filter(({ isText, type }) => isText && type !== 'text/html').map(({ type }) => type)),
    ]),
    'gzip on;',
    '# Sends x.gz when it lies beside x: saves the work of compressing at each visit.',
    'gzip_static on;',
    'gzip_comp_level 6;',
    'gzip_min_length 1000;',
    'gzip_proxied any;',
    'gzip_vary on;',
    list(
      'gzip_types',
      COMPRESSED_TYPES.filter((type) => type !== 'text/html'),
    ),
    '# No visitor is written down.',
    'access_log off;',
    'log_not_found off;',
    'absolute_redirect off;',
  ];
}

const indent = (lines: readonly string[], by = 4): string[] => lines.map((line) => (line ? ' '.repeat(by) + line : ''));

/** The configuration for nginx: maps for the http level, and a server. For a sub-path also fit for a server with more on it. */
export function nginxRecipe(base: string): string {
  const prefix = prefixOf(base);
  const folder = prefix ? '/srv/sites' : '/srv/routekaart';
  const names = [...headerLines(base).keys(), 'Cache-Control'];
  const missing = [`try_files ${prefix}/404.html =404;`, ...serving(folder)];
  return [
    '# Made by npm run hosting:write from tools/serve/headers.mjs. A test compares this file with its source.',
    '# Put it in /etc/nginx/conf.d/, change the name and the folder, then: nginx -t && systemctl reload nginx',
    ...(prefix
      ? [
          `# The folder holds one named ${prefix.slice(1)}, in which the files of the site lie.`,
          '# In a server that you have already: leave the maps here, and copy the lines inside "server" to yours.',
        ]
      : []),
    '',
    ...maps(base),
    '',
    'server {',
    ...indent([
      'listen 80;',
      'listen [::]:80;',
      'server_name kaart.example.nl;',
      'server_tokens off;',
      '',
      '# The address that was asked for, tidied up, also when another file answers. Headers follow it.',
      'set $routekaart_path $uri;',
      ...names.map((name) => `add_header ${name} ${variableOf(name)} always;`),
      'add_header Allow $routekaart_allow always;',
      '',
      ...(prefix
        ? [`location = ${prefix} {`, ...indent(['absolute_redirect off;', `return 301 ${prefix}/;`]), '}']
        : []),
      `location ${base} {`,
      ...indent([
        ...serving(folder),
        'error_page 404 @routekaart_missing;',
        'try_files $uri $uri.html $uri/index.html =404;',
        '',
        '# For the host and for tools.',
        `location ~ "${shownPattern(base)}" {`,
        '}',
        `location ~ "${hiddenPattern(base)}" {`,
        '    return 404;',
        '}',
        '# An address with a slash too many leads to the one without.',
        `location ~ "${SLASH_PATTERN.replace('(', '(?<routekaart_bare>')}" {`,
        '    try_files $uri/index.html @routekaart_slash;',
        '}',
      ]),
      '}',
      'location @routekaart_slash {',
      ...indent(['absolute_redirect off;', 'access_log off;', 'return 301 $routekaart_bare$is_args$args;']),
      '}',
      'location @routekaart_missing {',
      ...indent(missing),
      '}',
    ]),
    '}',
    '',
  ].join('\n');
}
