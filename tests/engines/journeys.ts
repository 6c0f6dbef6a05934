/**
 * What readers do, told once for every engine. Each starts as a first visit; what is checked is what somebody sees.
 * The same ways are walked in more detail, in Chromium, by tests/browser.
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { untilWorks } from '../../tools/engines/engine';
import { KEY, type Page } from './page';

export interface Journey {
  readonly name: string;
  /** The width of the page; a desk when there is none. */
  readonly phone?: true;
  readonly walk: (page: Page) => Promise<void>;
}

const STORED = 'routekaart-zorg:plan';
const stored = (page: Page) => page.run((key) => localStorage.getItem(key) ?? '', STORED);

/** The ring around what has focus must be there in each engine: they differ in what they draw by themselves. */
async function seeFocusRing(page: Page): Promise<void> {
  await untilWorks('what has focus is on the screen with a ring around it', async () => {
    const wrong = await page.run(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return 'nothing has focus';
      const { top, bottom, width } = element.getBoundingClientRect();
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const what = `${element.tagName} "${(element.textContent ?? '').slice(0, 40)}"`;
      if (bottom <= 0 || top >= window.innerHeight || width === 0)
        return `${what} is at ${Math.round(top)} of ${window.innerHeight}`;
      if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2)
        return `${what} has an outline ${outlineStyle} of ${outlineWidth}, focus is ${element.matches(':focus-visible') ? '' : 'not '}to be seen`;
      return '';
    });
    if (wrong) throw new Error(wrong);
  });
}

const focusIsOn = (page: Page, name: RegExp) =>
  untilWorks(`focus is on ${name}`, async () => {
    const now = await page.focused();
    if (!name.test(now)) throw new Error(`it is on "${now.slice(0, 80)}"`);
  });

const FIRST_ANSWER: Journey = {
  name: 'from what I do now to a lighter role without nights, with the keyboard',
  walk: async (page) => {
    await page.open('/?taal=nl');
    await page.run((field) => (field as unknown as HTMLElement).focus(), await page.see('combobox', 'Wat doe je nu?'));
    await page.type("ig'er");
    await page.see('option', /Verzorgende IG/);
    await page.keys(KEY.enter);
    await page.seeAddress(/\/stappen\?van=verzorgende-ig/);
    await focusIsOn(page, /Verzorgende IG/);

    await page.tabTo(/^Lichter/);
    await page.keys(KEY.enter);
    await page.seeAddress(/wens=lichter/);
    await page.see('heading', /^Activiteitenbegeleider/);
    // Each possibility says why it is one.
    await page.seeText(/minder|lichter/i);
    await page.tabTo(/^geen nachten/);
    await seeFocusRing(page);
    await page.keys(KEY.space);
    await page.seeAddress(/zonder=nacht/);
    await page.seeText(/passen bij je voorwaarden/);

    await page.tabTo(/^Activiteitenbegeleider/);
    await seeFocusRing(page);
    await page.keys(KEY.enter);
    await page.seeAddress(/\/functie\/activiteitenbegeleider/);
    await focusIsOn(page, /Activiteitenbegeleider/);
    await page.back();
    await page.seeAddress(/zonder=nacht/);
    await page.press('link', /^Bekijk de route naar Activiteitenbegeleider/);
    await page.seeAddress(/\/route\?van=verzorgende-ig&naar=activiteitenbegeleider/);
    await page.see('heading', /^Van .*naar .*stap/);
  },
};

const ROLE: Journey = {
  name: 'a role shows three lenses and folds its sources out',
  phone: true,
  walk: async (page) => {
    await page.open('/functie/verzorgende-ig?taal=nl');
    for (const lens of [/^Krapte/, /^Fysiek/, /^Doorgroei/]) await page.see('heading', lens);
    await page.see('heading', /^Je verdient €/);
    await page.pressAt('main details:has(a[href^="http"]) > summary');
    await page.until('a source with its link is on the screen', () => {
      const link = document.querySelector('main details[open] a[href^="http"]');
      return link?.checkVisibility() === true;
    });
    // A word with an explanation opens a small window of its own, and Escape closes it.
    await page.press('button', 'EVV');
    await page.until('the explanation is on the screen', () =>
      [
        ...document.querySelectorAll(
          '[popover]:popover-open, dialog[open], [role="tooltip"], [role="dialog"], [role="note"]',
        ),
      ].some((one) => one.checkVisibility()),
    );
    await page.keys(KEY.escape);
    await page.until('the explanation is gone', () =>
      [...document.querySelectorAll('[popover]:popover-open, dialog[open]')].every((one) => !one.checkVisibility()),
    );
  },
};

