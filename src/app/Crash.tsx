import { useWords } from '../i18n/useWords';
import { paths } from '../state/address/paths';
import { AppLink } from '../ui/AppLink';
import { Button } from '../ui/Button';
import { Page } from '../ui/Page';

/** What one sees when a screen fails: what happened, and three ways on. */
export function Crash() {
  const { t } = useWords();
  return (
    <Page title={t('problem.crashTitle')} heading={t('problem.crashTitle')} width="reading">
      <p>{t('problem.crashText')}</p>
      <p>
        <Button onClick={() => window.location.reload()}>{t('problem.reload')}</Button>
      </p>
      <p>
        <AppLink to={paths.list()}>{t('problem.toList')}</AppLink>
      </p>
      <p>
        <AppLink to={paths.start()}>{t('problem.toStart')}</AppLink>
      </p>
    </Page>
  );
}
