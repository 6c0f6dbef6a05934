import { useMemo } from 'react';
import { barDrawing } from '../../core/insights/barDrawing';
import { scarceJobs } from '../../core/insights/scarce';
import { useWords } from '../../i18n/useWords';
import { paths } from '../../state/address/paths';
import { useNetwork } from '../../state/network';
import { Bars } from './chart/Bars';
import { TableFold } from './chart/TableFold';
import type { TableData } from './chart/tableData';
import { House } from './House';
import { Insight } from './Insight';
import { useNames } from './useNames';

const SHOWN = 10;

/** Scarce jobs, and who is near. Shown once the reach of every job has been worked out. */
export function Scarce() {
  const { t } = useWords();
  const { graph } = useNetwork();
  const names = useNames();
  const scarce = useMemo(() => scarceJobs(graph), [graph]);
  const bars = scarce.slice(0, SHOWN).map(({ role, near }) => ({
    label: names.role(role),
    value: near.length,
    text: String(near.length),
    to: paths.role(role.id),
  }));
  const table: TableData = {
    caption: t('insights.scarce.nav'),
    head: [t('insights.role'), t('insights.scarce.from'), t('insights.scarce.one')],
    rows: scarce.map(({ role, near }) => {
      const one = near.filter(({ steps }) => steps === 1).length;
      return [
        { text: names.role(role), to: paths.role(role.id) },
        { text: String(near.length), value: near.length },
        { text: String(one), value: one },
      ];
    }),
  };
  const [top] = scarce;
  return (
    <Insight
      id="schaars-werk"
      title={t('insights.scarce.title', {
        reached: scarce.filter(({ near }) => near.length > 0).length,
        total: scarce.length,
      })}
      how={`${t('insights.scarce.how')} ${t('insights.estimates')}`}
    >
      {top && top.near.length > 0 ? (
        <p>{t('insights.scarce.most', { role: names.roleInside(top.role), count: top.near.length })}</p>
      ) : null}
      <Bars title={t('insights.scarce.chart')} bars={bars} />
      <TableFold table={table} file="schaars-werk" drawing={barDrawing(t('insights.scarce.chart'), bars)} />
      <House scarce={scarce} />
    </Insight>
  );
}
