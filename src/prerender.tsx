import { StrictMode } from 'react';
import { prerenderToNodeStream } from 'react-dom/static';
import { App } from './app/App';
import type { Language } from './core/model/data';
import type { Languages } from './i18n/LanguageProvider';
import { setUpLanguage } from './i18n/setup';
import { pathIn } from './state/address/languagePath';
import { openNetwork } from './state/network';
import { TitleContext } from './ui/Page';

interface StillPage {
  /** What goes into #app. */
  readonly html: string;
  /** Title of the browser tab. */
  readonly title: string;
}

const opened = new Map<Language, Promise<Languages>>();

/** Load the network of roles; `fetch` must answer from the built files by then. */
export async function openPages(): Promise<void> {
  if (!(await openNetwork())) throw new Error('the built data could not be read');
}

/**
 * The page of one path and language, made ahead of the visit. One at a time. Throws when any part of the page fails: a
 * half page must not be shipped. `waits`: only header and footer.
 */
export async function renderPage(path: string, language: Language, waits = false): Promise<StillPage> {
  const languages = await (opened.get(language) ?? setUpLanguage(language));
  opened.set(language, Promise.resolve(languages));
  let title = '';
  const errors: unknown[] = [];
  const { prelude } = await prerenderToNodeStream(
    <StrictMode>
      <TitleContext value={(text) => (title = text)}>
        <App languages={languages} madeFor={pathIn(language, path)} waits={waits} />
      </TitleContext>
    </StrictMode>,
    // Pieces larger than this would be moved into place by inline scripts, which the security headers refuse.
    { progressiveChunkSize: Number.POSITIVE_INFINITY, onError: (error) => void errors.push(error) },
  );
  const chunks: Buffer[] = [];
  for await (const chunk of prelude) chunks.push(Buffer.from(chunk as Uint8Array));
  if (errors.length > 0) throw new Error(`${language} ${path}: ${String(errors[0])}`, { cause: errors[0] });
  return { html: Buffer.concat(chunks).toString('utf8'), title };
}
