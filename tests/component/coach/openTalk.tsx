import { act, render } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { Route, Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import CoachScreen from '../../../src/features/coach/CoachScreen';
import { setUpLanguage } from '../../../src/i18n/setup';

/** Open the talk at an address, as somebody who follows a link does; what is kept stays from one opening to the next. */
export async function openTalk(path: string, search = '', language: 'nl' | 'en' = 'nl') {
  const i18n = await setUpLanguage(language, ['coach', 'plan']);
  const location = memoryLocation({ path, searchPath: search, record: true });
  const view = await act(async () =>
    render(
      <I18nextProvider i18n={i18n}>
        <Router hook={location.hook} searchHook={location.searchHook}>
          <Route path="/begeleiden/:stop?">{({ stop }) => <CoachScreen stop={stop} />}</Route>
        </Router>
      </I18nextProvider>,
    ),
  );
  return { at: () => location.history.at(-1), close: view.unmount };
}
