import type { BrowserContext, ConsoleMessage, Page, Request } from '@playwright/test';

export type ProblemKind = 'csp' | 'console' | 'pageError' | 'failedRequest' | 'foreignRequest' | 'cookie';

interface Problem {
  readonly kind: ProblemKind;
  readonly text: string;
}

/** What went wrong in a browser context, minus what the test said beforehand that it would provoke. */
export class Problems {
  private readonly seen: Problem[] = [];
  private readonly allowed: { readonly kind: ProblemKind; readonly pattern: RegExp }[] = [];

  add(kind: ProblemKind, text: string): void {
    this.seen.push({ kind, text });
  }

  allow(kind: ProblemKind, pattern: RegExp): void {
    this.allowed.push({ kind, pattern });
  }

  /** Everything of one kind, allowed or not: for tests about the gates themselves. */
  of(kind: ProblemKind): string[] {
    return this.seen.filter((problem) => problem.kind === kind).map((problem) => problem.text);
  }

  unexpected(): string[] {
    const isAllowed = ({ kind, text }: Problem) =>
      this.allowed.some((rule) => rule.kind === kind && new RegExp(rule.pattern).test(text));
    return this.seen.filter((problem) => !isAllowed(problem)).map(({ kind, text }) => `${kind}: ${text}`);
  }
}

const BINDING = '__reportPolicyViolation';

/** Runs in the page before any of its own code. Must not refer to anything outside itself, except its argument. */
function reportViolations(binding: string): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    const report = (globalThis as unknown as Record<string, (text: string) => void>)[binding];
    const where = event.sourceFile ? ` (${event.sourceFile}:${event.lineNumber})` : '';
    report?.(`${event.effectiveDirective} blocked ${event.blockedURI} ${event.sample}${where}`);
  });
}

function consoleText(message: ConsoleMessage): string {
  const { url, lineNumber } = message.location();
  return `${message.type()}: ${message.text()}${url ? ` (${url}:${lineNumber})` : ''}`;
}

/** An address that leads nowhere is answered with status 404 on purpose, and the page is there. A missing part is not that. */
function isOwnStatus(message: ConsoleMessage): boolean {
  const page = message.page()?.url().replace(/#.*/, '');
  return /the server responded with a status of 404/.test(message.text()) && message.location().url === page;
}

function watchRequest(problems: Problems, request: Request, host: string): void {
  const url = new URL(request.url());
  if (/^(https?|wss?):$/.test(url.protocol) && url.host !== host) problems.add('foreignRequest', request.url());
}

/** Watches all pages of a context, also the ones a test opens later. Call before the first page opens. */
export async function watchContext(context: BrowserContext, problems: Problems, origin: string): Promise<void> {
  const { host } = new URL(origin);
  await context.exposeBinding(BINDING, (_source, text: string) => problems.add('csp', text));
  await context.addInitScript(reportViolations, BINDING);
  context.on('console', (message) => {
    // Said by the test runner itself where it keeps the worker out (playwright.config.ts).
    if (message.text() === 'Service Worker registration blocked by Playwright') return;
    if (isOwnStatus(message)) return;
    if (message.type() === 'error' || message.type() === 'warning') problems.add('console', consoleText(message));
  });
  context.on('weberror', (webError) => problems.add('pageError', String(webError.error().stack ?? webError.error())));
  context.on('request', (request) => watchRequest(problems, request, host));
  context.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? 'unknown';
    // A page that is left aborts what it no longer needs.
    if (why !== 'net::ERR_ABORTED') problems.add('failedRequest', `${request.url()}: ${why}`);
  });
  context.on('page', (page) => {
    page.on('websocket', (socket) => problems.add('foreignRequest', socket.url()));
  });
}

/** A round trip to each page: reports it sent before the end of the test have arrived by then. */
async function settle(page: Page): Promise<void> {
  const answered = page.evaluate(() => new Promise((done) => setTimeout(done, 0))).catch(() => undefined);
  await Promise.race([answered, new Promise((done) => setTimeout(done, 1_000))]);
}

/** Call at the end of a test, before the context closes. */
export async function finishWatching(context: BrowserContext, problems: Problems): Promise<void> {
  await Promise.all(context.pages().map(settle));
  for (const cookie of await context.cookies()) problems.add('cookie', `${cookie.name} of ${cookie.domain}`);
}
