import './ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { askedLanguage } from './app/askedLanguage';
import type { Languages } from './i18n/LanguageProvider';
import { setUpLanguage } from './i18n/setup';
import { isEmbed } from './state/address/isEmbed';
import { openNetwork } from './state/network';
import { startPlan } from './state/plan/startPlan';

async function start(): Promise<void> {
  const opening = openNetwork();
  // On the site of another nothing is read from the device or kept on it.
  const isGuest = isEmbed(window.location.pathname.slice(import.meta.env.BASE_URL.length - 1));
  if (!isGuest) startPlan();
  // Ask for the typeface now: else the browser does so only when the first words are on the screen.
  void document.fonts?.load('1em "Atkinson Hyperlegible Next Variable"').catch(() => undefined);
  const language = askedLanguage(window.location.search, navigator.languages);
  document.documentElement.lang = language;
  const languages = await setUpLanguage(language);
  const element = document.getElementById('app');
  if (!element) throw new Error('index.html has no #app');
  createRoot(element).render(
    <StrictMode>
      <App languages={languages} />
    </StrictMode>,
  );
  if (!isGuest) void opening.then(() => whenIdle(() => void openOffline(languages)));
}

const whenIdle = window.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 2000));

/** Working without internet is an extra: without it the map goes on. */
async function openOffline(languages: Languages): Promise<void> {
  if (!import.meta.env.PROD) return;
  await import('./app/offline/start').then(({ startOffline }) => startOffline(languages)).catch(() => undefined);
}

start().catch(() => {
  // Not even the texts could be loaded: say so in both languages with what is on the page already.
  const message = document.createElement('p');
  message.className = 'plain';
  message.textContent = 'De kaart kon niet laden. Probeer het opnieuw. / The map could not load. Please try again.';
  document.body.append(message);
});
