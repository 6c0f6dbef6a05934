// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import SharePlan from '../../../src/parts/share/SharePlan';
import { own, serve, show } from './openShare';

const texts: string[] = [];

beforeAll(serve);
beforeEach(async () => {
  texts.length = 0;
  window.history.replaceState(null, '', '/mijn?taal=nl&computer=gedeeld&wensen=uit&regio=haaglanden');
  URL.createObjectURL = (blob) => {
    void (blob as Blob).text().then((text) => texts.push(text));
    return 'blob:1';
  };
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  await own(
    { kind: 'about', id: 'role', value: 'helpende' },
    { kind: 'about', id: 'hours', value: '24' },
    { kind: 'role', id: 'planner', note: 'Vraag Anna' },
    { kind: 'route', id: 'helpende.verzorgende' },
    { kind: 'wish', id: 'noNights', weight: 'must' },
    { kind: 'action', id: 'k1', text: 'Bel de planner', done: false },
  );
});
afterEach(() => vi.restoreAllMocks());

const copied = () => {
  const writeText = vi.fn(async (_text: string) => undefined);
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  return () => writeText.mock.calls.at(-1)?.[0] ?? '';
};
const openDialog = async () => {
  await userEvent.click(screen.getByRole('button', { name: 'Deel je plan' }));
  return within(screen.getByRole('dialog', { name: 'Deel je plan' }));
};

describe('sharing a plan', () => {
  test('takes along what is least, and tells in words what the other person sees', async () => {
    const link = copied();
    await show(<SharePlan />);
    const dialog = await openDialog();
    expect(dialog.getByRole('checkbox', { name: /Mijn functie, uren/ })).toBeChecked();
    for (const name of [/Mijn wensen/, /Mijn notities/, /Mijn acties/])
      expect(dialog.getByRole('checkbox', { name })).not.toBeChecked();
    const seen = within(dialog.getByRole('region', { name: 'Dit ziet de ander' }));
    expect(seen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Functie helpende',
      'Mijn uren per week: 24 uur',
      'Functie planner',
      'Functie helpende → Functie verzorgende',
    ]);
    await userEvent.click(dialog.getByRole('button', { name: 'Kopieer de link' }));
    expect(await dialog.findByText(/De link is gekopieerd/)).toBeVisible();
    // The switches of this device stay here.
    expect(link()).toBe(
      `${window.location.origin}/gespreksblad?taal=nl#plan1/nu=helpende/uren=24/functies=planner/routes=helpende.verzorgende/einde=70`,
    );
  });

  test('shows at once what a tick adds, also a note beside a saved role', async () => {
    const link = copied();
    await show(<SharePlan />);
    const dialog = await openDialog();
    expect(dialog.getByRole('checkbox', { name: /Mijn wensen/ })).toHaveAccessibleDescription(/gezondheid/);
    await userEvent.click(dialog.getByRole('checkbox', { name: /Mijn wensen/ }));
    await userEvent.click(dialog.getByRole('checkbox', { name: /Mijn notities/ }));
    await userEvent.click(dialog.getByRole('checkbox', { name: /Mijn acties/ }));
    const seen = within(dialog.getByRole('region', { name: 'Dit ziet de ander' }));
    expect(seen.getByText('Geen nachtdiensten: moet')).toBeVisible();
    expect(seen.getByText('Functie planner. Notitie: Vraag Anna')).toBeVisible();
    expect(seen.getByText('Een actie: Bel de planner')).toBeVisible();
    await userEvent.click(dialog.getByRole('button', { name: 'Kopieer de link' }));
    expect(link()).toMatch(/wensen=nacht\.moet.*bij=functies:planner:Vraag_Anna.*Bel_de_planner/);
  });

  test('nothing ticked: says so and offers no link', async () => {
    await show(<SharePlan />);
    const dialog = await openDialog();
    for (const box of dialog.getAllByRole('checkbox'))
      if ((box as HTMLInputElement).checked) await userEvent.click(box);
    expect(dialog.getByText(/Kruis minstens één ding aan/)).toBeVisible();
    expect(dialog.queryByRole('button', { name: 'Kopieer de link' })).toBeNull();
  });

  test('without a clipboard the link stands selected in a field', async () => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    await show(<SharePlan />);
    const dialog = await openDialog();
    await userEvent.click(dialog.getByRole('button', { name: 'Kopieer de link' }));
    const field = await dialog.findByRole<HTMLTextAreaElement>('textbox', { name: 'De link naar je plan' });
    expect(field).toHaveFocus();
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toContain('#plan1/nu=helpende');
    expect(dialog.getByText(/Kopiëren lukte niet/)).toBeVisible();
  });

  test('uses the menu of the phone where there is one; closing it is no failure', async () => {
    const share = vi.fn<(data: ShareData) => Promise<void>>(async () => {
      throw new DOMException('closed', 'AbortError');
    });
    Object.defineProperty(navigator, 'share', { value: share, configurable: true });
    await show(<SharePlan />);
    const dialog = await openDialog();
    await userEvent.click(dialog.getByRole('button', { name: 'Deel via je telefoon' }));
    expect(share.mock.calls[0]?.[0].url).toContain('#plan1/');
    expect(dialog.queryByText(/Delen lukte niet/)).toBeNull();
    share.mockRejectedValueOnce(new Error('no'));
    await userEvent.click(dialog.getByRole('button', { name: 'Deel via je telefoon' }));
    expect(await dialog.findByText(/Delen lukte niet/)).toBeVisible();
    Reflect.deleteProperty(navigator, 'share');
  });

  test('too long for a link: tells how long, and offers a file with what is ticked', async () => {
    await own({ kind: 'about', id: 'words', value: 'lang '.repeat(390) }, { kind: 'role', id: 'planner' });
    await show(<SharePlan />);
    const dialog = await openDialog();
    expect(dialog.queryByText(/past niet in een link/)).toBeNull();
    await userEvent.click(dialog.getByRole('checkbox', { name: /Mijn notities/ }));
    expect(dialog.getByText(/past niet in een link: die zou 2\.0\d\d tekens hebben/)).toBeVisible();
    expect(dialog.queryByRole('button', { name: 'Kopieer de link' })).toBeNull();
    await userEvent.click(dialog.getByRole('button', { name: 'Bewaar als bestand' }));
    expect(await dialog.findByText(/Bewaard als routekaart-zorg-plan-\d{4}-\d\d-\d\d\.json/)).toBeVisible();
    expect(JSON.parse(texts[0] ?? '').records.map(({ kind }: { kind: string }) => kind)).toEqual(['about', 'role']);
  });

  test('closes with focus back where it was opened', async () => {
    await show(<SharePlan />, 'en');
    await userEvent.click(screen.getByRole('button', { name: 'Share your plan' }));
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Close' }));
    expect(screen.getByRole('button', { name: 'Share your plan' })).toHaveFocus();
  });

  test('an empty plan has nothing to share, and says what to do', async () => {
    await own();
    await show(<SharePlan />);
    const dialog = await openDialog();
    expect(dialog.getByText(/Er staat nog niets in je plan/)).toBeVisible();
  });
});
