import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test as base, expect, type Page } from '@playwright/test';
import { finishWatching, type ProblemKind, Problems, watchContext } from './problems';

export { expect };

interface Gates {
  /** What the gates saw in this test. */
  readonly problems: Problems;
  /** For a test that provokes trouble on purpose: name its kind and how it reads, before it happens. */
  readonly allow: (kind: ProblemKind, pattern: RegExp) => void;
}

export function expectNoProblems(problems: Problems): void {
  expect(problems.unexpected(), 'problems the gates saw').toEqual([]);
}

/**
 * The `test` of every browser test. Fails it on a report of the content policy, an error or warning in the console, an
 * uncaught error, a failed request, a request to another host, or a cookie - whatever else the test checks.
 */
export const test = base.extend<Gates>({
  problems: [
    async ({ context, baseURL }, use) => {
      const problems = new Problems();
      await watchContext(context, problems, baseURL ?? '');
      await use(problems);
      await finishWatching(context, problems);
      expectNoProblems(problems);
    },
    { auto: true },
  ],
  /** Opens pages as somebody does who waits until they answer; with `waitUntil: 'commit'` as somebody who does not. */
  page: async ({ page, javaScriptEnabled }, use) => {
    const go = page.goto.bind(page);
    page.goto = async (address, options) => {
      const response = await go(address, options);
      if (javaScriptEnabled !== false && options?.waitUntil !== 'commit') await answers(page);
      return response;
    };
    await use(page);
  },
  allow: async ({ problems }, use) => {
    await use((kind, pattern) => problems.allow(kind, pattern));
  },
});

/**
 * Until the app has taken over a page that was made ahead (React leaves its marks), or said that it cannot. A page of
 * another kind is not waited for.
 */
const answers = (page: Page): Promise<unknown> =>
  page
    .waitForFunction(
      () => {
        const main = document.querySelector('#app main');
        const isAlive = (element: Element) => Object.keys(element).some((key) => key.startsWith('__react'));
        return !main || isAlive(main) || document.querySelector('body > [role="alert"]') !== null;
      },
      undefined,
      { timeout: 20_000 },
    )
    // What a test breaks on purpose never comes alive; the test says what it expects then.
    .catch(() => undefined);

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules whose answer depends on the colours alone. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * Each violation as "rule at target: what is wrong". Runs axe in the page itself: the packaged driver opens a second
 * page per call, which made these tests three times as slow.
 * @param only `colours` for a page whose structure was checked already, now in other colours
 */
export async function axeViolations(page: Page, only?: 'colours'): Promise<string[]> {
  const isThere = await page.evaluate(() => 'axe' in globalThis);
  if (!isThere) await page.evaluate(readFileSync(AXE, 'utf8'));
  return await page.evaluate(
    async ({ tags, rules }) => {
      const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
      const { violations } = await axe.run(document, {
        resultTypes: ['violations'],
        preload: false,
        runOnly: rules ? { type: 'rule', values: rules } : { type: 'tag', values: tags },
      });
      return violations.flatMap(({ id, help, nodes }) =>
        nodes.map((node) => `${id} at ${node.target.join(' ')}: ${help}`),
      );
    },
    { tags: AXE_TAGS, rules: only && COLOUR_RULES },
  );
}

export async function expectNoAxeViolations(page: Page, only?: 'colours'): Promise<void> {
  expect(await axeViolations(page, only), 'accessibility violations').toEqual([]);
}
