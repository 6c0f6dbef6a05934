import AxeBuilder from '@axe-core/playwright';
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
  allow: async ({ problems }, use) => {
    await use((kind, pattern) => problems.allow(kind, pattern));
  },
});

const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Each violation as "rule at target: what is wrong". */
export async function axeViolations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(AXE_TAGS).analyze();
  return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id} at ${node.target.join(' ')}: ${help}`));
}

export async function expectNoAxeViolations(page: Page): Promise<void> {
  expect(await axeViolations(page), 'accessibility violations').toEqual([]);
}
