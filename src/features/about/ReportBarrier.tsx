import { site } from 'virtual:dataset';
import { useWords } from '../../i18n/useWords';

/** Where to tell that something gets in the way: the contact that the site names, or honestly that there is none. */
export function ReportBarrier() {
  const { t, pick } = useWords();
  const { contact } = site;
  const called = contact?.name;
  const name = typeof called === 'string' ? called : called ? pick(called) : t('common.brand');
  return (
    <>
      {contact && (contact.email || contact.url) ? (
        <>
          <p>{t('about.access.reportHow')}</p>
          <p>{t('about.access.reportTo', { name })}</p>
          <ul>
            {contact.email ? (
              <li>
                <a href={`mailto:${contact.email}`}>{contact.email}</a>
              </li>
            ) : null}
            {contact.url ? (
              <li>
                <a href={contact.url} rel="noopener noreferrer">
                  {t('about.access.reportSite', { name })}
                </a>
              </li>
            ) : null}
          </ul>
        </>
      ) : (
        <p>{t('about.access.reportNobody')}</p>
      )}
      <p>{t('about.access.reportTerm')}</p>
      <p>{t('about.access.reportNext')}</p>
    </>
  );
}
