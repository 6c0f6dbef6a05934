/** Asks a site that is online what a browser, a cache and somebody with bad plans would ask, and judges the answers. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { CACHE_FOREVER, DATASET_FILES, headersFor } from '../serve/headers.mjs';
import { contentType } from '../serve/siteFiles.mjs';
import { type Answer, ask } from './ask';
import { type Sample, samplesIn } from './samples';

/** One thing that was looked at. `fault` is empty when it is as it must be. */
export interface Finding {
  readonly what: string;
  readonly path: string;
  readonly seen: string;
  readonly fault: string;
}

type Judge = (answer: Answer) => readonly (string | false)[];

const WORTH_PACKING = 1_000;
const PACKED = /\.(jpg|png|webp|woff2|zip)$/;
const first = (value: string | string[] | undefined): string =>
  Array.isArray(value) ? (value[0] ?? '') : (value ?? '');

/** Some hosts write "ask first" in more words. */
const isAskFirst = (value: string): boolean =>
  /\bno-cache\b/.test(value) || (/\bmax-age=0\b/.test(value) && /\bmust-revalidate\b/.test(value));

function cacheFault(address: string, isPage: boolean, answer: Answer): string | false {
  const value = first(answer.headers['cache-control']);
  const forever = !isPage && (headersFor(address)['Cache-Control'] === CACHE_FOREVER || DATASET_FILES.test(address));
  if (forever) return value !== CACHE_FOREVER && `Cache-Control is "${value}", not "${CACHE_FOREVER}"`;
  return !isAskFirst(value) && `Cache-Control is "${value}", not "no-cache"`;
}

function headerFaults(address: string, answer: Answer): string[] {
  const faults: string[] = [];
  for (const [name, value] of Object.entries(headersFor(address))) {
    const seen = first(answer.headers[name.toLowerCase()]);
    if (name !== 'Cache-Control' && seen !== value) faults.push(`${name} is ${seen ? `"${seen}"` : 'missing'}`);
  }
  if (!('Access-Control-Allow-Origin' in headersFor(address)) && answer.headers['access-control-allow-origin'])
    faults.push('Access-Control-Allow-Origin is sent, and should not be');
  return faults;
}

const statusFault = (answer: Answer, ...expected: readonly number[]): string | false =>
  !expected.includes(answer.status) && `status ${answer.status}, not ${expected.join(' or ')}`;

/** What must be true of every file under its own address. */
function fileJudge({ file, address }: Sample, bytes: Buffer): Judge {
  return (answer) => [
    statusFault(answer, 200),
    ...headerFaults(address, answer),
    cacheFault(address, file.endsWith('.html'), answer),
    first(answer.headers['content-type']) !== contentType(file) &&
      `Content-Type is "${first(answer.headers['content-type'])}", not "${contentType(file)}"`,
    !answer.body.equals(bytes) && `the content differs from ${file}`,
  ];
}

/** The page "not found" with its status, under the headers of a page, never kept. */
const missingJudge =
  (address: string, page: Buffer): Judge =>
  (answer) => [
    statusFault(answer, 404),
    ...headerFaults(address, answer),
    cacheFault(address, true, answer),
    !answer.body.equals(page) && 'the content is not that of 404.html',
    !first(answer.headers['content-type']).startsWith('text/html') && 'it is not sent as a page',
  ];

/** Checks the site at `address` (with its sub-path) against the files that were put there. */
export async function checkSite(address: string, dist: string): Promise<readonly Finding[]> {
  const site = new URL(address);
  const prefix = site.pathname.replace(/\/$/, '');
  const findings: Finding[] = [];
  const read = (file: string) => readFileSync(path.join(dist, file));
  const look = async (what: string, where: string, judge: Judge, options: Parameters<typeof ask>[2] = {}) => {
    const asked = `${prefix}${where}`;
    try {
      const answer = await ask(site, asked, options);
      const { status, headers } = answer;
      const notes = [status, headers['content-encoding'], headers['cache-control'], headers.location].filter(Boolean);
      const fault = judge(answer).filter(Boolean).join('; ');
      findings.push({ what, path: asked, seen: notes.join(' '), fault });
      return answer;
    } catch (error) {
      findings.push({ what, path: asked, seen: '-', fault: error instanceof Error ? error.message : String(error) });
      return null;
    }
  };

  const { samples } = samplesIn(dist);
  const missing = read('404.html');
  for (const sample of samples) {
    const bytes = read(sample.file);
    const plain = await look(sample.kind, sample.address, fileJudge(sample, bytes));
    await checkPacking(sample, bytes, look);
    await checkAgain(sample, plain, look);
    await look(`${sample.kind}, HEAD`, sample.address, headJudge(sample), { method: 'HEAD' });
  }
  for (const where of ['/bestaat-niet', '/functie/bestaat-niet', '/en/bestaat-niet', '/insluiten/functie/bestaat-niet'])
    await look('missing page', where, missingJudge(where, missing));
  for (const where of ['/assets/bestaat-niet.js', '/data/0123456789ab/bestaat-niet.json', '/editor/weg.css'])
    await look('missing file', where, missingJudge(where, missing));
  for (const where of ['/_headers', '/.vite/manifest.json', '/.git/config', '/functie/.htaccess', '/assets/'])
    await look('not public', where, hiddenJudge);
  for (const where of ['/..%2f..%2f..%2fetc/passwd', '/../../../etc/passwd', '/%2e%2e/%2e%2e/etc/passwd'])
    await look('outside the site', where, (answer) => [
      statusFault(answer, 301, 308, 400, 404),
      answer.body.includes('root:') && 'a file of the machine is public',
    ]);
  await checkSlashes(samples, prefix, look);
  await checkTricks(site, look);
  for (const method of ['POST', 'PUT', 'DELETE'])
    await look(method, '/', (answer) => [statusFault(answer, 405, 404, 403)], { method });
  return findings;
}

