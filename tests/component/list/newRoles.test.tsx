// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { compileDataset } from '../../../src/dataset/compile';
import ListScreen from '../../../src/features/list/ListScreen';
import { LanguageProvider } from '../../../src/i18n/LanguageProvider';
import { setUpLanguage } from '../../../src/i18n/setup';
import { openNetwork } from '../../../src/state/network';
import { secondVersion } from '../../support/versions';

/** Version 1.1.0 of the data, which brought three roles. */
beforeAll(async () => {
  window.scrollTo = () => undefined;
  const { data, releases } = secondVersion();
  const { files } = compileDataset(data, null, releases);
  vi.stubGlobal('fetch', async (url: string) => {
    const name = [...files.keys()].find((file) => url.endsWith(`/${file}`));
    return name ? new Response(files.get(name)) : new Response('', { status: 404 });
  });
  await openNetwork();
});

async function openList(search: string, language: 'nl' | 'en' = 'nl') {
  const languages = await setUpLanguage(language, ['filters', 'list']);
  const location = memoryLocation({ path: '/kaart', searchPath: search, record: true });
  render(
    <LanguageProvider languages={languages}>
      <Router hook={location.hook} searchHook={location.searchHook}>
        <ListScreen />
      </Router>
    </LanguageProvider>,
  );
  return () => location.history.at(-1);
}
const row = (name: string) => screen.getByRole('link', { name }).closest('li');

describe('new roles in the list', () => {
  test('have a word beside them, and the others not', async () => {
    await openList('weergave=lijst');
    expect(row('Functie bezorger')).toHaveTextContent(/Nieuw mbo/);
    expect(row('Functie helpende')).not.toHaveTextContent('Nieuw');
    // Renamed is not new.
    expect(row('Functie planner')).not.toHaveTextContent('Nieuw');
  });

  test('can be asked for, in the address and with a filter that can be undone', async () => {
    const address = await openList('weergave=lijst&nieuw=1.0.0');
    expect(screen.getByRole('status')).toHaveTextContent('3 van 7 functies');
    await userEvent.click(screen.getByRole('button', { name: 'Zet uit: Nieuw sinds versie 1.0.0' }));
    expect(address()).toBe('/kaart?weergave=lijst');
    await userEvent.click(screen.getByRole('radio', { name: /^Nieuw sinds versie 1\.0\.0/ }));
    expect(address()).toBe('/kaart?weergave=lijst&nieuw=1.0.0');
    // Nothing is newer than the version of now.
    expect(screen.queryByRole('radio', { name: /1\.1\.0/ })).toBeNull();
  });

  test('of a version that never was: the filter is left out', async () => {
    await openList('weergave=lijst&nieuw=7.7.7', 'en');
    expect(screen.getByRole('status')).toHaveTextContent('7 roles');
    expect(row('Role bezorger')).toHaveTextContent(/New mbo/);
  });
});
