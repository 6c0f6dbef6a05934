/**
 * The security and cache headers of the production site, in one place.
 *
 * The preview server sends them, the browser tests therefore run under them, and `public/_headers` carries the same
 * rules to hosts that read that file. Change them here, then: node tools/serve/headers.mjs > public/_headers
 */
import { pathToFileURL } from 'node:url';

/**
 * No 'unsafe-inline', not even for styles: React sets styles through the object model, which this policy allows.
 * A data block such as <script type="application/ld+json"> is not a script to the policy and may stay inline.
 *
 * Trusted Types: a string never becomes markup or a script address. The one policy that may exist is `default`; the
 * app uses it to accept exactly the address of its own service worker. It can be made once per page, and
 * 'allow-duplicates' would not change that for `default`.
 */
const PAGE_POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  // The page that writes the lines for other sites shows an embedded page inside itself.
  'frame-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'default',
};

const policyText = (/** @type {Record<string, string>} */ policy) =>
  Object.entries(policy)
    .map(([directive, value]) => `${directive} ${value}`)
    .join('; ');

/**
 * Second line of defence for hosts that cannot send headers: goes into a <meta http-equiv>. Browsers ignore
 * frame-ancestors there, so it is left out.
 */
export const metaPolicy = policyText(PAGE_POLICY);

const pagePolicy = policyText({ ...PAGE_POLICY, 'frame-ancestors': "'none'" });
/** Employers show these pages inside their own site. Nothing personal is kept or asked there. */
const embedPolicy = policyText({ ...PAGE_POLICY, 'frame-ancestors': '*' });

/**
 * Everything the app does not use is off; copying a link is the only power it asks for. Sharing through the phone
 * (web-share) is on for our own pages by default and not named: browsers on the desktop warn about a name they lack.
 */
const PERMISSIONS = [
  ...[
    'accelerometer',
    'autoplay',
    'camera',
    'display-capture',
    'encrypted-media',
    'fullscreen',
    'geolocation',
    'gyroscope',
    'magnetometer',
    'microphone',
    'midi',
    'payment',
    'picture-in-picture',
    'publickey-credentials-get',
    'screen-wake-lock',
    'usb',
    'xr-spatial-tracking',
  ].map((feature) => `${feature}=()`),
  'clipboard-write=(self)',
].join(', ');

export const CACHE_FOREVER = 'public, max-age=31536000, immutable';
/** For all that keeps its name over releases. Only named for the worker: hosts that read `_headers` do this by themselves. */
export const CACHE_ASK_FIRST = 'no-cache';

/**
 * Later rules win over earlier ones. Strict-Transport-Security is not here: it belongs to the host that owns the
 * domain name, and a wrong value cannot be taken back.
 *
 * @type {readonly { readonly path: string, readonly headers: Readonly<Record<string, string>> }[]}
 */
export const HEADER_RULES = [
  {
    path: '/*',
    headers: {
      'Content-Security-Policy': pagePolicy,
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      'Permissions-Policy': PERMISSIONS,
      'Cross-Origin-Opener-Policy': 'same-origin',
    },
  },
  // An old worker that a host or browser keeps would hold back every later release.
  { path: '/sw.js', headers: { 'Cache-Control': CACHE_ASK_FIRST } },
  { path: '/assets/*', headers: { 'Cache-Control': CACHE_FOREVER } },
  { path: '/editor/*', headers: { 'Cache-Control': CACHE_FOREVER } },
  // Open data is for programs on other sites too. Nothing in it is personal.
  { path: '/data/open/*', headers: { 'Access-Control-Allow-Origin': '*' } },
  // Exactly the pages made for it. /insluiten itself, where the lines are written, is a page like all others.
  { path: '/insluiten/functie/*', headers: { 'Content-Security-Policy': embedPolicy } },
  { path: '/insluiten/werkgever/*', headers: { 'Content-Security-Policy': embedPolicy } },
  { path: '/insluiten/route', headers: { 'Content-Security-Policy': embedPolicy } },
  { path: '/insluiten/stappen', headers: { 'Content-Security-Policy': embedPolicy } },
];

/** The compiled data lies in a folder named after its own content: a new version is a new address. From the root of the site. */
export const DATASET_FILES = /^\/data\/[0-9a-f]{12}\//;

const matches = (/** @type {string} */ rule, /** @type {string} */ path) =>
  rule.endsWith('/*') ? path === rule.slice(0, -2) || path.startsWith(rule.slice(0, -1)) : path === rule;

/** The headers for one address, written from the root of the site ("/kaart", "/assets/x.js"). */
export function headersFor(path) {
  /** @type {Record<string, string>} */
  const headers = {};
  for (const rule of HEADER_RULES) if (matches(rule.path, path)) Object.assign(headers, rule.headers);
  return headers;
}

/**
 * The same rules as a `_headers` file. Such a host adds up all rules that match; the line with "!" drops the earlier
 * value first. A host that does not know "!" then applies both policies: embedding is refused there, never widened.
 */
export function headersFile() {
  const lines = ['# Made by tools/serve/headers.mjs. Do not edit here: a test compares this file with its source.'];
  const seen = new Set();
  for (const rule of HEADER_RULES) {
    lines.push('', rule.path);
    for (const [name, value] of Object.entries(rule.headers)) {
      if (seen.has(name)) lines.push(`  ! ${name}`);
      lines.push(`  ${name}: ${value}`);
      seen.add(name);
    }
  }
  return `${lines.join('\n')}\n`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) process.stdout.write(headersFile());
