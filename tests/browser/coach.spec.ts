import type { Page } from '@playwright/test';
import { press, tabTo } from './support/focus';
import { expect, test } from './support/test';

// A whole talk is a long journey, and a busy machine takes its time.
test.setTimeout(180_000);

/** The way back to the talk stands right above the page: a few keys from its heading. */
const backToTalk = async (page: Page) => {
  await tabTo(page, /^Terug naar het gesprek: mogelijkheden$/, { key: 'Shift+Tab', most: 6 });
  await page.keyboard.press('Enter');
};

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

async function goOn(page: Page, link: RegExp, name: string | RegExp): Promise<void> {
  await tabTo(page, link);
  await page.keyboard.press('Enter');
  await expect(heading(page, name)).toBeFocused();
}

test('a whole talk with the keyboard alone, and the thread is kept over other views', async ({ page }) => {
  await page.addInitScript(() => {
    const seen = window as unknown as { mouse: number };
    seen.mouse = 0;
    for (const kind of ['mousedown', 'pointerdown', 'touchstart'])
      window.addEventListener(
        kind,
        () => {
          seen.mouse += 1;
        },
        true,
      );
  });
  await page.setViewportSize({ width: 640, height: 720 });
  await page.goto('/begeleiden?taal=nl');
  await expect(heading(page, 'Een loopbaangesprek van 45 minuten')).toBeVisible();
  await tabTo(page, /^Dit is een gedeelde computer$/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/computer=gedeeld/);
  await goOn(page, /^Begin het gesprek$/, 'Waar sta je nu?');

  await tabTo(page, /^Waar ben je trots op/);
  await page.keyboard.type('Ik leid leerlingen op');
  await tabTo(page, /^Wat doe je nu\?/);
  await page.keyboard.type("ig'er");
  await expect(page.getByRole('option', { name: /Verzorgende IG/ }).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Je bent nu')).toBeVisible();
  await goOn(page, /^Verder naar wensen$/, 'Wat is belangrijk voor jou?');

  await tabTo(page, /^1?\s*Moet$/);
  await expect(page.getByText('Kaart 1 van 21')).toBeVisible();
  await press(page, '1');
  await expect(page.getByText('Kaart 2 van 21')).toBeVisible();
  await press(page, '3');
  await expect(page.getByText('Kaart 3 van 21')).toBeVisible();
  await press(page, '2');
  await expect(page.getByText('Kaart 4 van 21')).toBeVisible();
  await tabTo(page, /^Stop hier$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Dit is belangrijk voor jou' })).toBeFocused();
  await goOn(page, /^Verder naar mogelijkheden$/, 'Wat kan er?');

  await expect(page.locator('#ander-werk').getByRole('article').first()).toBeVisible();
  await tabTo(page, /Bewaar dit ?: Andere uren of diensten/);
  await page.keyboard.press('Space');
  await tabTo(page, /Bewaar dit ?: Activiteitenbegeleider/);
  await page.keyboard.press('Space');
  await expect(page.getByText('2 mogelijkheden bewaard.')).toBeVisible();

  // To the role, to the map, and back each time to where the talk stands.
  await goOn(page, /^Alles over Verzorgende IG/, /Verzorgende IG/);
  await backToTalk(page);
  await expect(heading(page, 'Wat kan er?')).toBeFocused();
  await expect(page.getByText('2 mogelijkheden bewaard.')).toBeVisible();
  await goOn(page, /^De kaart$/, /./);
  await expect(page).toHaveURL(/\/kaart\?.*gesprek=mogelijkheden/);
  await backToTalk(page);
  await expect(heading(page, 'Wat kan er?')).toBeFocused();
  await expect(page.getByRole('checkbox', { name: /Bewaar dit ?: Andere uren of diensten/ })).toBeChecked();
  await goOn(page, /^Verder naar vragen$/, 'Wat wil je nog weten?');

  await tabTo(page, /^Welke andere uren of diensten zijn mogelijk\?/);
  await page.keyboard.press('Space');
  await expect(page.getByText('1 vraag gekozen.')).toBeVisible();
  await goOn(page, /^Verder naar afspraken$/, 'Wat spreken we af?');

  await tabTo(page, /^Wat ga je doen\?/);
  await page.keyboard.type('Coach: stuurt het blad');
  await press(page, 'Enter');
  const summary = page.getByRole('region', { name: 'Dit kwam op tafel' });
  await expect(page.getByText('Coach: stuurt het blad').first()).toBeVisible();
  for (const words of [
    'Ik leid leerlingen op',
    'Lichter werk',
    'Blijven: Andere uren of diensten',
    'Welke andere uren of diensten zijn mogelijk?',
  ])
    await expect(summary.getByText(words)).toBeVisible();
  // Nothing that was said stands in the address, or on a shared computer anywhere else.
  expect(page.url()).toMatch(/\/begeleiden\/afspraken\?[a-z=&]*$/);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);

  // What the coach prints or hands over, and back to the talk.
  await goOn(page, /^Open het gespreksblad/, /./);
  await expect(page).toHaveURL(/\/gespreksblad/);
  await expect(page.getByRole('main').getByText('Coach: stuurt het blad').first()).toBeVisible();
  await page.goBack();
  await expect(heading(page, 'Wat spreken we af?')).toBeVisible();

  await tabTo(page, /^Wis alles en begin opnieuw$/, { most: 120 });
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Nee, nog niet' })).toBeFocused();
  expect(await page.evaluate(() => (window as unknown as { mouse: number }).mouse)).toBe(0);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Een loopbaangesprek van 45 minuten')).toBeVisible();
  await expect(page.getByText('Er staat al een plan')).toHaveCount(0);
  await page.goto('/begeleiden/afspraken?taal=nl&computer=gedeeld');
  await expect(page.getByText('Nog geen functie gekozen.')).toBeVisible();
});

test('the bar goes when the talk is left, and focus stays on the page', async ({ page }) => {
  // The bar may be there before the page: reading then goes on at the heading that is on its way.
  let come: () => void = () => undefined;
  const closed = new Promise<void>((done) => {
    come = done;
  });
  await page.route(/\/RoleScreen-[^/]*\.js$/, async (route) => {
    await closed;
    await route.continue();
  });
  await page.goto('/functie/helpende?taal=nl&gesprek=vragen');
  await expect(page.getByRole('link', { name: 'Terug naar het gesprek: vragen' })).toBeVisible();
  await page.getByRole('button', { name: 'Sluit deze balk' }).press('Enter');
  await expect(page).toHaveURL(/\/functie\/helpende\?taal=nl$/);
  await expect(heading(page, /Helpende/)).toHaveCount(0);
  come();
  await expect(page.getByRole('link', { name: /Terug naar het gesprek/ })).toHaveCount(0);
  await expect(heading(page, /Helpende/)).toBeFocused();
});
