import { useEffect } from 'react';
import type { Languages } from '../i18n/LanguageProvider';
import { switchLanguage } from '../i18n/setup';
import { useAddress } from '../state/address/useAddress';

type Props = { languages: Languages };

/** The address says the language: follow it, also when the back button changes it. */
export function LanguageFromAddress({ languages }: Props) {
  const { chosenLanguage } = useAddress();
  useEffect(() => {
    if (!chosenLanguage || languages.language === chosenLanguage) return;
    // A second choice may come while the texts of the first are on their way: the last one counts.
    let isWanted = true;
    switchLanguage(languages, chosenLanguage, () => isWanted).then(
      () => {
        if (isWanted) document.documentElement.lang = chosenLanguage;
      },
      // Without the texts the page stays in its language; the next choice asks for them again.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [chosenLanguage, languages]);
  return null;
}
