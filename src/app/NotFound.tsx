import { useWords } from '../i18n/useWords';
import { paths } from '../state/address/paths';
import { useAddress } from '../state/address/useAddress';
import { useNetwork } from '../state/network';
import { useSearch } from '../state/search';
import { AppLink } from '../ui/AppLink';
import { Page } from '../ui/Page';
import { RoleCombobox } from '../ui/RoleCombobox';

/** An address that we do not know: search from here. */
export function NotFound() {
  const { t, language } = useWords();
  const { graph } = useNetwork();
  const search = useSearch(language);
  const { go } = useAddress();
  return (
    <Page title={t('problem.notFoundTitle')} heading={t('problem.notFoundTitle')} width="reading">
      <p>{t('problem.notFoundText')}</p>
      <RoleCombobox
        label={t('start.question')}
        graph={graph}
        search={search}
        listPath={paths.list()}
        onChoose={(id) => go(paths.options(id))}
      />
      <p>
        <AppLink to={paths.list()}>{t('problem.toList')}</AppLink>
      </p>
      <p>
        <AppLink to={paths.start()}>{t('problem.toStart')}</AppLink>
      </p>
    </Page>
  );
}
