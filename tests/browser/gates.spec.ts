/**
 * The gates of support/test.ts can fail: each is shown a planted mistake and has to report it.
 * The planted pages carry the headers that the server really sends.
 */
import type { Page } from '@playwright/test';
import { headersFor } from '../../tools/serve/headers.mjs';
import { finishWatching } from './support/problems';
import { axeViolations, expect, expectNoAxeViolations, expectNoProblems, test } from './support/test';

const page = (body: string, head = '') =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Proef</title>${head}</head><body><main><h1>Proef</h1>${body}</main></body></html>`;

/** Opens a planted page, with the planted files beside it, under the headers of the start page. */
async function openPlanted(tab: Page, html: string, files: Record<string, string> = {}): Promise<void> {
  for (const [name, body] of Object.entries(files)) {
    await tab.route(`**/planted/${name}`, (route) => route.fulfill({ body, contentType: 'text/javascript' }));
  }
  await tab.route('**/planted/', async (route) => {
    const response = await route.fetch({ url: new URL('/', route.request().url()).href });
    await route.fulfill({ response, body: html });
  });
  await tab.goto('/planted/');
}

test('the server sends the production headers', async ({ request }) => {
  const response = await request.get('/');
  const sent = response.headers();
  for (const [name, value] of Object.entries(headersFor('/'))) expect(sent[name.toLowerCase()], name).toBe(value);
});

test('a clean page passes all gates', async ({ page: tab, problems }) => {
  await openPlanted(tab, page('<p>Niets aan de hand.</p>', '<script src="clean.js"></script>'), {
    'clean.js': 'document.title += " klaar"',
  });
  await expect(tab).toHaveTitle('Proef klaar');
  await expectNoAxeViolations(tab);
  expect(problems.unexpected()).toEqual([]);
});

test('an inline script is refused and reported', async ({ page: tab, problems, allow }) => {
  allow('csp', /script-src-elem blocked inline/);
  allow('console', /Content Security Policy/);
  await openPlanted(tab, page('', '<script>document.title = "uitgevoerd"</script>'));
  await expect.poll(() => problems.of('csp')).toHaveLength(1);
  expect(problems.of('console').join()).toContain('Content Security Policy');
  await expect(tab).toHaveTitle('Proef');
});

test('an inline style is refused and reported', async ({ page: tab, problems, allow }) => {
  allow('csp', /style-src-attr blocked inline/);
  allow('console', /Content Security Policy/);
  await openPlanted(tab, page('<p style="color:red">Rood</p>'));
  await expect.poll(() => problems.of('csp')).toHaveLength(1);
});

test('text that would become markup is refused and reported', async ({ page: tab, problems, allow }) => {
  allow('csp', /require-trusted-types-for/);
  allow('console', /TrustedHTML/);
  allow('pageError', /TrustedHTML/);
  await openPlanted(tab, page('', '<script src="markup.js" defer></script>'), {
    'markup.js': 'document.querySelector("main").innerHTML = "<b>vet</b>"',
  });
  await expect.poll(() => problems.of('csp')).toHaveLength(1);
  await expect(tab.locator('b')).toHaveCount(0);
});

test('a console error and a warning are seen', async ({ page: tab, problems, allow }) => {
  allow('console', /geplant/);
  await openPlanted(tab, page('', '<script src="talk.js"></script>'), {
    'talk.js': 'console.error("geplant: fout"); console.warn("geplant: let op"); console.log("gewoon")',
  });
  await expect.poll(() => problems.of('console')).toHaveLength(2);
});

test('an uncaught error and a forgotten rejection are seen', async ({ page: tab, problems, allow }) => {
  allow('pageError', /geplant/);
  await openPlanted(tab, page('', '<script src="throw.js"></script>'), {
    'throw.js': 'Promise.reject(new Error("geplant: rejection")); throw new Error("geplant: error")',
  });
  await expect.poll(() => problems.of('pageError')).toHaveLength(2);
});

test('a request to another host is seen', async ({ page: tab, problems, allow }) => {
  allow('foreignRequest', /elsewhere\.invalid/);
  // Answered here, and without the policy that would refuse it first: the question is whether the request is noticed.
  await tab.route('https://elsewhere.invalid/**', (route) => route.fulfill({ body: '' }));
  await tab.route('**/planted/', (route) =>
    route.fulfill({
      body: page('', '<link rel="stylesheet" href="https://elsewhere.invalid/a.css">'),
      contentType: 'text/html',
    }),
  );
  await tab.goto('/planted/');
  await expect.poll(() => problems.of('foreignRequest')).toEqual(['https://elsewhere.invalid/a.css']);
});

test('under the policy a request to another host is refused as well', async ({ page: tab, problems, allow }) => {
  for (const kind of ['csp', 'console', 'foreignRequest', 'failedRequest'] as const) allow(kind, /elsewhere\.invalid/);
  await openPlanted(tab, page('<img alt="" src="https://elsewhere.invalid/pixel.png">'));
  await expect.poll(() => problems.of('csp').join()).toContain('img-src blocked https://elsewhere.invalid/pixel.png');
});

test('a missing file and a broken connection are seen', async ({ page: tab, problems, allow }) => {
  allow('console', /Failed to load resource|Refused to execute script/);
  allow('failedRequest', /cut\.js/);
  await tab.route('**/planted/cut.js', (route) => route.abort('connectionreset'));
  await openPlanted(tab, page('', '<script src="/missing.js"></script><script src="cut.js"></script>'));
  await expect.poll(() => problems.of('failedRequest')).toHaveLength(1);
  await expect.poll(() => problems.of('console').join()).toContain('404');
});

test('a cookie is seen', async ({ page: tab, context, problems, allow }) => {
  allow('cookie', /^spoor /);
  await openPlanted(tab, page('', '<script src="cookie.js"></script>'), { 'cookie.js': 'document.cookie = "spoor=1"' });
  await finishWatching(context, problems);
  expect(problems.of('cookie')).toEqual(['spoor of 127.0.0.1']);
});

test('a field without a label is an accessibility violation', async ({ page: tab }) => {
  await openPlanted(tab, page('<input type="text">'));
  const violations = await axeViolations(tab);
  expect(violations).toHaveLength(1);
  expect(violations[0]).toMatch(/^label at input/);
});

test('what was not allowed by name fails the test at its end', async ({ page: tab, problems, allow }) => {
  allow('console', /iets anders/);
  await openPlanted(tab, page('', '<script src="talk.js"></script>'), { 'talk.js': 'console.error("geplant")' });
  await expect.poll(() => problems.unexpected()).toHaveLength(1);
  expect(() => expectNoProblems(problems)).toThrow('console: error: geplant');
  allow('console', /geplant/);
  expectNoProblems(problems);
});
