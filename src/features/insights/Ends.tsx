import { useMemo } from 'react';
import { barDrawing } from '../../core/insights/barDrawing';
import { growthEnds } from '../../core/insights/growthEnds';
import { useWords } from '../../i18n/useWords';
import { paths } from '../../state/address/paths';
import { useNetwork } from '../../state/network';
import { bandWord } from '../../ui/filters/bandWords';
import { Bars } from './chart/Bars';
import { TableFold } from './chart/TableFold';
import type { TableData } from './chart/tableData';
import { Insight } from './Insight';
import { listPath } from './listPath';
import { useNames } from './useNames';

const SHOWN = 10;

/** Where the line ends, and from where one gets furthest. Shown once the growth of every job has been worked out. */
export function Ends() {
  const { t } = useWords();
  const { graph } = useNetwork();
  const names = useNames();
  const ends = useMemo(() => growthEnds(graph), [graph]);
  const [top] = ends.springboards;
  const bands = ends.bands.map((count, band) => ({
    label: bandWord(t, 'growth', String(band)),
    value: count,
    text: String(count),
    to: listPath(graph.vocabulary, { growth: [String(band)] }),
  }));
  const best = ends.springboards.slice(0, SHOWN).map(({ role, growth }) => ({
    label: names.role(role),
    value: growth.withinFourYears,
    text: String(growth.withinFourYears),
    to: paths.role(role.id),
  }));
  const table: TableData = {
    caption: t('insights.ends.nav'),
    head: [t('insights.role'), t('insights.ends.within'), t('insights.ends.band')],
    rows: [
      ...ends.springboards.map(({ role, growth }) => [
        { text: names.role(role), to: paths.role(role.id) },
        { text: String(growth.withinFourYears), value: growth.withinFourYears },
        { text: bandWord(t, 'growth', '4') },
      ]),
      ...ends.deadEnds.map((role) => [
        { text: names.role(role), to: paths.role(role.id) },
        { text: '0', value: 0 },
        { text: bandWord(t, 'growth', '0') },
      ]),
    ],
  };
  return (
    <Insight
      id="eindes-en-springplanken"
      title={t('insights.ends.title', { count: ends.deadEnds.length, total: ends.total })}
      how={t('insights.ends.how')}
    >
      {top ? (
        <p>{t('insights.ends.top', { role: names.roleInside(top.role), count: top.growth.withinFourYears })}</p>
      ) : null}
      <Bars title={t('insights.ends.chart')} bars={bands} />
      {best.length > 0 ? <Bars title={t('insights.ends.topChart')} bars={best} /> : null}
      <TableFold table={table} file="eindes-en-springplanken" drawing={barDrawing(t('insights.ends.chart'), bands)} />
    </Insight>
  );
}
