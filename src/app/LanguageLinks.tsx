import { Link } from 'wouter';
import { useWords } from '../i18n/useWords';
import { pathIn } from '../state/address/languagePath';
import { withQuery } from '../state/address/paths';
import { useAddress } from '../state/address/useAddress';
import { useHash } from '../state/address/useHashTarget';
import styles from './Shell.module.css';

const LANGUAGES = [
  // Said outright: the browser may prefer another.
  { code: 'nl', short: 'NL', name: 'Nederlands', said: { taal: 'nl' } },
  { code: 'en', short: 'EN', name: 'English', said: {} },
] as const;

/** The same page in the other language; place and answers stay. */
export function LanguageLinks() {
  const { t, language } = useWords();
  const { path, query } = useAddress();
  const hash = useHash();
  const { taal: _, ...rest } = Object.fromEntries(query);
  return (
    <ul role="list" className={styles.languages} aria-label={t('common.language')}>
      {LANGUAGES.map(({ code, short, name, said }) => (
        <li key={code}>
          <Link
            // "~": from the root, for each language has its own half of the site.
            href={`~${withQuery(pathIn(code, path), { ...rest, ...said })}${hash}`}
            hrefLang={code}
            lang={code}
            aria-current={language === code ? 'true' : undefined}
            replace
          >
            {short} <span className="visually-hidden">{name}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
