/** A page as a reader uses it - find by role and name, press, type, see - in any engine that speaks the commands. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Engine, untilWorks } from '../../tools/engines/engine';
import { elementOf } from '../../tools/engines/webkit';

const QUERIES = readFileSync(
  createRequire(import.meta.url).resolve('@testing-library/dom/dist/@testing-library/dom.umd.min.js'),
  'utf8',
);

export type Name = string | RegExp;
interface Place {
  /** Only inside the first element that this selector finds. */
  readonly in?: string;
  /** The which-th of those that fit, from 0; -1 is the last. */
  readonly at?: number;
}

/** Keys that have no character of their own (W3C WebDriver, 17.4.2). */
export const KEY = {
  tab: '\uE004',
  enter: '\uE007',
  space: ' ',
  escape: '\uE00C',
  right: '\uE014',
  left: '\uE012',
  down: '\uE015',
  end: '\uE010',
} as const;

interface Queries {
  readonly queryAllByRole: (root: Element, role: string, options: object) => Element[];
  readonly RegExp: typeof RegExp;
}

/** Runs in the page. */
function findByRole(role: string, source: string, flags: string | null, within: string, at: number): Element | null {
  const { TestingLibraryDom } = globalThis as unknown as { TestingLibraryDom?: Queries };
  if (!TestingLibraryDom) throw new Error('no queries');
  const root = document.querySelector(within);
  if (!root) return null;
  const name = flags === null ? source : new TestingLibraryDom.RegExp(source, flags);
  const all = TestingLibraryDom.queryAllByRole(root, role, { hidden: true, ...(source === '' ? {} : { name }) });
  return (
    all.filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('[inert]')).at(at) ?? null
  );
}

/** Not a failure, and no success either. */
export class NotPossible extends Error {}

export class Page {
  constructor(
    readonly engine: Engine,
    /** With a slash at its end. */
    private readonly site: string,
    /** Where pictures go. */
    private readonly folder: string,
    /** Where the engine puts what is downloaded. */
    readonly downloads: string,
  ) {}

  /** Ends a journey that this engine has no means for; the report names it. */
  skip(why: string): never {
    throw new NotPossible(why);
  }

  /** Runs a function in the page. It must not refer to anything outside itself. */
  async run<Args extends readonly unknown[], Result>(fn: (...args: Args) => Result, ...args: Args): Promise<Result> {
    // The compiler names inner functions by a helper of its own.
    const script = `const __name = (fn) => fn; return (${fn}).apply(null, arguments);`;
    return (await this.engine.send('script', { script, args })) as Result;
  }

  /** Waits until something in the page is so; `what` says in words what was waited for. */
  async until<Args extends readonly unknown[]>(
    what: string,
    fn: (...args: Args) => boolean,
    ...args: Args
  ): Promise<void> {
    await untilWorks(what, async () => {
      if (!(await this.run(fn, ...args))) throw new Error('not so');
    });
  }

  /** Opens a page of the site and waits until the app has taken it over. */
  async open(path: string): Promise<void> {
    await this.engine.send('navigate', { url: new URL(path, this.site).href });
    await this.alive();
  }

  async reload(): Promise<void> {
    await this.engine.send('reload');
    await this.alive();
  }

  /** A file of the site that does not start the app, with nothing stored: each journey begins like a first visit. */
  async fresh(): Promise<void> {
    await this.engine.send('navigate', { url: new URL('/icon-192.png', this.site).href });
    await this.engine.send('waitForScript', {
      script: `const done = arguments[0];
        localStorage.clear(); sessionStorage.clear();
        Promise.all([
          caches.keys().then((names) => Promise.all(names.map((name) => caches.delete(name)))),
          navigator.serviceWorker?.getRegistrations().then((all) => Promise.all(all.map((one) => one.unregister()))),
        ]).then(() => done(true), (error) => done(String(error)));`,
      args: [],
    });
  }

  /** React marks what it has taken over; a page that was made beforehand answers to nobody until then. */
  private alive(): Promise<void> {
    return this.until('the app starts and shows a heading', () => {
      const heading = document.querySelector('main h1, article h1');
      return heading !== null && Object.keys(heading).some((key) => key.startsWith('__reactFiber'));
    });
  }

  async address(): Promise<string> {
    return decodeURIComponent(String(await this.engine.send('address')));
  }

  async seeAddress(pattern: RegExp): Promise<void> {
    await untilWorks(`the address is like ${pattern}`, async () => {
      const address = await this.address();
      if (!pattern.test(address)) throw new Error(`it is ${address}`);
    });
  }

  async back(): Promise<void> {
    await this.engine.send('back');
  }

