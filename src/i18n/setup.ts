import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../core/model/data';
import type { Translation } from './types';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: Translation };
    returnNull: false;
  }
}

const LOADERS: Record<Language, () => Promise<Translation>> = {
  nl: () => import('./nl/index').then((module) => module.nl),
  en: () => import('./en/index').then((module) => module.en),
};

/** The only place that knows i18next is set up; one language is loaded at a time. */
export async function setUpLanguage(language: Language): Promise<i18n> {
  const translation = await LOADERS[language]();
  const instance = i18next.createInstance();
  await instance.use(initReactI18next).init({
    lng: language,
    resources: { [language]: { translation } },
    // React escapes already.
    interpolation: { escapeValue: false },
    returnNull: false,
    react: { useSuspense: false },
    showSupportNotice: false,
  } as Parameters<i18n['init']>[0]);
  return instance;
}

/** Load another language and switch to it. */
export async function switchLanguage(instance: i18n, language: Language): Promise<void> {
  if (!instance.hasResourceBundle(language, 'translation'))
    instance.addResourceBundle(language, 'translation', await LOADERS[language]());
  await instance.changeLanguage(language);
}
