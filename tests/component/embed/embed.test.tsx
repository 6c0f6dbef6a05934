// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { heightIn } from '../../../src/core/embed/message';
import { snippetOf } from '../../../src/core/embed/snippet';
import EmbedPicker from '../../../src/features/embed/EmbedPicker';
import EmbedScreen from '../../../src/features/embed/EmbedScreen';
import { isEmbed } from '../../../src/state/address/isEmbed';
import { openAt } from '../own/openOwn';
import { serveData } from '../role/openRole';

beforeAll(() => serveData());

const open = (path: string, kind: string, id?: string) =>
  openAt(path, <EmbedScreen kind={kind} id={id} />, ['embed', 'own']);

describe('a piece for another site', () => {
  test('shows a role with its steps, its source and the way to the map', async () => {
    await open('/insluiten/functie/helpende?taal=nl', 'functie', 'helpende');
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
      /Functie helpende: stappen die je kunt zetten/,
    );
    expect(screen.getAllByRole('listitem').length).toBeGreaterThan(0);
    expect(screen.getByText(/Bron: Routekaart Zorg\. Gegevens versie/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Bekijk dit op de Routekaart Zorg' })).toHaveAttribute(
      'href',
      '/functie/helpende?taal=nl',
    );
  });

  test('opens every link outside the frame', async () => {
    await open('/insluiten/functie/helpende', 'functie', 'helpende');
    const link = within(await screen.findByRole('main')).getByRole('link', { name: /Routekaart Zorg/ });
    // The browser follows it; jsdom cannot.
    window.addEventListener('click', (event) => event.preventDefault(), { once: true });
    fireEvent.click(link);
    expect(link).toHaveAttribute('target', '_blank');
    expect(link).toHaveAttribute('rel', 'noopener');
  });

  test.each([
    ['functie', 'bestaat-niet'],
    ['mijn', undefined],
    ['route', undefined],
  ])('says when there is nothing at /insluiten/%s/%s', async (kind, id) => {
    await open(`/insluiten/${kind}`, kind, id);
    expect(await screen.findByRole('heading', { name: 'Dit stuk van de kaart is er niet' })).toBeVisible();
  });
});

describe('the page that writes the lines', () => {
  test('changes the lines with each choice, and copies them', async () => {
    const user = userEvent.setup();
    const write = vi.spyOn(navigator.clipboard, 'writeText');
    await openAt('/insluiten', <EmbedPicker />, ['embed']);
    await user.selectOptions(screen.getByLabelText('Kleuren'), 'donker');
    await user.selectOptions(screen.getByLabelText('Breedte'), '360 beeldpunten');
    await user.selectOptions(screen.getByLabelText('Taal'), 'Engels');
    const lines = screen.getByLabelText<HTMLTextAreaElement>('Zonder script: een vaste hoogte');
    expect(lines.value).toContain('thema=donker');
    expect(lines.value).toContain('taal=en');
    expect(lines.value).toContain('width="360"');
    expect(lines.value).not.toContain('<script');
    expect(screen.getByLabelText<HTMLTextAreaElement>(/Met ons kleine script/).value).toContain(
      '/insluiten.js"></script>',
    );
    await user.click(screen.getAllByRole('button', { name: /Kopieer de regels/ })[1] ?? lines);
    expect(await screen.findByText('De regels zijn gekopieerd.')).toBeVisible();
    expect(write).toHaveBeenCalledWith(lines.value);
    expect(screen.getByTitle(/^Voorbeeld: /)).toHaveAttribute('src', expect.stringContaining('thema=donker'));
  });
});

describe('pieces of the contract', () => {
  test.each([
    ['/insluiten/route', true],
    ['/insluiten', false],
    ['/insluiten/', false],
    ['/insluitend/x', false],
    ['/', false],
  ])('%s is a page for other sites: %s', (path, is) => {
    expect(isEmbed(path)).toBe(is);
  });

  test.each([
    [{ type: 'routekaart-zorg:height', height: 512.2 }, 513],
    [{ type: 'routekaart-zorg:height', height: 1e9 }, 20_000],
    [{ type: 'routekaart-zorg:height', height: Number.NaN }, null],
    [{ type: 'routekaart-zorg:height', height: '512' }, null],
    [{ type: 'other', height: 512 }, null],
    [null, null],
    ['routekaart-zorg:height', null],
  ])('the height in %j is %j', (data, height) => {
    expect(heightIn(data)).toBe(height);
  });

  test('the lines cannot be broken out of, and need no inline style or code', () => {
    const lines = snippetOf({
      address: 'https://a.example/insluiten/route?van=a&naar=b',
      title: 'Werken bij "Het Huis" <nu>',
      width: null,
      script: null,
    });
    const holder = document.createElement('div');
    holder.innerHTML = lines;
    const [frame] = holder.querySelectorAll('iframe');
    expect(holder.children).toHaveLength(1);
    expect(frame?.title).toBe('Werken bij "Het Huis" <nu>');
    expect(frame?.src).toBe('https://a.example/insluiten/route?van=a&naar=b');
    expect(lines).not.toMatch(/style=|on\w+=/);
  });
});
