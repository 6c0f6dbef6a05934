import type { DataFiles } from '../../src/core/model/data';
import { attributionsOf } from './dataset';

const LICENCE_ADDRESS = 'https://creativecommons.org/licenses/by/4.0/';

const WHAT: Readonly<Record<string, string>> = {
  'dataset.json': 'everything in one file: roles with their steps, trainings, employers, regions, sources, vocabulary',
  'dataset.schema.json': 'JSON Schema (draft 7) of dataset.json',
  'csv/roles.csv': 'roles',
  'csv/steps.csv': 'steps between roles',
  'csv/trainings.csv': 'trainings, certificates and courses',
  'csv/employers.csv': 'employers',
  'csv/sources.csv': 'what the figures rest on; every `sources` column holds ids of this table',
  'csv/pay.csv': 'pay scales of each role; amounts per month at full time',
  'csv/regions.csv': 'regions and wider areas',
  'csv/region-facts.csv': 'published figures about regions',
  'csv/skills.csv': 'skills',
  'csv/vocabulary.csv': 'what the ids in other tables mean',
  'graph.graphml': 'the network for Gephi, yEd or NetworkX: roles are nodes, steps are edges',
  'CHANGELOG.md': 'what changed per version',
  'LICENSE.txt': 'what you may do with it',
  'ATTRIBUTION.md': 'texts that sources ask to be shown',
};

/** What the folder holds and how to read it, in the folder itself. */
export function readmeText(data: DataFiles, names: readonly string[]): string {
  const { site, version } = data;
  return `# ${site.name}: open data, version ${version.data}

Careers in care and welfare in ${site.area.en}: ${data.roles.length} roles, ${data.roles.flatMap(({ steps }) => steps).length} steps,
${data.trainings.length} trainings, ${data.employers.length} employers. Data of ${version.date}.

| file | what |
| --- | --- |
${names.map((name) => `| \`${name}\` | ${WHAT[name] ?? ''} |`).join('\n')}

## Reading it

- Every figure says of when it is (\`asOf\`), what it rests on (\`sources\`, ids) and how sure it is (\`confidence\`): \`verified\` = read
  in the source, \`known\` = well known in the field, \`estimate\` = a judgement. Show these along with the figure.
- What is not known stands as \`{ "unknown": reason }\`; in CSV the value is empty and the column \`.unknown\` says why. It is never 0.
- CSV: RFC 4180, commas, lines end in CR LF, UTF-8 with a byte order mark. Ids in one cell are separated by "; ", texts by a line
  end. Text that begins with = + - @ has an apostrophe in front, so that no spreadsheet runs it.
- Ids stay. What is gone stands in \`redirects\` of dataset.json. While the version begins with 0, anything may still change.

The address of the newest version stands in \`../latest.json\`, with the size and SHA-256 of each file.
`;
}

export const licenceText = ({ site, version }: DataFiles): string =>
  `${site.name}, data version ${version.data} (${version.date})

Licensed under the Creative Commons Attribution 4.0 International licence (CC BY 4.0).
Full text: ${LICENCE_ADDRESS}legalcode

You may share and adapt the data, also commercially, if you
- name "${site.name}" and this licence, with the link ${LICENCE_ADDRESS}
- say what you changed
- show the texts in ATTRIBUTION.md where you use what rests on those sources.

Titles of sources, and what the sources themselves publish, are not covered by this licence.
There is no warranty. An estimate is marked as such: do not present it as a measured figure.
`;

export const attributionText = (data: DataFiles): string =>
  `# Attributions

Sources that ask for a fixed text. Show it where you use what rests on them.

${attributionsOf(data)
  .map((text) => `- ${text}`)
  .join('\n')}
`;

/** The changelog of the data without links into the repository. */
export const changelogFor = (changelog: string): string => changelog.replaceAll(/\[([^\]]+)\]\(\.\.[^)]*\)/g, '$1');
