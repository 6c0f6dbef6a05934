import type { Browser, Page } from '@playwright/test';
import { goTo, type Memory, memoryOf, openPhone } from './phone';

/** Memory along a long visit that never loads the page anew. */
export interface SessionRow extends Memory {
  readonly navigations: number;
}

const NAVIGATIONS = 200;
/** The first round of screens fills what is kept on purpose (texts, data, roles); growth is counted from there. */
const SAMPLES = [0, 40, 80, 120, 160, 200];

const ROLES = [
  'verzorgende-ig',
  'helpende',
  'poh-somatiek',
  'wijkverpleegkundige',
  'activiteitenbegeleider',
  'planner-roosteraar',
  'verpleegkundige-vvt-mbo',
  'ergotherapeut',
];

/** Every kind of screen, each time about another role. */
function pathAt(index: number): string {
  const role = ROLES[index % ROLES.length] ?? '';
  const other = ROLES[(index + 3) % ROLES.length] ?? '';
  const paths = [
    '/',
    `/stappen?van=${role}`,
    `/functie/${role}`,
    '/kaart?weergave=lijst&lens=fysiek',
    `/kaart?weergave=kaart&functie=${role}`,
    `/route?van=${role}&naar=${other}`,
    `/vergelijk?functies=${role},${other}`,
    '/werkgevers',
    '/bronnen',
    '/mijn',
  ];
  return paths[index % paths.length] ?? '/';
}

/** As a link does: the router listens to the history. */
async function go(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => history.pushState(null, '', to), path);
  await page.waitForTimeout(50);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForLoadState('networkidle');
}

export async function measureSession(browser: Browser, origin: string): Promise<SessionRow[]> {
  const phone = await openPhone(browser, origin, 1);
  const rows: SessionRow[] = [];
  try {
    await goTo(phone.page, '/');
    for (let navigations = 0; navigations <= NAVIGATIONS; navigations += 1) {
      if (navigations > 0) await go(phone.page, pathAt(navigations));
      if (!SAMPLES.includes(navigations)) continue;
      // Always seen from the same screen, or its own weight would count as growth.
      await go(phone.page, '/over');
      await phone.page.waitForTimeout(1_000);
      rows.push({ navigations, ...(await memoryOf(phone)) });
      console.log(`visit: ${navigations} navigations`);
    }
  } finally {
    await phone.close();
  }
  return rows;
}