type Look = (what: string, where: string, judge: Judge, options?: Parameters<typeof ask>[2]) => Promise<Answer | null>;

const headJudge =
  ({ file, address }: Sample): Judge =>
  (answer) => [
    statusFault(answer, 200),
    ...headerFaults(address, answer),
    cacheFault(address, file.endsWith('.html'), answer),
    answer.body.length > 0 && 'has a body',
  ];

const hiddenJudge: Judge = (answer) => [
  // A folder may answer with the address without slash, which then is not there.
  statusFault(answer, 404, 403, 301, 308),
  /Index of|<a href="\.\.\/"/.test(answer.body.toString()) && 'a list of files is public',
];

/** Text is sent packed when the browser takes it and as it is when not; pictures and fonts are packed by themselves. */
async function checkPacking({ kind, file, address }: Sample, bytes: Buffer, look: Look): Promise<void> {
  const isWorth = !PACKED.test(file) && bytes.length >= WORTH_PACKING;
  if (!isWorth && !PACKED.test(file)) return;
  const judge: Judge = (answer) => {
    const encoding = first(answer.headers['content-encoding']);
    if (!isWorth) return [encoding !== '' && `packed again (${encoding})`];
    const isWhole = encoding === 'gzip' && gunzipSync(answer.body).equals(bytes);
    return [
      encoding !== 'gzip' && 'not compressed',
      encoding === 'gzip' && !isWhole && 'the content differs after unpacking',
      !/accept-encoding/i.test(first(answer.headers.vary)) && 'Vary does not name Accept-Encoding',
      ...headerFaults(address, answer),
    ];
  };
  await look(`${kind}, gzip`, address, judge, { headers: { 'Accept-Encoding': 'gzip' } });
}

/** A browser that has it already gets 304, with the same rules, and no body. */
async function checkAgain({ kind, file, address }: Sample, plain: Answer | null, look: Look): Promise<void> {
  const tag = first(plain?.headers.etag);
  const changed = first(plain?.headers['last-modified']);
  if (!tag && !changed) {
    await look(`${kind}, again`, address, () => ['has neither ETag nor Last-Modified: each visit sends all of it']);
    return;
  }
  const headers: Record<string, string> = tag ? { 'If-None-Match': tag } : { 'If-Modified-Since': changed };
  const judge: Judge = (answer) => [
    statusFault(answer, 304),
    answer.body.length > 0 && 'has a body',
    cacheFault(address, file.endsWith('.html'), answer),
    ...headerFaults(address, answer),
  ];
  await look(`${kind}, again`, address, judge, { headers });
}

/** One address per page: a slash too many leads to the one without, also in folders and with a question behind it. */
async function checkSlashes(samples: readonly Sample[], prefix: string, look: Look): Promise<void> {
  const leadsTo =
    (target: string): Judge =>
    (answer) => {
      const location = first(answer.headers.location);
      return [
        statusFault(answer, 301, 302, 307, 308),
        location.replace(/^https?:\/\/[^/]+/, '') !== target && `leads to "${location}", not to "${target}"`,
      ];
    };
  for (const { file, address } of samples) {
    if (!file.endsWith('.html') || address.endsWith('/')) continue;
    await look('slash too many', `${address}/`, leadsTo(`${prefix}${address}`));
  }
  const page = samples.find(({ kind }) => kind === 'page');
  if (page)
    await look(
      'slash too many',
      `${page.address}/?regio=x&taal=en`,
      leadsTo(`${prefix}${page.address}?regio=x&taal=en`),
    );
  if (prefix) await look('sub-path without slash', '', leadsTo(`${prefix}/`));
}

/** Addresses made to get a weaker policy on an ordinary page, or to send a reader to another site. */
async function checkTricks(site: URL, look: Look): Promise<void> {
  for (const where of [
    '/insluiten/functie/../../',
    '/insluiten/functie/%2e%2e/%2e%2e/',
    '/insluiten/functie/..%2f..%2f',
  ])
    await look('policy by a trick', where, (answer) => [
      answer.status === 200 &&
        !first(answer.headers['content-security-policy']).includes("frame-ancestors 'none'") &&
        'an ordinary page may be framed by others',
    ]);
  for (const where of [
    '//example.com/',
    '/\\example.com/',
    '/%5Cexample.com/',
    '/%2Fexample.com/',
    '/x%0d%0aSet-Cookie:a=b/',
  ])
    await look('redirect by a trick', where, (answer) => [
      new URL(first(answer.headers.location) || '/', site).host !== site.host && 'leads to another site',
      answer.headers['set-cookie'] !== undefined && 'takes a header from the address',
    ]);
}
