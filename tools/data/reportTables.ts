import { PHYSICAL_BANDS, PHYSICAL_NOISE, physicalIndex } from '../../src/core/lenses/strain';
import type { Confidence, DataFiles, RoleFile } from '../../src/core/model/data';
import { pathText } from '../../src/core/validate/problem';
import { objectsIn } from '../../src/core/validate/walk';
import { learningTables } from './reportLearning';
import type { Table } from './reportTable';

const HEAVY_FROM = PHYSICAL_BANDS[3];
const OLDEST_SHOWN = 20;

/** All tables of the report on the content. */
export function reportTables(data: DataFiles): Table[] {
  return [
    counts(data),
    certainty(data),
    stepKinds(data),
    deadEnds(data),
    withoutFigure(data, 'shortage', 'Roles without a figure for the demand for people'),
    withoutFigure(data, 'pay', 'Roles without pay'),
    heavyRoles(data),
    oldestFigures(data),
    stepsWithoutTraining(data),
    ...learningTables(data),
  ];
}

function counts(data: DataFiles): Table {
  const of = (kind: RoleFile['kind']) => data.roles.filter((role) => role.kind === kind).length;
  const sum = (lists: readonly (readonly unknown[])[]) => lists.reduce((total, list) => total + list.length, 0);
  return {
    title: 'Counts',
    head: ['what', 'number'],
    rows: [
      ['roles', of('role')],
      ['combination roles', of('combination')],
      ['origins', of('origin')],
      ['steps', sum(data.roles.map((role) => role.steps))],
      ['trainings', data.trainings.length],
      ['employers', data.employers.length],
      ['regions and areas', data.regions.length],
      ['facts of regions', sum(data.regions.map((region) => region.facts))],
      ['collective agreements', data.caos.length],
      ['pay scales', sum(data.caos.map((cao) => Object.keys(cao.scales)))],
      ['schools', data.schools.length],
      ['funding', data.funding.length],
      ['skills', data.skills.length],
      ['credentials', data.vocabulary.credentials.length],
      ['sources', data.sources.length],
      ['redirects', data.redirects.length],
    ],
  };
}

type Certainty = Confidence | 'unknown';
const CERTAINTIES: readonly Certainty[] = ['verified', 'known', 'estimate', 'unknown'];

function certainty(data: DataFiles): Table {
  const roles = data.roles.filter((role) => role.kind !== 'origin');
  const steps = data.roles.flatMap((role) => role.steps);
  const figure = (value: { confidence: Confidence } | { unknown: string }): Certainty =>
    'unknown' in value ? 'unknown' : value.confidence;
  const kinds: [string, Certainty[]][] = [
    ['strain', roles.map((role) => figure(role.strain))],
    ['demand for people: level', roles.map((role) => figure(role.shortage))],
    [
      'demand for people: facts behind it',
      roles.map(({ shortage }) => ('unknown' in shortage ? 'unknown' : shortage.basis)),
    ],
    ['pay of roles (scale)', roles.map(({ pay }) => (Array.isArray(pay) ? weakest(pay.map(figure)) : 'unknown'))],
    ['pay scales (amount)', data.caos.flatMap((cao) => Object.values(cao.scales).map(figure))],
    ['months of steps', steps.map((step) => figure(step.months))],
    ['study hours of steps', steps.map((step) => figure(step.study))],
    ['months of trainings', data.trainings.map((training) => figure(training.months))],
    ['study hours of trainings', data.trainings.map((training) => figure(training.study))],
    ['size of employers', data.employers.map((employer) => figure(employer.size))],
    ['facts of regions', data.regions.flatMap((region) => region.facts.map(figure))],
    ['roles as a whole', roles.map(figure)],
    ['steps as a whole', steps.map(figure)],
  ];
  const noHours = roles.filter((role) => 'unknown' in role.hours).length;
  return {
    title: 'Certainty per kind of figure (origins left out)',
    head: ['figure', 'number', ...CERTAINTIES],
    rows: [
      ...kinds.map(([name, list]) => [
        name,
        list.length,
        ...CERTAINTIES.map((word) => share(list.filter((item) => item === word).length, list.length)),
      ]),
      ['hours (no certainty kept)', roles.length, 'n/a', 'n/a', 'n/a', share(noHours, roles.length)],
    ],
  };
}

const weakest = (list: readonly Certainty[]): Certainty =>
  CERTAINTIES.findLast((word) => list.includes(word)) ?? 'unknown';

