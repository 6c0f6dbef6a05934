import { useMemo } from 'react';
import { barDrawing } from '../../core/insights/barDrawing';
import { middleOf } from '../../core/insights/middleOf';
import { type WayOut, waysOut } from '../../core/insights/waysOut';
import { formatNumber } from '../../i18n/format';
import { useWords } from '../../i18n/useWords';
import { paths } from '../../state/address/paths';
import { useNetwork } from '../../state/network';
import { AppLink } from '../../ui/AppLink';
import { Bars } from './chart/Bars';
import { TableFold } from './chart/TableFold';
import type { TableData } from './chart/tableData';
import { Insight } from './Insight';
import { listPath } from './listPath';
import { useNames } from './useNames';

const SHOWN = 10;

/** Ways out of heavy work. Shown once the reach of every job has been worked out. */
export function Out() {
  const { t, language } = useWords();
  const { graph } = useNetwork();
  const names = useNames();
  const ways = useMemo(() => waysOut(graph), [graph]);
  const to = ({ role }: WayOut) => paths.options(role.id, 'lighter');
  const signed = (percent: number) =>
    `${percent > 0 ? '+' : ''}${t('insights.percent', { value: formatNumber(Math.round(percent), language) })}`;
  const bars = ways.slice(0, SHOWN).map((way) => ({
    label: names.role(way.role),
    value: way.lighter.length,
    text: String(way.lighter.length),
    to: to(way),
  }));
  const unknown = t('insights.unknown');
  const table: TableData = {
    caption: t('insights.out.nav'),
    head: [t('insights.role'), t('insights.out.lighter'), t('insights.out.soonest'), t('insights.out.change')],
    rows: ways.map((way) => [
      { text: names.role(way.role), to: to(way) },
      { text: String(way.lighter.length), value: way.lighter.length },
      { text: way.soonest === null ? '–' : formatNumber(way.soonest, language, 1), value: way.soonest },
      { text: way.payPercent === null ? unknown : signed(way.payPercent), value: way.payPercent },
    ]),
  };
  const none = ways.filter(({ lighter }) => lighter.length === 0).length;
  const [least] = ways;
  const pays = ways.flatMap(({ payPercent }) => payPercent ?? []);
  return (
    <Insight
      id="wegen-uit-zwaar-werk"
      title={
        none > 0
          ? t('insights.out.titleNone', { count: none, heavy: ways.length })
          : t('insights.out.titleAll', { heavy: ways.length })
      }
      how={`${t('insights.out.how')} ${t('insights.estimates')}`}
    >
      {least ? (
        <p>
          {t('insights.out.few', {
            role: names.roleInside(least.role),
            count: least.lighter.length,
            middle: formatNumber(Math.floor(middleOf(ways.map(({ lighter }) => lighter.length)) ?? 0), language),
          })}{' '}
          {t('insights.out.pay', {
            up: pays.filter((percent) => percent >= 0).length,
            known: pays.length,
            unknown: ways.length - pays.length,
          })}
        </p>
      ) : null}
      <Bars title={t('insights.out.chart')} bars={bars} />
      <TableFold table={table} file="wegen-uit-zwaar-werk" drawing={barDrawing(t('insights.out.chart'), bars)} />
      <p>
        <AppLink to={listPath(graph.vocabulary, { strain: ['3', '4'] })}>{t('insights.out.all')}</AppLink>
      </p>
    </Insight>
  );
}
