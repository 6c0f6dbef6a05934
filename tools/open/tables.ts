import type { DataFiles } from '../../src/core/model/data';
import { valueAt } from '../../src/core/validate/walk';
import type { CellKind } from '../sheets/columns';
import { ENTITIES, type Entity, FROM } from '../sheets/entities';
import type { CsvCell } from './csv';

/** A table of the open data: the first row holds the names of the columns. */
export interface OpenTable {
  readonly name: string;
  readonly rows: readonly (readonly CsvCell[])[];
}

/** All tables, each with ids, and with date, sources and certainty beside every figure. */
export function openTables(data: DataFiles): OpenTable[] {
  const steps = data.roles.flatMap((role) => role.steps.map((step) => ({ ...step, [FROM]: role.id })));
  const records: Readonly<Record<Entity['kind'], readonly object[]>> = {
    roles: data.roles,
    steps,
    trainings: data.trainings,
    employers: data.employers,
    sources: data.sources,
  };
  return [
    ...ENTITIES.map((entity) => ({ name: entity.kind, rows: entityRows(entity, records[entity.kind]) })),
    { name: 'pay', rows: payRows(data) },
    { name: 'regions', rows: regionRows(data) },
    { name: 'region-facts', rows: factRows(data) },
    {
      name: 'skills',
      rows: [['id', 'name.nl', 'name.en', 'kind'], ...data.skills.map(({ id, nl, en, kind }) => [id, nl, en, kind])],
    },
    { name: 'vocabulary', rows: vocabularyRows(data) },
  ];
}

/** The same columns as in a workbook, with the codes of the data in place of Dutch words, and with the units. */
function entityRows(entity: Entity, records: readonly object[]): CsvCell[][] {
  const units = entity.groups.filter(({ constants }) => 'unit' in constants).map(({ path }) => [...path, 'unit']);
  const names = [...entity.columns.map(({ path }) => path), ...units].map((path) =>
    path.join('.').replace(FROM, 'from'),
  );
  return [
    names,
    ...records.map((record) => [
      ...entity.columns.map(({ path, kind }) => codeOf(valueAt(record, path), kind)),
      ...units.map((path) => valueAt(record, path) as CsvCell),
    ]),
  ];
}

function codeOf(value: unknown, kind: CellKind): CsvCell {
  if (value === undefined) return null;
  if (kind.type === 'lines') return (value as string[]).join('\n');
  if (kind.type === 'ids') return joined(value as string[]);
  if (kind.type === 'needs') return (value as string[][]).map((any) => any.join(' / ')).join('; ');
  return value as CsvCell;
}

const joined = (ids: readonly string[]): string => ids.join('; ');

/** A role points to scales; the amounts stand in the agreement. */
function payRows({ roles, caos }: DataFiles): CsvCell[][] {
  const byId = new Map(caos.map((cao) => [cao.id, cao]));
  const head = ['role', 'agreement', 'scale', 'min', 'max', 'unit', 'fullTimeHours', 'errorPercent'];
  const rows = roles.flatMap(({ id, pay }) =>
    Array.isArray(pay)
      ? pay.flatMap((entry) => {
          const cao = byId.get(entry.cao);
          return entry.scales.map((name): CsvCell[] => {
            const scale = cao?.scales[name];
            const amount = [scale?.min, scale?.max, scale?.unit, cao?.fullTime.value, scale?.errorPercent];
            const proof = [scale?.asOf, joined(scale?.sources ?? []), scale?.confidence];
            return [
              id,
              entry.cao,
              name,
              ...amount,
              ...proof,
              entry.asOf,
              joined(entry.sources),
              entry.confidence,
              null,
            ];
          });
        })
      : [[id, ...Array.from({ length: 13 }, () => null), pay.unknown]],
  );
  const proof = ['amount.asOf', 'amount.sources', 'amount.confidence'];
  const placing = ['placing.asOf', 'placing.sources', 'placing.confidence', 'unknown'];
  return [[...head, ...proof, ...placing], ...rows];
}

const regionRows = ({ regions }: DataFiles): CsvCell[][] => [
  ['id', 'kind', 'name.nl', 'name.en', 'parent', 'municipalities'],
  ...regions.map(({ id, kind, name, parent, municipalities }) => [
    id,
    kind,
    name.nl,
    name.en,
    parent,
    joined(municipalities),
  ]),
];

const factRows = ({ regions }: DataFiles): CsvCell[][] => [
  [
    'id',
    'region',
    'topic',
    'area.nl',
    'sector',
    'roles',
    'value',
    'unit',
    'forYear',
    'text.nl',
    'text.en',
    'asOf',
    'sources',
    'confidence',
  ],
  ...regions.flatMap((region) =>
    region.facts.map((fact): CsvCell[] => [
      fact.id,
      region.id,
      fact.topic,
      fact.area.nl,
      fact.sector,
      joined(fact.roles ?? []),
      fact.value,
      fact.unit,
      fact.forYear,
      fact.text.nl,
      fact.text.en,
      fact.asOf,
      joined(fact.sources),
      fact.confidence,
    ]),
  ),
];

function vocabularyRows({ vocabulary }: DataFiles): CsvCell[][] {
  const lists = Object.entries(vocabulary).filter(([, list]) => Array.isArray(list));
  return [
    ['list', 'id', 'nl', 'en'],
    ...lists.flatMap(([name, list]) =>
      (list as { id: string; nl: string; en: string }[]).map(({ id, nl, en }) => [name, id, nl, en]),
    ),
  ];
}
