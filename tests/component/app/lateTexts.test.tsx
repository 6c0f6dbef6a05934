// @vitest-environment jsdom
import { act, render, screen as shown } from '@testing-library/react';
import { Component, type ReactNode, Suspense } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { screen } from '../../../src/app/screen';
import { LanguageProvider } from '../../../src/i18n/LanguageProvider';
import { PARTS } from '../../../src/i18n/parts';
import { loadTexts, setUpLanguage, switchLanguage } from '../../../src/i18n/setup';
import { useWords } from '../../../src/i18n/useWords';

const Late = screen(() => Promise.resolve({ default: ListTitle }), ['filters', 'list']);

function ListTitle() {
  const { t } = useWords();
  return (
    <p>
      {t('list.title')}, {t('filters.clear')}
    </p>
  );
}

class Boundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };
  static getDerivedStateFromError = () => ({ failed: true });
  override render() {
    return this.state.failed ? 'mislukt' : this.props.children;
  }
}

describe('texts that come with a screen', () => {
  test('are there when the screen is, and follow the language', async () => {
    const languages = await setUpLanguage('nl');
    expect(languages.getResource('nl', 'translation', 'list')).toBeUndefined();
    render(
      <LanguageProvider languages={languages}>
        <Suspense fallback="wacht">
          <Late />
        </Suspense>
      </LanguageProvider>,
    );
    expect(await shown.findByText('Alle functies, Wis alle filters')).toBeVisible();
    await act(() => switchLanguage(languages, 'en'));
    expect(shown.getByText('All roles, Clear all filters')).toBeVisible();
    await act(() => switchLanguage(languages, 'nl'));
    expect(shown.getByText('Alle functies, Wis alle filters')).toBeVisible();
  });

  test('that nobody asked for are not fetched for the other language', async () => {
    const languages = await setUpLanguage('nl', ['list']);
    await switchLanguage(languages, 'en');
    expect(PARTS.filter((part) => languages.getResource('en', 'translation', part) !== undefined)).toEqual(['list']);
  });

  test.each([
    ['before', ['part', 'switch']],
    ['after', ['switch', 'part']],
  ])('asked for %s a switch of language come in the language of the end', async (_, order) => {
    const languages = await setUpLanguage('nl');
    const start = { part: () => loadTexts(languages, 'about'), switch: () => switchLanguage(languages, 'en') };
    await Promise.all(order.map((each) => start[each as keyof typeof start]()));
    expect(languages.t('about.about.title')).toBe('About this map');
  });

  test('a part that could not be fetched says so, and is asked again later', async () => {
    const languages = await setUpLanguage('nl');
    let tries = 0;
    const Shaky = screen(() => {
      tries += 1;
      return tries === 1 ? Promise.reject(new Error('offline')) : Promise.resolve({ default: ListTitle });
    }, ['filters', 'list']);
    const show = () =>
      render(
        <LanguageProvider languages={languages}>
          <Boundary>
            <Suspense fallback="wacht">
              <Shaky />
            </Suspense>
          </Boundary>
        </LanguageProvider>,
      );
    const silent = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const first = show();
    expect(await shown.findByText('mislukt')).toBeVisible();
    first.unmount();
    await new Promise((resolve) => setTimeout(resolve, 1100));
    show();
    expect(await shown.findByText('Alle functies, Wis alle filters')).toBeVisible();
    expect(tries).toBe(2);
    silent.mockRestore();
  });

  test('a switch that is no longer wanted when its texts come changes nothing', async () => {
    const languages = await setUpLanguage('nl');
    await switchLanguage(languages, 'en', () => false);
    expect(languages.language).toBe('nl');
  });

  test('every language has every part', async () => {
    for (const language of ['nl', 'en'] as const) {
      const languages = await setUpLanguage(language, PARTS);
      expect(PARTS.filter((part) => languages.getResource(language, 'translation', part) === undefined)).toEqual([]);
    }
  });
});
