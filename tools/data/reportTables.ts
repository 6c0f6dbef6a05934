import type { DataFiles, RoleFile } from '../../src/core/model/data';
import { pathText } from '../../src/core/validate/problem';
import { objectsIn } from '../../src/core/validate/walk';
import { certaintyPerKind, leastSure } from './reportCertainty';
import { heavyRoles } from './reportHeavy';
import { learningTables } from './reportLearning';
import { licences, publishers, sourceKinds, unusedSources } from './reportSources';
import { share, type Table } from './table';

const OLDEST_SHOWN = 20;

/** All tables of the report on the content. */
export function reportTables(data: DataFiles): Table[] {
  return [
    counts(data),
    certaintyPerKind(data),
    leastSure(data),
    sourceKinds(data),
    publishers(data),
    unusedSources(data),
    licences(data),
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
