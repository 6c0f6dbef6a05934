import { useMemo } from 'react';
import { barDrawing } from '../../core/insights/barDrawing';
import { openingsOf } from '../../core/insights/openings';
import type { Training, Words } from '../../core/model/graph';
import { formatMonthRange } from '../../i18n/duration';
import { useWords } from '../../i18n/useWords';
import { useNetwork } from '../../state/network';
import { useWordLists } from '../../state/useLoaded';
import { LoadState } from '../../ui/LoadState';
import { Bars } from './chart/Bars';
import { TableFold } from './chart/TableFold';
import type { TableData } from './chart/tableData';
import { Insight } from './Insight';

const SHOWN = 10;

/** One training that opens many jobs. Its names come in a later file. */
export function Trainings() {
  const { t } = useWords();
  const loaded = useWordLists();
  if (loaded.status === 'ready') return <Named names={loaded.value.trainings} />;
  return (
    <Insight id="opleidingen" title={t('insights.trainings.titleWaiting')} how={t('insights.trainings.how')}>
      <LoadState state={loaded} loading={t('insights.counting')} failed={t('insights.trainings.failed')} />
    </Insight>
  );
}

function Named({ names }: { names: Words['trainings'] }) {
  const { t, pick, language } = useWords();
  const { graph } = useNetwork();
  const openings = useMemo(() => openingsOf(graph), [graph]);
  const nameOf = ({ id }: Training) => {
    const name = names.get(id);
    return name ? pick(name) : id;
  };
  const months = ({ months: { min, max } }: Training) => formatMonthRange(min, max, t, language);
  const bars = openings.slice(0, SHOWN).map(({ training, leadsTo }) => ({
    label: nameOf(training),
    value: leadsTo.length,
    text: String(leadsTo.length),
  }));
  const table: TableData = {
    caption: t('insights.trainings.nav'),
    head: [
      t('insights.trainings.training'),
      t('insights.trainings.jobs'),
      t('insights.trainings.alone'),
      t('insights.months'),
    ],
    rows: openings.map(({ training, leadsTo, alone }) => [
      { text: nameOf(training) },
      { text: String(leadsTo.length), value: leadsTo.length },
      { text: String(alone), value: alone },
      { text: months(training) },
    ]),
  };
  const [top] = openings;
  return (
    <Insight
      id="opleidingen"
      title={
        top ? t('insights.trainings.title', { training: nameOf(top.training) }) : t('insights.trainings.titleWaiting')
      }
      how={`${t('insights.trainings.how')} ${t('insights.trainings.aloneHow')}`}
    >
      {top ? (
        <p>{t('insights.trainings.most', { count: top.leadsTo.length, duration: months(top.training) })}</p>
      ) : null}
      <Bars title={t('insights.trainings.chart')} bars={bars} />
      <TableFold table={table} file="opleidingen" drawing={barDrawing(t('insights.trainings.chart'), bars)} />
    </Insight>
  );
}
