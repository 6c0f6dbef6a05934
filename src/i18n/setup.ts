import { site } from 'virtual:dataset';
import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../core/model/data';
import { FIRST, LATER } from './parts';
import type { LaterTexts, Part, Translation } from './types';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: Translation };
    returnNull: false;
  }
}

/** Parts that the screens of a visit asked for: another language needs them too. */
const asked = new WeakMap<i18n, Set<Part>>();

const askedOf = (instance: i18n): ReadonlySet<Part> => asked.get(instance) ?? new Set();
const currentOf = (instance: i18n): Language => (instance.language === 'en' ? 'en' : 'nl');

/**
 * The only place that knows i18next is set up. One language is loaded at a time, with the first texts and these later
 * parts; screens ask for their own parts with `loadTexts`.
 */
export async function setUpLanguage(language: Language, parts: readonly Part[] = []): Promise<i18n> {
  const translation = await FIRST[language]();
  const instance = i18next.createInstance();
  await instance.use(initReactI18next).init({
    lng: language,
    resources: { [language]: { translation } },
    interpolation: {
      // React escapes already.
      escapeValue: false,
      // Names of the site and its area stand in the data, so that no text knows one region.
      defaultVariables: {
        site: site.name,
        get area() {
          return site.area[currentOf(instance)];
        },
      },
    },
    returnNull: false,
    react: { useSuspense: false },
    showSupportNotice: false,
  } as Parameters<i18n['init']>[0]);
  await Promise.all(parts.map((part) => loadTexts(instance, part)));
  return instance;
}

/** Fetch a later part in the language of now, and from here on in every language that is switched to. */
export async function loadTexts(instance: i18n, part: Part): Promise<void> {
  asked.set(instance, new Set([...askedOf(instance), part]));
  // The language may change while the texts are on their way.
  while (isMissing(instance, currentOf(instance), part)) await fetchPart(instance, currentOf(instance), part);
}

/** Load another language, with every part that was asked for, and switch to it, if it is still wanted by then. */
export async function switchLanguage(
  instance: i18n,
  language: Language,
  isWanted: () => boolean = () => true,
): Promise<void> {
  if (!instance.hasResourceBundle(language, 'translation')) add(instance, language, await FIRST[language]());
  // A screen may ask for a part while the others are on their way.
  for (;;) {
    const missing = [...askedOf(instance)].filter((part) => isMissing(instance, language, part));
    if (missing.length === 0) break;
    await Promise.all(missing.map((part) => fetchPart(instance, language, part)));
  }
  if (isWanted()) await instance.changeLanguage(language);
}

const isMissing = (instance: i18n, language: Language, part: Part): boolean =>
  instance.getResource(language, 'translation', part) === undefined;

async function fetchPart<P extends Part>(instance: i18n, language: Language, part: P): Promise<void> {
  const texts: Pick<LaterTexts, P> = await LATER[language][part]();
  add(instance, language, { [part]: texts[part] });
}

function add(instance: i18n, language: Language, texts: Partial<Translation>): void {
  instance.addResourceBundle(language, 'translation', texts);
}
