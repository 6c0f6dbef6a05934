import type { i18n as I18n } from 'i18next';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';

/** The texts of one language at a time, loaded and switchable. */
export type Languages = I18n;

type Props = { languages: Languages; children: ReactNode };

/** Gives every component below it the texts; the rest of the app does not know the library behind them. */
export function LanguageProvider({ languages, children }: Props) {
  return <I18nextProvider i18n={languages}>{children}</I18nextProvider>;
}
