import { useWords } from '../../../i18n/useWords';
import type { Loaded } from '../../../state/useLoaded';
import { Button } from '../../../ui/Button';

type Props<T> = { state: Loaded<T>; loading: string; failed: string };

/** Waiting for details, or why they did not come and how to try again. */
export function LoadState<T>({ state, loading, failed }: Props<T>) {
  const { t } = useWords();
  if (state.status === 'ready') return null;
  if (state.status === 'loading') return <p role="status">{loading}</p>;
  return (
    <div role="alert">
      <p>{failed}</p>
      <p>
        <Button look="quiet" onClick={state.retry}>
          {t('common.retry')}
        </Button>
      </p>
    </div>
  );
}
