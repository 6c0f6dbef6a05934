/**
 * What a run needs of a browser engine. Both engines speak the same commands (W3C WebDriver): WebKit over HTTP with the
 * driver of its package, Firefox over the socket of its own that geckodriver would speak to (Debian packages none).
 */
import { join } from 'node:path';

/** Per command: its name on Firefox's socket, then method and path for a driver over HTTP. */
export const COMMANDS = {
  navigate: ['WebDriver:Navigate', 'POST', '/url'],
  address: ['WebDriver:GetCurrentURL', 'GET', '/url'],
  back: ['WebDriver:Back', 'POST', '/back'],
  reload: ['WebDriver:Refresh', 'POST', '/refresh'],
  script: ['WebDriver:ExecuteScript', 'POST', '/execute/sync'],
  waitForScript: ['WebDriver:ExecuteAsyncScript', 'POST', '/execute/async'],
  click: ['WebDriver:ElementClick', 'POST', '/element/{id}/click'],
  actions: ['WebDriver:PerformActions', 'POST', '/actions'],
  screenshot: ['WebDriver:TakeScreenshot', 'GET', '/screenshot'],
  resize: ['WebDriver:SetWindowRect', 'POST', '/window/rect'],
  timeouts: ['WebDriver:SetTimeouts', 'POST', '/timeouts'],
} as const;

export type Command = keyof typeof COMMANDS;
export type Send = (command: Command, params?: Record<string, unknown>) => Promise<unknown>;

export interface Engine {
  /** For example "Firefox 140.2.0". */
  readonly name: string;
  readonly send: Send;
  /** The size of the page itself, in CSS pixels; also narrower than the smallest window of the browser. */
  readonly resize: (width: number, height: number) => Promise<void>;
  readonly setDark: (on: boolean) => Promise<void>;
  /** Shows the page as on paper; absent where the engine cannot be asked to. */
  readonly setPaper?: (on: boolean) => Promise<void>;
  /** Errors, warnings and refusals by the content policy since the last call. */
  readonly problems: () => Promise<string[]>;
  readonly close: () => Promise<void>;
}

export type EngineName = 'firefox' | 'webkit';

/** Where an engine puts what is downloaded. */
export const downloadsIn = (folder: string): string => join(folder, 'downloads');

/** How long a page or an answer may take on a busy machine. */
export const PATIENCE_MS = 40_000;

/** Tries until it works or the time is over; the last error says why. */
export async function untilWorks<T>(what: string, attempt: () => Promise<T>, limitMs = PATIENCE_MS): Promise<T> {
  const end = Date.now() + limitMs;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > end) throw new Error(`${what}: ${error instanceof Error ? error.message : String(error)}`);
      await new Promise((done) => setTimeout(done, 100));
    }
  }
}