  /** The element that a reader would call so, or null when there is none on the screen now. */
  async find(role: string, name: Name = '', place: Place = {}): Promise<Record<string, string> | null> {
    const isThere = await this.run(() => 'TestingLibraryDom' in globalThis);
    if (!isThere) {
      // Each script may run in a world of its own, with other classes: the queries know patterns of theirs alone.
      const script = `${QUERIES};window.TestingLibraryDom = { ...globalThis.TestingLibraryDom, RegExp };`;
      await this.engine.send('script', { script, args: [] });
    }
    const [source, flags] = typeof name === 'string' ? [name, null] : [name.source, name.flags];
    const found: unknown = await this.run(findByRole, role, source, flags, place.in ?? 'body', place.at ?? 0);
    return elementOf(found) === null ? null : (found as Record<string, string>);
  }

  /** Waits for it. */
  see(role: string, name: Name = '', place: Place = {}): Promise<Record<string, string>> {
    return untilWorks(`${role} ${name} is on the screen`, async () => {
      const found = await this.find(role, name, place);
      if (!found) throw new Error('it is not');
      return found;
    });
  }

  gone(role: string, name: Name = '', place: Place = {}): Promise<void> {
    return untilWorks(`${role} ${name} goes away`, async () => {
      if (await this.find(role, name, place)) throw new Error('it is still there');
    });
  }

  /** A real press with the pointer, which something that lies over it would catch. */
  press(role: string, name: Name = '', place: Place = {}): Promise<void> {
    return this.pressElement(`press ${role} ${name}`, () => this.see(role, name, place));
  }

  /** For what has no role of its own. */
  pressAt(selector: string): Promise<void> {
    return this.pressElement(`press ${selector}`, async () => {
      const found: unknown = await this.run((css) => document.querySelector(css), selector);
      if (elementOf(found) === null) throw new Error('it is not there');
      return found as Record<string, string>;
    });
  }

  private pressElement(what: string, find: () => Promise<Record<string, string>>): Promise<void> {
    return untilWorks(
      what,
      async () => {
        const element = await find();
        const place = () =>
          this.run((one) => {
            (one as unknown as Element).scrollIntoView({ block: 'center' });
            return (one as unknown as Element).getBoundingClientRect().top;
          }, element);
        // What comes in above it moves it from under the pointer; a reader waits for that as well.
        const before = await place();
        await new Promise((done) => setTimeout(done, 150));
        if (Math.abs((await place()) - before) > 1) throw new Error('it still moves');
        await this.engine.send('click', { id: elementOf(element) });
      },
      15_000,
    );
  }

  /** Keys to whatever has focus. */
  async keys(...keys: readonly string[]): Promise<void> {
    const actions = keys.flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.engine.send('actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  async type(text: string): Promise<void> {
    await this.keys(...text);
  }

  /** What has focus, by the name that a screen reader would give it, roughly. */
  focused(): Promise<string> {
    return this.run(() => {
      const element = document.activeElement;
      return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    });
  }

  /** Tab until the name of what has focus fits. */
  async tabTo(name: RegExp, most = 90): Promise<void> {
    for (let stop = 0; stop < most; stop += 1) {
      await this.keys(KEY.tab);
      if (name.test(await this.focused())) return;
    }
    throw new Error(`no tab stop named ${name} within ${most}`);
  }

  /** Text as it is seen, over the borders of elements, which `textContent` would run together. */
  seeText(pattern: RegExp): Promise<void> {
    return this.until(
      `the text ${pattern} is on the screen`,
      // biome-ignore lint/performance/useDomNodeTextContent: what is hidden must not count
      (source, flags) => new RegExp(source, flags).test(document.body.innerText.replace(/\s+/g, ' ')),
      pattern.source,
      pattern.flags,
    );
  }

  /** Chooses in a list of the browser by its words, without the count behind them. The list itself is drawn outside the page. */
  choose(label: Name, option: string): Promise<void> {
    return untilWorks(`${option} can be chosen`, async () => {
      const field = await this.see('combobox', label);
      await this.run(
        (one, words) => {
          const select = one as unknown as HTMLSelectElement;
          const index = [...select.options].findIndex(({ label: told }) => told.replace(/ \(\d+\)$/, '') === words);
          if (index < 0) throw new Error(`the choices are ${[...select.options].map(({ label: told }) => told)}`);
          select.selectedIndex = index;
          select.dispatchEvent(new Event('change', { bubbles: true }));
        },
        field,
        option,
      );
    });
  }

  /** A picture of what is on the screen, as a file; and its bytes. */
  async picture(name: string): Promise<Buffer> {
    const bytes = Buffer.from(String(await this.engine.send('screenshot')), 'base64');
    writeFileSync(`${this.folder}/${name}.png`, bytes);
    return bytes;
  }
}
