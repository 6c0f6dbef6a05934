import './ui/base.css';
import { StrictMode, startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './app/App';
import { askedLanguage } from './app/askedLanguage';
import { FirstPage } from './app/FirstPage';
import { firstAnswer } from './app/firstAnswer';
import type { Languages } from './i18n/LanguageProvider';
import { setUpLanguage } from './i18n/setup';
import { isEmbed } from './state/address/isEmbed';
import { screenPath } from './state/address/languagePath';
import './state/offline/missed';
import { openNetwork } from './state/network';
import { startPlan } from './state/plan/startPlan';
import { whenIdle } from './state/whenIdle';

/** The first screen has the network for itself for so long. */
const FIRST_SCREEN_MS = 1500;

async function start(): Promise<void> {
  const root = document.documentElement;
  const { pathname, search } = window.location;
  const opening = openNetwork();
  // On the site of another nothing is read from the device or kept on it.
  const isGuest = isEmbed(screenPath(pathname));
  if (!isGuest) startPlan();
  // Ask for the typeface now: else the browser does so only when the first words are on the screen.
  void document.fonts?.load('1em "Atkinson Hyperlegible Next Variable"').catch(() => undefined);
  const language = askedLanguage(pathname, search, navigator.languages);
  root.lang = language;
  const languages = await setUpLanguage(language);
  const element = document.getElementById('app');
  if (!element) throw new Error('index.html has no #app');
  const app = (madeFor?: string) => (
    <StrictMode>
      <FirstPage>
        <App languages={languages} madeFor={madeFor} />
      </FirstPage>
    </StrictMode>
  );
  const { page, anew } = root.dataset;
  if (page !== undefined && anew === undefined) {
    // The page stands there already. What it holds needs no waiting for; taking it over does.
    if (!(await opening)) throw new Error('the network of roles could not be loaded');
    // In small pieces of work, so that a tap in between is answered.
    startTransition(() => void hydrateRoot(element, app(page)));
  } else {
    await firstAnswer(languages, opening, screenPath(pathname), new URLSearchParams(search));
    const place = createRoot(element);
    startTransition(() => place.render(app()));
  }
  if (!isGuest) void opening.then(() => setTimeout(() => whenIdle(() => void openOffline(languages)), FIRST_SCREEN_MS));
}

/** Working without internet is an extra: without it the map goes on. */
async function openOffline(languages: Languages): Promise<void> {
  if (!import.meta.env.PROD) return;
  await import('./app/offline/start').then(({ startOffline }) => startOffline(languages)).catch(() => undefined);
}

start().catch(() => {
  // The app did not come: say so in both languages, above whatever is on the page already.
  delete document.documentElement.dataset.anew;
  const message = document.createElement('p');
  message.className = 'plain';
  message.setAttribute('role', 'alert');
  message.textContent = 'De kaart kon niet laden. Probeer het opnieuw. / The map could not load. Please try again.';
  document.body.prepend(message);
});
