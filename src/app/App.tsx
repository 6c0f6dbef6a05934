import { Router } from 'wouter';
import { LanguageProvider, type Languages } from '../i18n/LanguageProvider';
import { AppBoundary } from './AppBoundary';
import { LanguageFromAddress } from './LanguageFromAddress';
import { LanguageRouter } from './LanguageRouter';
import { Screens, Waiting } from './Screens';
import { Shell } from './Shell';

type Props = {
  languages: Languages;
  /** The pathname that a page was made for ahead of the visit; it has no query. */
  madeFor?: string | undefined;
  /** Only header and footer are made ahead: what stands between them is the reader's own. */
  waits?: boolean;
};

export function App({ languages, madeFor, waits }: Props) {
  return (
    <LanguageProvider languages={languages}>
      <Router {...(madeFor === undefined ? {} : { ssrPath: madeFor })}>
        <LanguageRouter>
          <AppBoundary>
            <LanguageFromAddress languages={languages} />
            <Shell>{waits ? <Waiting /> : <Screens />}</Shell>
          </AppBoundary>
        </LanguageRouter>
      </Router>
    </LanguageProvider>
  );
}
