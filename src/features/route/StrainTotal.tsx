import { together } from '../../core/evidence/together';
import { useWords } from '../../i18n/useWords';
import { Evidence } from '../../ui/Evidence';
import { routeFigure, sourcesOf } from './evidenceOf';
import { StrainRows } from './StrainRows';
import type { ShownRoute } from './useShownRoute';

type Props = { shown: ShownRoute };

/** The five scales, now and later. */
export function StrainTotal({ shown }: Props) {
  const { t } = useWords();
  const start = shown.roles[0];
  const goal = shown.roles.at(-1);
  if (!start || !goal) return null;
  const figures = [shown.details[0], shown.details.at(-1)].flatMap((detail) =>
    detail && !('unknown' in detail.strain) ? [detail.strain] : [],
  );
  return (
    <>
      <StrainRows from={start} to={goal} />
      {figures.length > 0 ? (
        <Evidence
          of={t('route.strain')}
          at={routeFigure(shown, 'strain')}
          {...together(figures)}
          sourceList={sourcesOf(shown)}
        />
      ) : null}
    </>
  );
}
