import type { FactFile, MonitorChart } from '../model/data';
import { inconsistent } from './consistencyProblem';
import type { Problem } from './problem';
import type { Entry, Parsed } from './shape';

/** Whether the charts of the monitor are one thing each, in order, plausible, and say the same as the facts they repeat. */
export function checkMonitor(parsed: Parsed): Problem[] {
  const facts = parsed.incomplete.has('regions')
    ? null
    : new Map(parsed.entries.regions.flatMap(({ value }) => value.facts.map((fact) => [fact.id, fact])));
  return parsed.entries.monitor.flatMap((entry) => [
    ...rowProblems(entry),
    ...dateProblems(entry),
    ...valueProblems(entry),
    ...(facts ? factProblems(entry, facts) : []),
  ]);
}

/** Over time: periods of one kind, each once, in order. By branch: one period, each branch once. */
function rowProblems(entry: Entry<MonitorChart>): Problem[] {
  const { points } = entry.value;
  const periods = points.map(({ period }) => period);
  const sectors = points.flatMap(({ sector }) => sector ?? []);
  if (sectors.length === 0) {
    const isRising = periods.every((period, i) => i === 0 || (periods[i - 1] ?? '') < period);
    if (isRising && new Set(periods.map((period) => period.length)).size === 1) return [];
    const what = 'the periods are not in order, stand twice, or mix years with quarters';
    return [inconsistent(entry, ['points'], what, 'put them from old to new, or make two charts')];
  }
  const isOneMoment = new Set(periods).size === 1 && new Set(sectors).size === points.length;
  if (isOneMoment) return [];
  const what = 'a chart that compares branches needs one period, and each branch once';
  return [inconsistent(entry, ['points'], what, 'give every point a sector and the same period, or make two charts')];
}

/** What was measured lies before it was told; a forecast looks ahead. */
function dateProblems(entry: Entry<MonitorChart>): Problem[] {
  const { kind, points, asOf } = entry.value;
  const year = (date: string) => date.slice(0, 4);
  if (kind === 'forecast') {
    if (points.some(({ period }) => year(period) > year(asOf))) return [];
    const what = `a forecast of ${asOf} has no point after that year`;
    return [inconsistent(entry, ['points'], what, 'mend the periods, or make the kind "measured"')];
  }
  return points.flatMap(({ period }, i) =>
    year(period) > year(asOf)
      ? inconsistent(
          entry,
          ['points', i, 'period'],
          `${period} was not yet measured in ${asOf}`,
          'mend the period, or make the kind "forecast"',
        )
      : [],
  );
}

function valueProblems(entry: Entry<MonitorChart>): Problem[] {
  const { unit, points } = entry.value;
  return points.flatMap(({ value }, i) =>
    unit === 'percent' && value > 100
      ? inconsistent(
          entry,
          ['points', i, 'value'],
          `${value} percent`,
          'a share is at most 100 percent; mend the value',
        )
      : [],
  );
}

function factProblems(entry: Entry<MonitorChart>, facts: ReadonlyMap<string, FactFile>): Problem[] {
  return entry.value.points.flatMap((point, i) => {
    if (point.fact === undefined) return [];
    const fact = facts.get(point.fact);
    const path = ['points', i, 'fact'];
    if (!fact) return inconsistent(entry, path, `there is no fact "${point.fact}"`, 'use the id of a fact in regions/');
    const problems: Problem[] = [];
    if (fact.value !== point.value) {
      const what = `the fact "${fact.id}" says ${fact.value ?? 'nothing'}, this point ${point.value}`;
      problems.push(inconsistent(entry, path, what, 'make both say the same, after the source'));
    }
    if (fact.sources.some((source) => !entry.value.sources.includes(source))) {
      const what = `the fact "${fact.id}" rests on a source that this chart does not cite`;
      problems.push(inconsistent(entry, path, what, 'add its sources to those of the chart'));
    }
    return problems;
  });
}
