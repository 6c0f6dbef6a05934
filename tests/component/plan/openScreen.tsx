import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { setUpLanguage } from '../../../src/i18n/setup';
import type { Part } from '../../../src/i18n/types';

/** Show a screen or a piece of one at an address. */
export async function openScreen(screen: ReactNode, path: string, parts: readonly Part[] = ['plan']) {
  window.scrollTo = () => undefined;
  const i18n = await setUpLanguage('nl', parts);
  const location = memoryLocation({ path, record: true });
  render(
    <I18nextProvider i18n={i18n}>
      <Router hook={location.hook} searchHook={location.searchHook}>
        {screen}
      </Router>
    </I18nextProvider>,
  );
  return { at: () => location.history.at(-1) ?? '' };
}
