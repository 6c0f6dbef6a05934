// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { MadeReport } from '../../../src/features/report/MadeReport';
import ReportScreen from '../../../src/features/report/ReportScreen';
import { catchFiles } from '../insights/openInsights';
import { openAt } from '../own/openOwn';
import { failOnce, serveData } from '../role/openRole';

const SECRET = 'Mijn teamleider Zonnebloem zegt iets anders & meer';

beforeAll(() => serveData());
afterEach(cleanup);

const open = (query = '', language: 'nl' | 'en' = 'nl') =>
  openAt(`/melden${query}`, <ReportScreen />, ['report'], language);
const message = async () => (await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Je bericht' })).value;

describe('a report about a figure', () => {
  test('shows the figure as it stands, and says so in the message', async () => {
    await open('?over=functie/helpende/strain');
    expect(await screen.findByRole('heading', { level: 1, name: 'Klopt dit niet?' })).toBeVisible();
    const now = within(await screen.findByRole('region', { name: 'Zo staat het er nu' }));
    expect(now.getByText('Waarover').nextElementSibling).toHaveTextContent('Functie helpende, hoe zwaar het werk is');
    expect(now.getByText('Wat er staat').nextElementSibling).toHaveTextContent(/\d van 4/);
    expect(now.getByText('Gegevens').nextElementSibling).toHaveTextContent(/^versie \d/);
    const text = await message();
    expect(text).toContain('Plaats in de gegevens: functie/helpende/strain');
    expect(text).toContain('/functie/helpende?taal=nl');
    expect(text).toMatch(/Hoe zeker: \w+/);
    expect(text).toMatch(/Bronnen:/);
  });

  test('holds the choice, the own words and the own source', async () => {
    const user = userEvent.setup();
    await open('?over=functie/helpende/shortage');
    await user.click(await screen.findByRole('radio', { name: 'Het is verouderd' }));
    await user.type(screen.getByLabelText('Vertel het in je eigen woorden'), 'Er is nu meer werk.');
    await user.type(screen.getByLabelText(/Weet je een bron/), 'https://voorbeeld.nl/cijfers');
    const text = await message();
    expect(text).toContain('Wat is er mis?: Het is verouderd');
    expect(text).toContain('Eigen woorden: Er is nu meer werk.');
    expect(text).toContain('Bron van de melder: https://voorbeeld.nl/cijfers');
  });

  test('works in English', async () => {
    await open('?over=functie/helpende/strain', 'en');
    expect(await screen.findByRole('heading', { level: 1, name: 'Is this wrong?' })).toBeVisible();
    expect(await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Your message' })).toHaveDisplayValue(
      /\/functie\/helpende\?taal=en/,
    );
  });

  test('can be made when the figure does not load, and shows it on a second try', async () => {
    failOnce('employers.json');
    await open('?over=werkgever/de-linde');
    const alert = await screen.findByRole('alert');
    expect(await message()).toContain('Gegevens: versie');
    await userEvent.click(within(alert).getByRole('button'));
    expect(await screen.findByText('Waarover')).toBeVisible();
  });
});

describe('an address that names no figure', () => {
  test.each([
    'functie/bestaat-niet/strain',
    'functie/helpende/weg',
    'iets/anders',
    'route/helpende',
    '%3Cscript%3E',
    '',
  ])('"%s" gives a report in general, and says why', async (over) => {
    await open(`?over=${over}`);
    expect(await screen.findByText(/staat niet meer op de kaart/)).toBeVisible();
    expect(screen.getByRole('radio', { name: 'Er mist een functie' })).toBeChecked();
    expect(screen.queryByText('Zo staat het er nu')).toBeNull();
  });

  test('without one it asks what it is about; the address may say so', async () => {
    await open('?soort=toegang');
    expect(await screen.findByRole('radio', { name: 'Ik kan iets niet lezen of bedienen' })).toBeChecked();
    expect(screen.queryByText(/staat niet meer op de kaart/)).toBeNull();
    cleanup();
    await open('?soort=onzin');
    expect(await screen.findByRole('radio', { name: 'Er mist een functie' })).toBeChecked();
  });
});

describe('what one writes', () => {
  test('stays on the page: not in the address, not on the device, in no request', async () => {
    const before = window.location.href;
    const set = vi.spyOn(Storage.prototype, 'setItem');
    const asked = vi.spyOn(globalThis, 'fetch');
    const beacon = vi.fn();
    Object.assign(navigator, { sendBeacon: beacon });
    const view = await open('?over=functie/helpende/strain');
    const user = userEvent.setup();
    await user.type(await screen.findByLabelText('Vertel het in je eigen woorden'), SECRET);
    await user.click(screen.getByRole('button', { name: 'Kopieer het bericht' }));
    expect(await message()).toContain(SECRET);
    expect(JSON.stringify(asked.mock.calls)).not.toContain('Zonnebloem');
    expect(beacon).not.toHaveBeenCalled();
    expect(set).not.toHaveBeenCalled();
    expect(window.location.href).toBe(before);
    // Nor in a link inside the app, which would carry it along.
    for (const link of view.container.querySelectorAll('a'))
      if (!link.href.startsWith('mailto:')) expect(link.href).not.toContain('Zonnebloem');
    vi.restoreAllMocks();
  });
});

describe('the ways to take it along', () => {
  test('copies, and says so until the text is another', async () => {
    const user = userEvent.setup();
    const write = vi.spyOn(navigator.clipboard, 'writeText');
    await open();
    await user.click(await screen.findByRole('button', { name: 'Kopieer het bericht' }));
    expect(write).toHaveBeenCalledWith(await message());
    expect(screen.getByText('Gekopieerd. Plak het waar je wilt.')).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'Iets werkt niet' }));
    expect(screen.queryByText('Gekopieerd. Plak het waar je wilt.')).toBeNull();
    write.mockRejectedValueOnce(new Error('not allowed'));
    await user.click(screen.getByRole('button', { name: 'Kopieer het bericht' }));
    expect(await screen.findByText(/Kopiëren lukt hier niet/)).toBeVisible();
  });

  test('opens a mail without a receiver while the site has none, and says so', async () => {
    await open();
    const link = await screen.findByRole('link', { name: 'Open in je mail' });
    const href = link.getAttribute('href') ?? '';
    expect(href).toMatch(/^mailto:\?subject=.+&body=.+/);
    expect(decodeURIComponent(href.split('&body=')[1] ?? '').replaceAll('\r\n', '\n')).toBe(await message());
    expect(screen.getByText(/heeft nog geen adres voor meldingen/)).toBeVisible();
  });

  test('names the place to ask when the site has one', async () => {
    const contact = {
      name: { nl: 'de werkgroep van de proef', en: 'the working group of the trial' },
      email: 'melden@voorbeeld.example',
      url: 'https://voorbeeld.example/melden',
    };
    await openAt('/melden', <MadeReport subject="Over iets" text={'regel\nregel & meer'} contact={contact} />, [
      'report',
    ]);
    expect(screen.getByRole('link', { name: 'Open in je mail' })).toHaveAttribute(
      'href',
      'mailto:melden@voorbeeld.example?subject=Over%20iets&body=regel%0D%0Aregel%20%26%20meer',
    );
    expect(screen.getByText('Je bericht is voor de werkgroep van de proef.')).toBeVisible();
    expect(screen.getByRole('link', { name: /hier melden/ })).toHaveAttribute('href', contact.url);
    expect(screen.queryByText(/nog geen adres/)).toBeNull();
  });

  test('saves a text file', async () => {
    const { saved } = catchFiles();
    await open('?over=functie/helpende/strain');
    await userEvent.click(await screen.findByRole('button', { name: 'Bewaar als tekstbestand' }));
    expect(saved.map(({ name }) => name)).toEqual(['melding.txt']);
    expect(await saved[0]?.text).toBe(await message());
  });
});
