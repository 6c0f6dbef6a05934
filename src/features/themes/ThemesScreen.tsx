import { useWords } from '../../i18n/useWords';
import { useThemes } from '../../state/useThemes';
import { LoadState } from '../../ui/LoadState';
import { Page } from '../../ui/Page';
import { ThemesBody } from './ThemesBody';

/** For HR and managers: per theme what the map shows, what one can do, what is known, and where to go. */
export default function ThemesScreen() {
  const { t } = useWords();
  const page = useThemes();
  return (
    <Page title={t('themes.title')} heading={t('themes.heading')}>
      {page.status === 'ready' ? (
        <ThemesBody page={page.value} />
      ) : (
        <LoadState state={page} loading={t('themes.loading')} failed={t('themes.failed')} />
      )}
    </Page>
  );
}
