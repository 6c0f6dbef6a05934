import { useMemo, useState } from 'react';
import { barDrawing } from '../../core/insights/barDrawing';
import { type Bridge, bridgesOf } from '../../core/insights/bridges';
import { useWords } from '../../i18n/useWords';
import { paths } from '../../state/address/paths';
import { useNetwork } from '../../state/network';
import { ChoiceField } from '../../ui/ChoiceField';
import { Bars } from './chart/Bars';
import { TableFold } from './chart/TableFold';
import type { TableData } from './chart/tableData';
import { Insight } from './Insight';
import { useNames } from './useNames';

const SHOWN = 10;

/** Which roles and steps connect branches. */
export function Bridges() {
  const { t } = useWords();
  const { graph } = useNetwork();
  const names = useNames();
  const bridges = useMemo(() => bridgesOf(graph), [graph]);
  const [chosen, setChosen] = useState<string | null>(null);
  const [busiest] = bridges.pairs;
  const [connector] = bridges.connectors;
  const from = chosen ?? busiest?.from ?? graph.vocabulary.sectors[0]?.id ?? '';
  const pairs = bridges.pairs.filter((pair) => pair.from === from);
  const title = t('insights.bridges.chart', { sector: names.sector(from) });
  const example = ({ steps: [step] }: Bridge) => (step ? paths.route(step.from.id, step.to.id) : undefined);
  const bars = pairs.map((pair) => ({
    label: names.sector(pair.to),
    value: pair.steps.length,
    text: String(pair.steps.length),
  }));
  const table: TableData = {
    caption: title,
    head: [t('insights.branch'), t('insights.bridges.steps'), t('insights.bridges.example')],
    rows: pairs.map((pair) => {
      const to = example(pair);
      const [step] = pair.steps;
      return [
        { text: names.sector(pair.to) },
        { text: String(pair.steps.length), value: pair.steps.length },
        { text: step ? `${names.role(step.from)} → ${names.role(step.to)}` : '', ...(to ? { to } : {}) },
      ];
    }),
  };
  const connectors: TableData = {
    caption: t('insights.bridges.connectors'),
    head: [t('insights.role'), t('insights.bridges.into'), t('insights.bridges.out')],
    rows: bridges.connectors.slice(0, SHOWN).map(({ role, into, out }) => [
      { text: names.role(role), to: paths.role(role.id) },
      { text: String(into), value: into },
      { text: String(out), value: out },
    ]),
  };
  return (
    <Insight
      id="bruggen"
      title={t('insights.bridges.title', { crossing: bridges.crossing, steps: bridges.steps })}
      how={t('insights.bridges.how')}
    >
      {busiest && connector ? (
        <p>
          {t('insights.bridges.busiest', {
            from: names.sector(busiest.from).toLowerCase(),
            to: names.sector(busiest.to).toLowerCase(),
            count: busiest.steps.length,
          })}{' '}
          {t('insights.bridges.top', {
            role: names.roleInside(connector.role),
            into: connector.into,
            out: connector.out,
          })}
        </p>
      ) : null}
      <ChoiceField
        label={t('insights.bridges.choose')}
        value={from}
        options={graph.vocabulary.sectors.map(({ id }) => ({ value: id, label: names.sector(id) }))}
        onChange={setChosen}
      />
      {bars.length > 0 ? <Bars title={title} bars={bars} /> : <p>{t('insights.bridges.none')}</p>}
      {bars.length > 0 ? <TableFold table={table} file={`bruggen-${from}`} drawing={barDrawing(title, bars)} /> : null}
      <TableFold table={connectors} file="functies-die-verbinden" />
    </Insight>
  );
}
