import type { DataFiles, RoleFile, StepFile } from '../../src/core/model/data';
import { escapeText } from '../pages/html';

type Value = string | number | boolean | undefined;
type Attribute<T> = readonly [name: string, type: 'string' | 'int' | 'double' | 'boolean', of: (item: T) => Value];

const list = (ids: readonly string[]): string => ids.join('; ');

const NODE: readonly Attribute<RoleFile>[] = [
  ['name_nl', 'string', ({ name }) => name.nl],
  ['name_en', 'string', ({ name }) => name.en],
  ['kind', 'string', ({ kind }) => kind],
  ['group', 'string', ({ group }) => group],
  ['level', 'string', ({ level }) => level],
  ['sectors', 'string', ({ sectors }) => list(sectors)],
  ['requires', 'string', ({ requires }) => requires.map((any) => any.join(' / ')).join('; ')],
  ...(['lifting', 'standing', 'bending', 'emotional', 'irregular'] as const).map(
    (scale): Attribute<RoleFile> => [
      `strain_${scale}`,
      'int',
      ({ strain }) => ('unknown' in strain ? undefined : strain.scores[scale]),
    ],
  ),
  ['strain_asOf', 'string', ({ strain }) => ('unknown' in strain ? undefined : strain.asOf)],
  ['strain_sources', 'string', ({ strain }) => ('unknown' in strain ? undefined : list(strain.sources))],
  ['strain_confidence', 'string', ({ strain }) => ('unknown' in strain ? undefined : strain.confidence)],
  ['shortage', 'string', ({ shortage }) => ('unknown' in shortage ? undefined : shortage.level)],
  ['shortage_asOf', 'string', ({ shortage }) => ('unknown' in shortage ? undefined : shortage.asOf)],
  ['shortage_sources', 'string', ({ shortage }) => ('unknown' in shortage ? undefined : list(shortage.sources))],
  ['shortage_confidence', 'string', ({ shortage }) => ('unknown' in shortage ? undefined : shortage.confidence)],
  ['sources', 'string', ({ sources }) => list(sources)],
  ['confidence', 'string', ({ confidence }) => confidence],
];

const EDGE: readonly Attribute<StepFile>[] = [
  ['step_kind', 'string', ({ kind }) => kind],
  ['months_min', 'double', ({ months }) => months.min],
  ['months_max', 'double', ({ months }) => months.max],
  ['months_asOf', 'string', ({ months }) => months.asOf],
  ['months_sources', 'string', ({ months }) => list(months.sources)],
  ['months_confidence', 'string', ({ months }) => months.confidence],
  ['experience_months', 'double', ({ experienceFirst }) => experienceFirst?.value],
  ['study_hours_per_week', 'double', ({ study }) => study.value],
  ['trainings', 'string', ({ trainings }) => list(trainings)],
  ['learning_routes', 'string', ({ learningRoutes }) => list(learningRoutes)],
  ['payer', 'string', ({ payer }) => payer],
  ['wage', 'string', ({ wage }) => wage],
  ['usualness', 'string', ({ usualness }) => usualness],
  ['why_nl', 'string', ({ why }) => why.nl],
  ['why_en', 'string', ({ why }) => why.en],
  ['step_sources', 'string', ({ sources }) => list(sources)],
  ['step_confidence', 'string', ({ confidence }) => confidence],
];

/** Characters that XML 1.0 cannot hold at all, escaped or not. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

const text = (value: Value): string => escapeText(String(value).replaceAll(NOT_XML, ''));

const keys = <T>(attributes: readonly Attribute<T>[], of: 'node' | 'edge'): string[] =>
  attributes.map(([name, type]) => `  <key id="${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`);

const values = <T>(attributes: readonly Attribute<T>[], item: T): string =>
  attributes
    .flatMap(([name, , of]) => {
      const value = of(item);
      return value === undefined ? [] : `<data key="${name}">${text(value)}</data>`;
    })
    .join('');

/** The network as GraphML, for programs such as Gephi, yEd and NetworkX: roles are nodes, steps are directed edges. */
export function graphmlText({ roles, site, version }: DataFiles): string {
  const edges = roles.flatMap((role) => role.steps.map((step) => ({ from: role.id, step })));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<!-- ${text(site.name).replaceAll('--', '')}, version ${version.data}, CC BY 4.0 -->`,
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys(NODE, 'node'),
    ...keys(EDGE, 'edge'),
    '  <graph id="routes" edgedefault="directed">',
    ...roles.map((role) => `    <node id="${text(role.id)}">${values(NODE, role)}</node>`),
    ...edges.map(
      ({ from, step }) =>
        `    <edge id="${text(from)}--${text(step.to)}" source="${text(from)}" target="${text(step.to)}">${values(EDGE, step)}</edge>`,
    ),
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
}
