import { useMemo, useState } from 'react';
import { barDrawing } from '../../core/insights/barDrawing';
import { jobsOf } from '../../core/insights/jobs';
import { type GroupBoth, gridOf, groupsBoth } from '../../core/insights/scarceAndHeavy';
import { useWords } from '../../i18n/useWords';
import { useNetwork } from '../../state/network';
import { ChoiceField } from '../../ui/ChoiceField';
import { Bars } from './chart/Bars';
import { TableFold } from './chart/TableFold';
import type { TableData } from './chart/tableData';
import { Insight } from './Insight';
import { listPath } from './listPath';
import { StrainGrid } from './StrainGrid';

/** Where work is heavy and people are scarce at once, per function group. */
export function Both() {
  const { t, pick } = useWords();
  const { graph } = useNetwork();
  const [group, setGroup] = useState('');
  const groups = useMemo(() => groupsBoth(graph), [graph]);
  const jobs = useMemo(() => jobsOf(graph), [graph]);
  const { vocabulary } = graph;
  const nameOf = (id: string) => {
    const term = vocabulary.groups.find((each) => each.id === id);
    return term ? pick(term) : id;
  };
  const to = ({ group: id, both }: GroupBoth) =>
    both > 0
      ? listPath(vocabulary, { group: [id], strain: ['3', '4'], shortage: ['very-tight'] })
      : listPath(vocabulary, { group: [id] });
  const bars = groups
    .filter(({ both }) => both > 0)
    .map((each) => ({ label: nameOf(each.group), value: each.both, text: String(each.both), to: to(each) }));
  const table: TableData = {
    caption: t('insights.both.chart'),
    head: [t('insights.both.group'), t('insights.both.jobs'), t('insights.both.count')],
    rows: groups.map((each) => [
      { text: nameOf(each.group), to: to(each) },
      { text: String(each.jobs), value: each.jobs },
      { text: String(each.both), value: each.both },
    ]),
  };
  const count = groups.reduce((sum, { both }) => sum + both, 0);
  const [most] = groups;
  const shown = group === '' ? jobs : jobs.filter((role) => role.group === group);
  return (
    <Insight
      id="zwaar-en-schaars"
      title={t('insights.both.title', { count, total: jobs.length })}
      how={`${t('insights.both.how')} ${t('insights.estimates')}`}
    >
      {most && most.both > 0 ? (
        <p>{t('insights.both.most', { group: nameOf(most.group).toLowerCase(), count: most.both })}</p>
      ) : null}
      {bars.length > 0 ? <Bars title={t('insights.both.chart')} bars={bars} /> : null}
      <TableFold table={table} file="zwaar-en-schaars" drawing={barDrawing(t('insights.both.chart'), bars)} />
      <ChoiceField
        label={t('insights.both.group')}
        value={group}
        options={[
          { value: '', label: t('insights.both.all') },
          ...groups.map((each) => ({ value: each.group, label: nameOf(each.group) })),
        ]}
        onChange={setGroup}
      />
      <StrainGrid
        grid={gridOf(shown)}
        group={group}
        title={t('insights.both.grid', { group: group === '' ? t('insights.both.all').toLowerCase() : nameOf(group) })}
      />
    </Insight>
  );
}
