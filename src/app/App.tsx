import { Router } from 'wouter';
import { LanguageProvider, type Languages } from '../i18n/LanguageProvider';
import { AppBoundary } from './AppBoundary';
import { LanguageFromAddress } from './LanguageFromAddress';
import { Screens } from './Screens';
import { Shell } from './Shell';

type Props = { languages: Languages };

/** Wouter wants the base without its last slash. */
const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

export function App({ languages }: Props) {
  return (
    <LanguageProvider languages={languages}>
      <Router base={BASE}>
        <AppBoundary>
          <LanguageFromAddress languages={languages} />
          <Shell>
            <Screens />
          </Shell>
        </AppBoundary>
      </Router>
    </LanguageProvider>
  );
}
