import type { i18n as I18n } from 'i18next';
import { useEffect } from 'react';
import { switchLanguage } from '../i18n/setup';
import { useAddress } from '../state/address/useAddress';

type Props = { i18n: I18n };

/** The address says the language: follow it, also when the back button changes it. */
export function LanguageFromAddress({ i18n }: Props) {
  const { chosenLanguage } = useAddress();
  useEffect(() => {
    if (!chosenLanguage || i18n.language === chosenLanguage) return;
    void switchLanguage(i18n, chosenLanguage).then(() => {
      document.documentElement.lang = chosenLanguage;
    });
  }, [chosenLanguage, i18n]);
  return null;
}
