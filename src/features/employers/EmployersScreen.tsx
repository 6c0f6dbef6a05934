import { useWords } from '../../i18n/useWords';
import { useEmployers } from '../../state/useLoaded';
import { LoadState } from '../../ui/LoadState';
import { Page } from '../../ui/Page';
import { EmployerList } from './EmployerList';
import styles from './EmployersScreen.module.css';
import { ForEmployers } from './ForEmployers';

/** The employers of the region: narrow the list, open one, or take up to five along to the map. */
export default function EmployersScreen() {
  const { t } = useWords();
  const file = useEmployers();
  const count = file.status === 'ready' ? file.value.employers.length : null;
  return (
    <Page
      title={t('employers.title')}
      heading={count === null ? t('employers.title') : t('employers.heading', { count })}
    >
      <p className={styles.lead}>{t('employers.lead')}</p>
      {file.status === 'ready' ? (
        <EmployerList employers={file.value.employers} />
      ) : (
        <LoadState state={file} loading={t('employers.loading')} failed={t('employers.failed')} />
      )}
      <ForEmployers />
    </Page>
  );
}
