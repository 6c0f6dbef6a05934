import { CERTAINTIES } from '../../core/evidence/certaintyOf';
import { barDrawing } from '../../core/insights/barDrawing';
import { formatNumber } from '../../i18n/format';
import { useWords } from '../../i18n/useWords';
import type { CoverageFile } from '../../state/useInsights';
import { useCoverage } from '../../state/useInsights';
import { LoadState } from '../../ui/LoadState';
import { Bars } from './chart/Bars';
import { TableFold } from './chart/TableFold';
import type { TableData } from './chart/tableData';
import { Insight } from './Insight';

/** How good the data itself is: how sure, how fresh, and what is missing. */
export function Coverage() {
  const { t } = useWords();
  const loaded = useCoverage();
  if (loaded.status === 'ready') return <Counted coverage={loaded.value} />;
  return (
    <Insight id="gegevens" title={t('insights.data.titleWaiting')} how={t('insights.data.how')}>
      <LoadState state={loaded} loading={t('insights.counting')} failed={t('insights.data.failed')} />
    </Insight>
  );
}

function Counted({ coverage: { rows, all, years, reasons } }: { coverage: CoverageFile }) {
  const { t, language } = useWords();
  const number = (value: number) => ({ text: formatNumber(value, language), value });
  const percent = (part: number) => Math.round((part / Math.max(1, all.total)) * 100);
  const bars = CERTAINTIES.map((certainty) => ({
    label: t(`insights.data.${certainty}`),
    value: all[certainty],
    text: formatNumber(all[certainty], language),
  }));
  const table: TableData = {
    caption: t('insights.data.chart'),
    head: [t('insights.data.about'), ...CERTAINTIES.map((certainty) => t(`insights.data.${certainty}`))],
    rows: rows.map((row) => [
      { text: t(`insights.data.kind.${row.about}`) },
      ...CERTAINTIES.map((certainty) => number(row[certainty])),
    ]),
  };
  const perYear: TableData = {
    caption: t('insights.data.years'),
    head: [t('insights.data.year'), t('insights.data.total')],
    rows: years.map(({ year, count }) => [{ text: year }, number(count)]),
  };
  const missing: TableData = {
    caption: t('insights.data.reasons'),
    head: [t('insights.data.reason'), t('insights.data.total')],
    rows: reasons.map(({ reason, count }) => [{ text: t(`insights.data.why.${reason}`) }, number(count)]),
  };
  return (
    <Insight
      id="gegevens"
      title={t('insights.data.title', { estimate: percent(all.estimate), verified: percent(all.verified) })}
      how={t('insights.data.how')}
    >
      <p>
        {t('insights.data.sum', {
          total: formatNumber(all.total, language),
          unknown: formatNumber(all.unknown, language),
          old: formatNumber(all.old, language),
        })}
      </p>
      <Bars title={t('insights.data.chart')} bars={bars} />
      <TableFold table={table} file="gegevens" drawing={barDrawing(t('insights.data.chart'), bars)} />
      <TableFold table={perYear} file="gegevens-per-jaar" />
      <TableFold table={missing} file="gegevens-die-ontbreken" />
    </Insight>
  );
}
