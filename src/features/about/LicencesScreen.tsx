import { useWords } from '../../i18n/useWords';
import { paths } from '../../state/address/paths';
import { type LicencesFile, useLicences } from '../../state/useLicences';
import { AppLink } from '../../ui/AppLink';
import { Fold } from '../../ui/Fold';
import { LoadState } from '../../ui/LoadState';
import { Page } from '../../ui/Page';
import { Lead } from './Lead';
import styles from './LicencesScreen.module.css';

/** Software and letters by others that are in this site, as the build found them, with the texts they ask for. */
export default function LicencesScreen() {
  const { t } = useWords();
  const licences = useLicences();
  return (
    <Page title={t('about.licences.title')} heading={t('about.licences.heading')} width="reading">
      <Lead>{t('about.licences.lead')}</Lead>
      {licences.status === 'ready' ? (
        <Packages file={licences.value} />
      ) : (
        <LoadState state={licences} loading={t('about.licences.loading')} failed={t('about.licences.failed')} />
      )}
      <p>
        <AppLink to={`${paths.sources()}#hergebruik`}>{t('about.licences.ours')}</AppLink>
      </p>
    </Page>
  );
}

function Packages({ file: { packages } }: { file: LicencesFile }) {
  const { t } = useWords();
  return (
    <>
      <p>
        {t('about.licences.counted', { count: packages.length })} {t('about.licences.texts')}
      </p>
      <ul className={styles.list} role="list">
        {packages.map(({ name, version, licence, text }) => (
          <li key={`${name} ${version}`}>
            <Fold title={`${name} ${version}: ${licence}`}>
              {text === null ? (
                <p>{t('about.licences.noText')}</p>
              ) : (
                <pre className={styles.text} lang="en">
                  {text}
                </pre>
              )}
            </Fold>
          </li>
        ))}
      </ul>
      <p>
        <a href={`${import.meta.env.BASE_URL}licences.json`} download>
          {t('about.licences.file')}
        </a>
      </p>
    </>
  );
}
