import { useWords } from '../../i18n/useWords';
import { useLearning } from '../../state/useLearning';
import { LoadState } from '../../ui/LoadState';
import { Page } from '../../ui/Page';
import { LearningBody } from './LearningBody';

/** Every way of learning in plain words, who pays for it, and where one can do it. */
export default function LearningScreen() {
  const { t } = useWords();
  const page = useLearning();
  return (
    <Page title={t('learning.title')} heading={t('learning.heading')}>
      {page.status === 'ready' ? (
        <LearningBody page={page.value} />
      ) : (
        <LoadState state={page} loading={t('learning.loading')} failed={t('learning.failed')} />
      )}
    </Page>
  );
}
