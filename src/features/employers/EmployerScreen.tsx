import { useWords } from '../../i18n/useWords';
import { useEmployers } from '../../state/useLoaded';
import { LoadState } from '../../ui/LoadState';
import { Page } from '../../ui/Page';
import { EmployerPage } from './EmployerPage';
import { UnknownEmployer } from './UnknownEmployer';

/** One employer, by the id in the address. */
export default function EmployerScreen({ id }: { id: string }) {
  const { t } = useWords();
  const file = useEmployers();
  if (file.status === 'loading') {
    return (
      <main id="inhoud" className="plain" aria-busy="true">
        <p role="status">{t('employers.loading')}</p>
      </main>
    );
  }
  if (file.status === 'failed') {
    return (
      <Page title={t('employers.titleOne')} heading={t('employers.titleOne')} width="reading">
        <LoadState state={file} loading={t('employers.loading')} failed={t('employers.failed')} />
      </Page>
    );
  }
  const { employers } = file.value;
  const employer = employers.find((each) => each.id === id);
  return employer ? (
    <EmployerPage employer={employer} employers={employers} />
  ) : (
    <UnknownEmployer id={id} employers={employers} />
  );
}
