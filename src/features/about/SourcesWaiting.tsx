import { useWords } from '../../i18n/useWords';
import type { Loaded } from '../../state/useLoaded';
import { Button } from '../../ui/Button';

type Props = { loaded: Exclude<Loaded<unknown>, { status: 'ready' }> };

/** The sources, or what rests on one of them, are on their way, or did not come. */
export function SourcesWaiting({ loaded }: Props) {
  const { t } = useWords();
  if (loaded.status === 'loading') return <p role="status">{t('about.sources.loading')}</p>;
  return (
    <>
      <p role="alert">{t('about.sources.failed')}</p>
      <Button look="quiet" onClick={loaded.retry}>
        {t('common.retry')}
      </Button>
    </>
  );
}