const ROUTE: Journey = {
  name: 'a route and another one beside it',
  phone: true,
  walk: async (page) => {
    await page.open('/route?van=verzorgende-ig&naar=poh-somatiek&taal=nl');
    const before = await page.run(() => document.querySelector('h1')?.textContent ?? '');
    await page.see('heading', 'Snelst');
    await page.press('link', /.*/, { in: '[aria-labelledby] ol li:nth-child(2), main ul li:nth-child(2):has(h3)' });
    await page.until(
      'the answer is about the other route',
      (old) => document.querySelector('h1')?.textContent !== old,
      before,
    );
    await page.seeText(/Dit neem je mee/);
    await page.press('button', /^Bewaar route van/);
    await page.seeText(/Bewaard in je plan/);
  },
};

const PLAN: Journey = {
  name: 'what I keep is there after a reload, goes along as a file, and is wiped on request',
  phone: true,
  walk: async (page) => {
    await page.open('/functie/poh-somatiek?taal=nl');
    assert.equal(await page.run(() => localStorage.length + sessionStorage.length), 0, 'nothing is stored before');
    await page.press('button', /^Bewaar Praktijkondersteuner/);
    await page.seeText(/Bewaard in je plan/);
    await page.open('/mijn?taal=nl');
    await page.see('link', /Praktijkondersteuner/, { in: 'main' });
    await page.run((field) => (field as unknown as HTMLElement).focus(), await page.see('textbox', 'Wat ga je doen?'));
    await page.type('Bel de school');
    await page.keys(KEY.enter);
    await page.see('checkbox', 'Bel de school');
    await untilWorks('the device has it', async () => assert.match(await stored(page), /Bel de school/));
    await page.reload();
    await page.see('checkbox', 'Bel de school');
    await page.see('link', /Praktijkondersteuner/, { in: 'main' });
    assert.doesNotMatch(await page.address(), /school|poh/);

    await page.press('button', 'Bewaar als bestand');
    const file = await untilWorks('the file of the plan is in the folder for downloads', async () => {
      const names = existsSync(page.downloads) ? readdirSync(page.downloads) : [];
      const name = names.find((one) => /\.json$/.test(one));
      if (!name) throw new Error(`it holds ${names.join(', ') || 'nothing'}`);
      const text = readFileSync(join(page.downloads, name), 'utf8');
      if (text === '') throw new Error('it is still being written');
      return text;
    });
    assert.match(file, /poh-somatiek/);
    assert.match(file, /Bel de school/);

    await page.open('/privacy?taal=nl#wissen');
    await page.press('button', 'Wis alles van mij');
    await page.press('button', 'Ja, wis alles');
    await page.seeText(/Je plan is gewist uit deze browser/);
    assert.deepEqual(await page.run(() => Object.keys(localStorage)), []);
  },
};

const LIST: Journey = {
  name: 'the list with a lens and filters, in Dutch and English',
  walk: async (page) => {
    await page.open('/kaart?weergave=lijst&taal=nl');
    await page.seeText(/\d+ functies/);
    const count = () => page.run(() => document.querySelectorAll('main li a[href*="/functie/"]').length);
    await untilWorks('the list has its roles', async () => assert.ok((await count()) > 250));
    const field = await page.see('textbox', 'Zoek in de lijst').catch(() => page.see('searchbox', 'Zoek in de lijst'));
    await page.run((one) => (one as unknown as HTMLElement).focus(), field);
    await page.type('wijk');
    await page.seeAddress(/q=wijk/);
    await untilWorks('the list is smaller', async () => {
      const roles = await count();
      const told = await page.run(() => document.querySelector('main')?.textContent?.slice(0, 400) ?? '');
      assert.ok(roles < 60, `${roles} roles: ${told}`);
    });
    await page.open('/kaart?weergave=lijst&lens=fysiek&zonder=nacht&taal=nl');
    await page.seeText(/\d+ van \d+ functies/);
    await page.press('link', /English/);
    await page.until('the page is in English', () => document.documentElement.lang === 'en');
    await page.seeText(/\d+ of \d+ roles/);
    await page.seeAddress(/lens=fysiek&zonder=nacht|zonder=nacht.*lens=fysiek/);
  },
};

