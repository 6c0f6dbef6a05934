import { useWords } from '../i18n/useWords';
import { Button } from './Button';

/** The part of what is being loaded that matters here: whether it is there, and how to try again. */
type LoadingState =
  | { readonly status: 'loading' }
  | { readonly status: 'ready' }
  | { readonly status: 'failed'; readonly retry: () => void };

type Props = { state: LoadingState; loading: string; failed: string };

/** Waiting for details, or why they did not come and how to try again. */
export function LoadState({ state, loading, failed }: Props) {
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
