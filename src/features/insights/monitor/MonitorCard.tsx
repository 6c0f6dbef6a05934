import { barDrawing } from '../../../core/insights/barDrawing';
import { formOf, gapsIn } from '../../../core/insights/monitor';
import { timeDrawing } from '../../../core/insights/timeDrawing';
import type { MonitorChart } from '../../../core/model/data';
import { useWords } from '../../../i18n/useWords';
import type { MonitorFile } from '../../../state/useInsights';
import { Evidence } from '../../../ui/Evidence';
import { Bars } from '../chart/Bars';
import { Drawn } from '../chart/Drawn';
import { TableFold } from '../chart/TableFold';
import type { TableData } from '../chart/tableData';
import { useNames } from '../useNames';
import styles from './MonitorScreen.module.css';
import { useMonitorWords } from './useMonitorWords';

type Props = { chart: MonitorChart; file: MonitorFile };

/** One series: what, where, what exactly was counted, how it went, and how we know. */
export function MonitorCard({ chart, file: { areas, sourceList } }: Props) {
  const { t, pick } = useWords();
  const names = useNames();
  const words = useMonitorWords(chart);
  const name = pick(chart.name);
  const form = formOf(chart);
  const isForecast = chart.kind === 'forecast';
  const table: TableData = {
    caption: name,
    head: [t(form === 'branches' ? 'insights.branch' : 'monitor.period'), t(`monitor.value.${chart.unit}`)],
    rows: chart.points.map(({ period, sector, value }) => [
      { text: sector === undefined ? words.period(period) : names.sector(sector) },
      { text: words.value(value), value },
    ]),
  };
  const bars = chart.points.map(({ period, sector, value }) => ({
    label: sector === undefined ? words.period(period) : names.sector(sector),
    value,
    text: words.value(value),
  }));
  const time = timeDrawing(chart, name, { value: words.value, period: words.shortPeriod });
  const kind = t(`monitor.${chart.kind}`);
  const area = areas[chart.area];
  const sources = chart.sources.flatMap((id) => sourceList[id] ?? []);
  const gaps = form === 'time' && !isForecast ? gapsIn(chart) : 0;
  return (
    <>
      <h3>{name}</h3>
      <p className={styles.kind}>
        {kind}
        {area ? ` · ${t('monitor.area', { area: pick(area.name) })}` : ''}
      </p>
      <p className={styles.quiet}>{pick(chart.definition)}</p>
      {form === 'single' ? <Single chart={chart} /> : null}
      {form === 'time' ? <Drawn {...time} /> : null}
      {form === 'branches' ? <Bars title={name} isTitleHidden bars={bars} /> : null}
      {gaps > 0 ? <p className={styles.quiet}>{t('monitor.gap', { count: gaps })}</p> : null}
      {form === 'time' && isForecast ? <p className={styles.quiet}>{t('monitor.dashed')}</p> : null}
      {chart.note ? <p className={styles.quiet}>{pick(chart.note)}</p> : null}
      <Evidence {...chart} sourceList={sourceList} of={name} at={`monitor/${chart.id}`} />
      <TableFold
        table={table}
        file={chart.id}
        drawing={form === 'time' ? time : barDrawing(name, bars)}
        below={[kind, pick(chart.definition), ...sources.map(({ title }) => title)]}
      />
    </>
  );
}

/** One number is no line: it stands as a number. */
function Single({ chart }: { chart: MonitorChart }) {
  const words = useMonitorWords(chart);
  return chart.points.map(({ period, value }) => (
    <p key={period}>
      <span className={`${styles.number} numbers`}>{words.value(value)}</span> {words.period(period)}
    </p>
  ));
}