const COMPARE: Journey = {
  name: 'two roles beside each other, and a third by keyboard',
  walk: async (page) => {
    await page.open('/vergelijk?functies=verzorgende-ig,doktersassistent-huisartsenzorg&taal=nl');
    const add = await page.see('combobox', /^En met/);
    await page.run((field) => (field as unknown as HTMLElement).focus(), add);
    await page.type('planner');
    await page.see('option');
    await page.keys(KEY.enter);
    await page.seeAddress(/functies=verzorgende-ig,doktersassistent-huisartsenzorg,planner/);
    await page.until('the three stand beside each other', () => {
      const row = [...document.querySelectorAll('tr')].find((one) => one.textContent?.startsWith('Tillen'));
      const tops = [...(row?.querySelectorAll('td') ?? [])].map((cell) => Math.round(cell.getBoundingClientRect().top));
      return tops.length === 3 && new Set(tops).size === 1;
    });
    await page.choose(/^Mijn uren per week/, '24 uur');
    await page.seeAddress(/werkuren=24/);
    await page.until('the pay is for these hours', () =>
      [...document.querySelectorAll('tr')].some((row) =>
        /^Loon.*bij 24 uur/.test(String(row.textContent).replace(/\s+/g, ' ')),
      ),
    );
  },
};

const EMPLOYER: Journey = {
  name: 'an employer, and the page that another site shows',
  walk: async (page) => {
    await page.open('/werkgevers?taal=nl');
    await page.choose('Gemeente', 'Zoetermeer');
    await page.seeAddress(/gemeente=zoetermeer/);
    await page.press('link', 'HagaZiekenhuis');
    await page.see('heading', /\d+ functies, zeker of waarschijnlijk/);
    await page.open('/insluiten/functie/verzorgende-ig?taal=nl&thema=donker');
    await page.see('heading', /Verzorgende IG/);
    assert.equal(await page.find('banner'), null, 'no header inside another site');
    await page.open('/insluiten?taal=nl');
    await page.until('the piece is shown inside the page', () => {
      const frame = document.querySelector('iframe');
      const inside = frame?.contentDocument?.querySelector('h1');
      return inside !== null && inside !== undefined && (frame?.clientHeight ?? 0) > 100;
    });
  },
};

const EDITOR: Journey = {
  name: 'the editor of the data opens a role and checks it',
  walk: async (page) => {
    await page.open('/redactie?record=roles/helpende&taal=nl');
    await page.see('heading', /Helpende/);
    await page.until('a text of the role can be changed', () =>
      [...document.querySelectorAll<HTMLTextAreaElement>('main textarea')].some(
        (one) => one.clientHeight > 40 && one.value.length > 20,
      ),
    );
  },
};

const PAPER: Journey = {
  name: 'on paper there is no menu',
  walk: async (page) => {
    if (!page.engine.setPaper) return page.skip('this engine cannot be asked to show a page as on paper');
    await page.open('/functie/verzorgende-ig?taal=nl');
    await page.see('navigation', 'Hoofdmenu');
    await page.engine.setPaper(true);
    try {
      await page.gone('navigation', 'Hoofdmenu');
      await page.see('heading', /^Je verdient €/);
    } finally {
      await page.engine.setPaper(false);
    }
  },
};

const DARK: Journey = {
  name: 'dark when the device is dark',
  phone: true,
  walk: async (page) => {
    const brightness = () =>
      page.run(() => {
        const [red = 0, green = 0, blue = 0] = (
          getComputedStyle(document.body).backgroundColor.match(/[\d.]+/g) ?? []
        ).map(Number);
        return (red + green + blue) / 3;
      });
    await page.open('/?taal=nl');
    assert.ok((await brightness()) > 200, 'light at first');
    await page.engine.setDark(true);
    try {
      await untilWorks('the page is dark', async () => assert.ok((await brightness()) < 60));
      await page.picture('start-dark');
    } finally {
      await page.engine.setDark(false);
    }
  },
};

export const JOURNEYS: readonly Journey[] = [
  FIRST_ANSWER,
  ROLE,
  ROUTE,
  PLAN,
  LIST,
  COMPARE,
  EMPLOYER,
  EDITOR,
  PAPER,
  DARK,
];
