import type { OwnFile } from '../../core/model/data';
import { useWords } from '../../i18n/useWords';
import styles from './OwnStatements.module.css';

/** Where to ask the organisation: a page, a postal address, or both. */
export function OwnContact({ file: { contact } }: { file: OwnFile }) {
  const { t, pick } = useWords();
  if (!contact) return null;
  const label = pick(contact.label);
  return (
    <div className={styles.part}>
      <h3>{t('own.contact.title')}</h3>
      <div className={styles.contact}>
        <p>
          {contact.page ? (
            <a href={contact.page} rel="noopener noreferrer">
              {label}
            </a>
          ) : (
            label
          )}
        </p>
        {contact.address ? <p>{pick(contact.address)}</p> : null}
      </div>
    </div>
  );
}
