// @vitest-environment jsdom
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { LanguageProvider } from '../../../src/i18n/LanguageProvider';
import { setUpLanguage } from '../../../src/i18n/setup';
import { OfflineNotices } from '../../../src/parts/offline/OfflineNotices';
import { OfflineSection } from '../../../src/parts/offline/OfflineSection';
import { setOffline, showUpdate, useOffline } from '../../../src/state/offline/offlineStore';
import { EMPTY_PLAN, usePlanStore } from '../../../src/state/plan/planStore';

const start = useOffline.getState();
const kept = { release: 'abc', files: 9, allFiles: 9, bytes: 5_230_000 };

beforeEach(() => {
  useOffline.setState(start, true);
  usePlanStore.setState({ plan: EMPTY_PLAN });
});
afterEach(() => vi.unstubAllGlobals());

async function open(language: 'nl' | 'en' = 'nl', search = '') {
  const location = memoryLocation({ path: '/', searchPath: search });
  render(
    <LanguageProvider languages={await setUpLanguage(language, ['offline'])}>
      <Router hook={location.hook} searchHook={location.searchHook}>
        <main id="inhoud">
          <h1 tabIndex={-1}>Kop</h1>
          <input aria-label="veld" />
          <OfflineSection />
        </main>
        <OfflineNotices />
      </Router>
    </LanguageProvider>,
  );
  return screen.getByRole('complementary');
}

describe('the badge', () => {
  test('says nothing with internet; without it, what works follows from what is kept', async () => {
    const notices = await open();
    expect(notices).toHaveTextContent('');
    act(() => setOffline({ reachable: false, copy: 'fetching' }));
    expect(notices).toHaveTextContent('Wat je nog niet opende, kan nu niet laden.');
    act(() => setOffline({ copy: 'partly' }));
    expect(notices).toHaveTextContent('Wat je eerder opende, werkt nog.');
    act(() => setOffline({ copy: 'ready' }));
    expect(notices).toHaveTextContent('De kaart werkt wel.');
    act(() => setOffline({ reachable: true }));
    expect(notices).toHaveTextContent('');
  });

  test('is announced from a place that was there before, can be hidden, and comes back the next time', async () => {
    const notices = await open();
    const places = within(notices).getAllByRole('status');
    act(() => setOffline({ reachable: false, copy: 'ready' }));
    expect(places[0]).toHaveTextContent('Geen internet.');
    const field = screen.getByRole('textbox', { name: 'veld' });
    await userEvent.click(field);
    await userEvent.click(within(notices).getByRole('button', { name: 'Verberg' }));
    expect(notices).toHaveTextContent('');
    expect(field).toHaveFocus();
    act(() => setOffline({ reachable: true }));
    act(() => setOffline({ reachable: false }));
    expect(notices).toHaveTextContent('Geen internet.');
  });
});

describe('the notice of a new version', () => {
  test('can be put off until there is something newer; focus goes to the page', async () => {
    const notices = await open();
    act(() => showUpdate('waiting'));
    await userEvent.tab();
    within(notices).getByRole('button', { name: 'Ververs nu' }).focus();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(notices).toHaveTextContent('');
    expect(document.activeElement).not.toBe(document.body);
    act(() => showUpdate('waiting'));
    expect(notices).toHaveTextContent('');
    act(() => showUpdate('elsewhere'));
    expect(notices).toHaveTextContent('In een ander tabblad staat al een nieuwe versie.');
  });

  test('warns when the plan lives in this tab only', async () => {
    const notices = await open('nl', 'computer=gedeeld');
    act(() => showUpdate('waiting'));
    expect(notices).not.toHaveTextContent('Let op');
    act(() => usePlanStore.setState({ plan: { ...EMPTY_PLAN, isEmpty: false } }));
    expect(notices).toHaveTextContent('Let op: je plan staat alleen in dit tabblad.');
  });

  test('speaks English to who reads English', async () => {
    const notices = await open('en');
    act(() => showUpdate('part-missing'));
    expect(notices).toHaveTextContent('We could not find a part of this page.');
    expect(within(notices).getByRole('button', { name: 'Refresh now' })).toBeVisible();
  });
});

describe('the section in the page about the map', () => {
  test.each([
    ['fetching', 'We slaan de kaart nu op.', []],
    [
      'ready',
      'Deze kaart werkt ook zonder internet.',
      ['Controleer op een nieuwe versie', 'Verwijder de offline kopie'],
    ],
    [
      'partly',
      'Zonder internet werkt nu alleen wat je al opende.',
      ['Sla nu alles op', 'Controleer op een nieuwe versie', 'Verwijder de offline kopie'],
    ],
    ['failed', 'Deze kaart heeft nog internet nodig.', ['Probeer opnieuw']],
    ['refused', 'Deze kaart heeft nu internet nodig.', ['Probeer opnieuw']],
    ['unsupported', 'Deze browser kan de kaart niet opslaan.', []],
    ['removed', 'De offline kopie is weg.', ['Sla de kaart weer op']],
  ] as const)('%s: says so and offers what helps', async (copy, text, buttons) => {
    await open();
    act(() => setOffline({ copy, kept: copy === 'ready' || copy === 'partly' ? kept : null }));
    const main = screen.getByRole('main');
    expect(main).toHaveTextContent(text);
    expect(
      within(main)
        .queryAllByRole('button')
        .map((button) => button.textContent),
    ).toEqual(buttons);
    expect(main.textContent?.includes('ongeveer 5 MB')).toBe(copy === 'ready' || copy === 'partly');
  });

  test('a new version that waits or could not be fetched is told here too', async () => {
    await open();
    act(() => setOffline({ copy: 'ready', kept, updateFailed: true, check: 'failed' }));
    const main = screen.getByRole('main');
    expect(main).toHaveTextContent('ophalen lukte niet');
    expect(main).toHaveTextContent('Dat lukt nu niet.');
    act(() => showUpdate('waiting'));
    expect(within(main).getByRole('button', { name: 'Ververs nu' })).toBeVisible();
  });

  test('after the copy is taken away, focus stands where that is said', async () => {
    const deleted: string[] = [];
    vi.stubGlobal('caches', {
      keys: async () => ['routekaart-zorg http://localhost:3000/ abc', 'of-somebody-else'],
      delete: async (name: string) => deleted.push(name),
    });
    await open();
    act(() => setOffline({ copy: 'ready', kept }));
    await userEvent.click(screen.getByRole('button', { name: 'Verwijder de offline kopie' }));
    expect(await screen.findByText(/De offline kopie is weg/)).toBeVisible();
    expect(deleted).toEqual(['routekaart-zorg http://localhost:3000/ abc']);
    expect(screen.getByText(/De offline kopie is weg/).closest('[role="status"]')).toHaveFocus();
  });
});
