import { CERTAINTIES, type Certainty } from '../../src/core/evidence/certaintyOf';
import { isOld } from '../../src/core/evidence/isOld';
import type { Confidence, DataFiles } from '../../src/core/model/data';
import { encodeDetails } from '../../src/dataset/details';
import { share, type Table } from './table';

/** A figure of the data files, or the reason why there is none. */
type Figure =
  | { readonly confidence: Confidence; readonly sources: readonly string[]; readonly asOf?: string | undefined }
  | { readonly unknown: string };

const LEAST_SURE_SHOWN = 10;

/** Per kind of figure: how many rest on a source that exists, how sure they are, and how many are old. All counted. */
export function certaintyPerKind(data: DataFiles): Table {
  const sources = new Set(data.sources.map(({ id }) => id));
  const today = data.version.date;
  const row = (name: string, figures: readonly Figure[]): (string | number)[] => {
    const there = figures.flatMap((figure) => ('unknown' in figure ? [] : [figure]));
    const sourced = there.filter((figure) => figure.sources.some((id) => sources.has(id)));
    const of = (word: Certainty) =>
      word === 'unknown' ? figures.length - there.length : there.filter(({ confidence }) => confidence === word).length;
    return [
      name,
      figures.length,
      ...CERTAINTIES.map((word) => share(of(word), figures.length)),
      there.length === 0 ? 'n/a' : share(sourced.length, there.length),
      share(there.filter(({ asOf }) => isOld(asOf, today)).length, figures.length),
    ];
  };
  const noHours = rolesInCare(data).filter((role) => 'unknown' in role.hours).length;
  const { length } = rolesInCare(data);
  return {
    title: 'Certainty per kind of figure (origins left out)',
    head: ['figure', 'number', ...CERTAINTIES, 'with a source', 'older than three years'],
    rows: [
      ...kindsOf(data).map(([name, figures]) => row(name, figures)),
      ['hours (no certainty kept)', length, 'n/a', 'n/a', 'n/a', share(noHours, length), 'n/a', 'n/a'],
    ],
  };
}

const rolesInCare = (data: DataFiles) => data.roles.filter((role) => role.kind !== 'origin');

function kindsOf(data: DataFiles): readonly (readonly [string, readonly Figure[]])[] {
  const roles = rolesInCare(data);
  const steps = data.roles.flatMap((role) => role.steps);
  const strains = roles.flatMap(({ strain }) => ('unknown' in strain ? [] : [strain]));
  const times = [...steps, ...data.trainings];
  return [
    ['strain', roles.map(({ strain }) => strain)],
    ['strain: second opinion', strains.flatMap(({ secondOpinion }) => secondOpinion ?? [])],
    ['strain: survey', strains.flatMap(({ survey }) => [survey?.emotional ?? [], survey?.aggression ?? []].flat())],
    ['demand for people: level', roles.map(({ shortage }) => shortage)],
    [
      'demand for people: facts behind it',
      roles.map(({ shortage }) => ('unknown' in shortage ? shortage : { ...shortage, confidence: shortage.basis })),
    ],
    ['pay of roles (scale)', roles.flatMap(({ pay }): readonly Figure[] => (Array.isArray(pay) ? pay : [pay]))],
    ['pay scales (amount)', data.caos.flatMap((cao) => Object.values(cao.scales))],
    ['allowances for irregular hours', data.caos.map(({ irregularPay }) => irregularPay)],
    ['holiday and year-end pay', data.caos.flatMap(({ holidayPay, yearEndPay }) => [holidayPay, yearEndPay])],
    ['rules of collective agreements', data.caos.flatMap((cao) => cao.rules)],
    ['months of steps', steps.map(({ months }) => months)],
    ['study hours of steps', steps.map(({ study }) => study)],
    ['months of trainings', data.trainings.map(({ months }) => months)],
    ['study hours of trainings', data.trainings.map(({ study }) => study)],
    ['experience asked first', times.flatMap(({ experienceFirst }) => experienceFirst ?? [])],
    ['size of employers', data.employers.map(({ size }) => size)],
    ['facts of regions', data.regions.flatMap(({ facts }) => facts)],
    ['funding as a whole', data.funding],
    ['roles as a whole', roles],
    ['steps as a whole', steps],
  ];
}

/** The roles of which the smallest share is checked or known, by the count that their own page shows. */
export function leastSure(data: DataFiles): Table {
  const rows = encodeDetails(data)
    .filter(({ kind, certainty }) => kind !== 'origin' && certainty.total > 0)
    .map(({ id, certainty }) => ({ id, certainty, sure: (certainty.verified + certainty.known) / certainty.total }))
    .sort((a, b) => a.sure - b.sure || b.certainty.total - a.certainty.total || (a.id < b.id ? -1 : 1));
  return {
    title: `The ${LEAST_SURE_SHOWN} roles with the least sure figures (of ${rows.length})`,
    head: ['role', 'figures', ...CERTAINTIES, 'older than three years'],
    rows: rows
      .slice(0, LEAST_SURE_SHOWN)
      .map(({ id, certainty }) => [
        id,
        certainty.total,
        ...CERTAINTIES.map((word) => share(certainty[word], certainty.total)),
        share(certainty.old, certainty.total),
      ]),
  };
}
