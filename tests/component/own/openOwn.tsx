import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { setUpLanguage } from '../../../src/i18n/setup';
import type { Part } from '../../../src/i18n/types';

/** Show a screen or a part at an address, with its later texts. */
export async function openAt(path: string, shown: ReactNode, parts: readonly Part[], language: 'nl' | 'en' = 'nl') {
  window.scrollTo = () => undefined;
  const i18n = await setUpLanguage(language, parts);
  const [pathOnly = '', search = ''] = path.split('?');
  const location = memoryLocation({ path: pathOnly, searchPath: search });
  return render(
    <I18nextProvider i18n={i18n}>
      <Router hook={location.hook} searchHook={location.searchHook}>
        {shown}
      </Router>
    </I18nextProvider>,
  );
}
