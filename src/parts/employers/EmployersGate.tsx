import { type ReactNode, useMemo } from 'react';
import { narrow } from '../../core/employers/narrow';
import { useWords } from '../../i18n/useWords';
import { atEmployers, readEmployers } from '../../state/address/employerAddress';
import { withQuery } from '../../state/address/paths';
import { useAddress } from '../../state/address/useAddress';
import { EMPLOYERS_KEY, NarrowingContext } from '../../state/narrowing';
import { useNetwork } from '../../state/network';
import { useEmployers } from '../../state/useLoaded';
import { AppLink } from '../../ui/AppLink';
import { LoadState } from '../../ui/LoadState';
import { Page } from '../../ui/Page';

/** Waits for the roles of the employers that the address names: until then there is no answer, rather than a wrong one. */
export default function EmployersGate({ children }: { children: ReactNode }) {
  const { t } = useWords();
  const { graph } = useNetwork();
  const { path, query } = useAddress();
  const file = useEmployers();
  const isNamed = query.has(EMPLOYERS_KEY);
  const asked = readEmployers(query).ids.join(',');
  const narrowing = useMemo(
    () =>
      isNamed && file.status === 'ready'
        ? narrow(asked.split(',').filter(Boolean), file.value.employers, graph.roles)
        : null,
    [isNamed, asked, file, graph],
  );
  if (file.status === 'ready') return <NarrowingContext value={narrowing}>{children}</NarrowingContext>;
  if (file.status === 'loading') {
    return (
      <main id="inhoud" className="plain" aria-busy="true">
        <p role="status">{t('employers.loading')}</p>
      </main>
    );
  }
  return (
    <Page title={t('employers.narrow.title')} heading={t('employers.narrow.title')} width="reading">
      <LoadState state={file} loading={t('employers.loading')} failed={t('employers.failed')} />
      <p>
        <AppLink to={atEmployers(withQuery(path, Object.fromEntries(query)), [])}>
          {t('employers.narrow.without')}
        </AppLink>
      </p>
    </Page>
  );
}
