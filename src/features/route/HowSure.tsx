import { late } from '../../i18n/late';
import { useWords } from '../../i18n/useWords';
import { PartBoundary } from '../../ui/PartBoundary';
import type { ShownRoute } from './useShownRoute';

const LateSureness = late(() => import('./Sureness'));

/** How sure the route is: at the end of a long page, so it comes after the first answer. */
export function HowSure({ shown }: { shown: ShownRoute }) {
  const { t } = useWords();
  return (
    <PartBoundary waiting={<p aria-busy="true">{t('common.loading')}</p>}>
      <LateSureness shown={shown} />
    </PartBoundary>
  );
}
