import { Link } from 'wouter';
import { useWords } from '../i18n/useWords';
import { withQuery } from '../state/address/paths';
import { useAddress } from '../state/address/useAddress';
import { useHash } from '../state/address/useHashTarget';
import styles from './Shell.module.css';

const LANGUAGES = [
  { code: 'nl', short: 'NL', name: 'Nederlands' },
  { code: 'en', short: 'EN', name: 'English' },
] as const;

/** The same address in the other language; place and answers stay. */
export function LanguageLinks() {
  const { t, language } = useWords();
  const { path, query } = useAddress();
  const hash = useHash();
  return (
    <ul role="list" className={styles.languages} aria-label={t('common.language')}>
      {LANGUAGES.map(({ code, short, name }) => (
        <li key={code}>
          <Link
            href={withQuery(path, { ...Object.fromEntries(query), taal: code }) + hash}
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
