import type { Browser, Locator, Page } from '@playwright/test';
import { type Summary, summaryOf } from '../stats';
import { goTo, openPhone } from './phone';

/**
 * From a tap or a key to the next paint, as browsers count it for "interaction to next paint": the longest event of each
 * interaction, in steps of 8 ms; what takes less than 16 ms counts as 16.
 */
export interface InteractionRow {
  readonly name: string;
  readonly ms: Summary;
}

interface Interaction {
  readonly name: string;
  readonly play: (page: Page) => Promise<void>;
}

const FLOOR_MS = 16;
/** Between two touches: as fast as people type. */
const BETWEEN_MS = 150;
const REST_MS = 600;

/** As text, because it runs in the page: notes the longest event of each interaction. */
const NOTE_EVENTS = `
window.interactions = new Map();
new PerformanceObserver((list) => {
  for (const { interactionId, duration } of list.getEntries())
    if (interactionId > 0) interactions.set(interactionId, Math.max(duration, interactions.get(interactionId) ?? 0));
}).observe({ type: 'event', durationThreshold: 16, buffered: true });
// Opening another page begins anew; what was noted on the one before stays in the tab.
window.earlierInteractions = () => JSON.parse(sessionStorage.getItem('bench') ?? '[]');
window.addEventListener('pagehide', () =>
  sessionStorage.setItem('bench', JSON.stringify([...earlierInteractions(), ...interactions.values()])));
`;
const READ_ALL = '[...earlierInteractions(), ...interactions.values()]';

async function tapAll(page: Page, targets: Locator, most: number): Promise<void> {
  const count = Math.min(most, await targets.count());
  for (let i = 0; i < count; i += 1) {
    await targets.nth(i).tap();
    await page.waitForTimeout(REST_MS);
  }
}

const QUESTIONS = ['verzorgende', 'teamcoach', 'wijkverpleegkundige', 'iemand die bloed prikt'];

const INTERACTIONS: readonly Interaction[] = [
  {
    name: 'type in the search',
    async play(page) {
      await goTo(page, '/');
      const field = page.getByRole('combobox').first();
      await field.tap();
      for (const question of QUESTIONS) {
        await field.fill('');
        await field.pressSequentially(question, { delay: BETWEEN_MS });
        await page.waitForTimeout(REST_MS);
      }
    },
  },
  {
    name: 'choose a role',
    async play(page) {
      for (const question of QUESTIONS.slice(0, 3)) {
        await goTo(page, '/');
        await page.getByRole('combobox').first().fill(question);
        await page.waitForTimeout(REST_MS);
        await forget(page);
        await page.getByRole('option').first().tap();
        await page.waitForURL(/stappen/);
        await page.waitForTimeout(REST_MS);
      }
    },
  },
  {
    name: 'open and close a fold',
    async play(page) {
      await goTo(page, '/functie/verzorgende-ig');
      const folds = page.locator('main summary:visible');
      await tapAll(page, folds, 5);
      await tapAll(page, folds, 5);
    },
  },
  {
    name: 'switch the lens of the list',
    async play(page) {
      await goTo(page, '/kaart?weergave=lijst');
      await tapAll(page, page.locator('main label:has(input[type=radio]):visible'), 4);
    },
  },
  {
    name: 'set a condition',
    async play(page) {
      await goTo(page, '/stappen?van=verzorgende-ig');
      const chips = page.locator(
        'section[aria-labelledby=conditions] button[aria-pressed]:visible, section[aria-labelledby=conditions] label:has(input[type=checkbox]):visible',
      );
      await tapAll(page, chips, 4);
    },
  },
  {
    name: 'filter the list',
    async play(page) {
      await goTo(page, '/kaart?weergave=lijst');
      // On a phone the filters are folded.
      await page.locator('search button[aria-expanded=false]').first().tap();
      await page.waitForTimeout(REST_MS);
      await forget(page);
      await tapAll(page, page.locator('search label:has(input[type=checkbox]):visible'), 5);
    },
  },
];

/** What came before (opening a fold, filling in a field) is not what is measured. */
const forget = (page: Page) => page.evaluate('interactions.clear()');

export async function measureInteractions(
  browser: Browser,
  origin: string,
  cpuSlowdown: number,
): Promise<InteractionRow[]> {
  const rows: InteractionRow[] = [];
  for (const { name, play } of INTERACTIONS) {
    const times: number[] = [];
    const phone = await openPhone(browser, origin, cpuSlowdown);
    try {
      const { page } = phone;
      await page.addInitScript(NOTE_EVENTS);
      await play(page);
      times.push(...(await page.evaluate<number[]>(READ_ALL)));
    } finally {
      await phone.close();
    }
    if (times.length === 0) throw new Error(`"${name}": no interaction was noted; has the screen changed?`);
    rows.push({ name, ms: summaryOf(times.map((time) => Math.max(FLOOR_MS, time))) });
    console.log(`visit: ${name}: ${times.length} interactions`);
  }
  return rows;
}
