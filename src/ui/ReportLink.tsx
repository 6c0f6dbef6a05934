import type { FigureAt } from '../core/evidence/figureAt';
import { useWords } from '../i18n/useWords';
import { AppLink } from './AppLink';

type Props = {
  at: FigureAt;
  /** What the figure is, for the name of the link. */
  of: string;
};

/** "Klopt dit niet?": the way to a report about one figure. The address says which figure, and nothing else. */
export function ReportLink({ at, of }: Props) {
  const { t } = useWords();
  return (
    <AppLink to={`/melden?over=${at}`} className="no-print" aria-label={`${t('evidence.wrong')} (${of})`}>
      {t('evidence.wrong')}
    </AppLink>
  );
}
