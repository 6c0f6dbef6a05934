import type { i18n as I18n } from 'i18next';
import { I18nextProvider } from 'react-i18next';
import { Router } from 'wouter';
import { AppBoundary } from './AppBoundary';
import { LanguageFromAddress } from './LanguageFromAddress';
import { Screens } from './Screens';
import { Shell } from './Shell';

type Props = { i18n: I18n };

/** Wouter wants the base without its last slash. */
const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

export function App({ i18n }: Props) {
  return (
    <I18nextProvider i18n={i18n}>
      <Router base={BASE}>
        <AppBoundary>
          <LanguageFromAddress i18n={i18n} />
          <Shell>
            <Screens />
          </Shell>
        </AppBoundary>
      </Router>
    </I18nextProvider>
  );
}