const share = (part: number, whole: number): string =>
  whole === 0 ? '0' : `${part} (${Math.round((part / whole) * 100)} %)`;

function stepKinds(data: DataFiles): Table {
  const steps = data.roles.flatMap((role) => role.steps);
  return {
    title: 'Steps per kind',
    head: ['kind', 'steps', 'without a course'],
    rows: data.vocabulary.stepKinds.map(({ id }) => {
      const list = steps.filter((step) => step.kind === id);
      return [id, share(list.length, steps.length), list.filter((step) => step.onboarding).length];
    }),
  };
}

function deadEnds(data: DataFiles): Table {
  const entered = new Set(data.roles.flatMap((role) => role.steps.map((step) => step.to)));
  return {
    title: 'Dead ends',
    head: ['role', 'steps out', 'steps in', 'stated reason'],
    rows: data.roles
      .filter((role) => role.steps.length === 0 || (role.kind !== 'origin' && !entered.has(role.id)))
      .map((role) => [role.id, role.steps.length, entered.has(role.id) ? 'yes' : 'none', role.deadEnd?.nl ?? '-']),
  };
}

function withoutFigure(data: DataFiles, key: 'shortage' | 'pay', title: string): Table {
  const rows = data.roles.flatMap((role) => {
    const figure = role[key];
    return role.kind !== 'origin' && 'unknown' in figure ? [[role.id, role.group, figure.unknown]] : [];
  });
  return { title, head: ['role', 'group', 'reason'], rows };
}

const indexOf = (role: RoleFile | undefined): number | null =>
  role && !('unknown' in role.strain) ? physicalIndex(role.strain.scores) : null;

/** Heavy roles that offer no lighter step; the last columns say whether two steps help (demands for diplomas not tested). */
function heavyRoles(data: DataFiles): Table {
  const byId = new Map(data.roles.map((role) => [role.id, role]));
  const next = (role: RoleFile) => role.steps.map((step) => byId.get(step.to)).filter((to) => to !== undefined);
  const heavy = data.roles.flatMap((role) => {
    const index = indexOf(role);
    return index !== null && index >= HEAVY_FROM && role.kind !== 'origin' ? [{ role, index }] : [];
  });
  const rows = heavy.flatMap(({ role, index }) => {
    if (role.steps.some((step) => step.kind === 'lighter')) return [];
    const within = [...next(role), ...next(role).flatMap(next)]
      .map((to) => ({ id: to.id, index: indexOf(to) ?? index }))
      .filter((to) => to.index < index - PHYSICAL_NOISE)
      .sort((a, b) => a.index - b.index);
    const lightest = within[0];
    return [[role.id, index, lightest?.id ?? 'none', lightest?.index ?? '-']];
  });
  return {
    title: `Heavy roles (physical index from ${HEAVY_FROM}) without a step of kind lighter: ${rows.length} of ${heavy.length}`,
    head: ['role', 'index', 'lightest role within two steps', 'its index'],
    rows,
  };
}

function oldestFigures(data: DataFiles): Table {
  const records = [
    ...data.roles.map((record) => ({ file: `roles/${record.id}.json`, record })),
    ...data.trainings.map((record) => ({ file: `trainings/${record.id}.json`, record })),
    ...data.employers.map((record) => ({ file: `employers/${record.id}.json`, record })),
    ...data.regions.map((record) => ({ file: `regions/${record.id}.json`, record })),
    ...data.caos.map((record) => ({ file: `caos/${record.id}.json`, record })),
  ];
  // The second opinions all come from one old edition of O*NET; listing them would hide everything else.
  const figures = records.flatMap(({ file, record }) =>
    [...objectsIn(record)].flatMap(({ path, value }) =>
      typeof value.asOf === 'string' && path.at(-1) !== 'secondOpinion'
        ? [[value.asOf, file, pathText(path), String(value.confidence ?? '-')]]
        : [],
    ),
  );
  return {
    title: `The ${OLDEST_SHOWN} oldest figures (second opinions on strain left out)`,
    head: ['as of', 'file', 'place', 'certainty'],
    rows: figures.sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1)).slice(0, OLDEST_SHOWN),
  };
}

function stepsWithoutTraining(data: DataFiles): Table {
  return {
    title: 'Steps without a training that are not onboarding',
    head: ['from', 'to', 'kind'],
    rows: data.roles.flatMap((role) =>
      role.steps
        .filter((step) => !step.onboarding && step.trainings.length === 0)
        .map((step) => [role.id, step.to, step.kind]),
    ),
  };
}
