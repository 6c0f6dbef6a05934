import { compareVersions } from '../../src/core/diff/versionRules';
import type { ChangeFile } from '../../src/core/model/data';
import { parseJson } from '../../src/core/validate/jsonText';
import { type Releases, releasesIn } from './readSnapshots';

/** Made from data/changes.json: the same words as the screen, for who reads the repository. */
export const CHANGELOG_FILE = 'CHANGELOG.md';

const HEAD = `# Changes of the content

Made from \`changes.json\` by \`npm run data:format\`. When which number rises: [docs/data.md](../docs/data.md). What changed in
roles, steps and figures is computed: \`npm run data:diff -- <old version> <new version>\`.
`;

/** The changelog as it must stand in data/; null when changes.json cannot be read. */
export function changelogText(files: ReadonlyMap<string, string>): string | null {
  const text = files.get('changes.json');
  const json = text === undefined ? null : parseJson(text);
  if (!json?.ok || !Array.isArray(json.value)) return null;
  const changes = (json.value as ChangeFile[]).filter(({ version, lead, points }) => version && lead?.en && points);
  const { releases } = releasesIn(files);
  const blocks = [...changes]
    .sort((a, b) => compareVersions(b.version, a.version))
    .map(({ version, lead, points }) => {
      const list = points.map(({ en }) => `- ${en}`).join('\n');
      return [`## ${version}${dateOf(releases, version)}`, lead.en, list].filter(Boolean).join('\n\n');
    });
  return `${[HEAD.trimEnd(), ...blocks].join('\n\n')}\n`;
}

function dateOf(releases: Releases['releases'], version: string): string {
  const release = releases.find(({ snapshot }) => snapshot.version.data === version);
  return release ? ` - ${release.snapshot.version.date}` : ' - not released yet';
}

/** Why the changelog is not what it must be; null when it is, or when changes.json is broken, which others tell. */
export function changelogDrift(files: ReadonlyMap<string, string>): string | null {
  const wanted = changelogText(files);
  return wanted === null || files.get(CHANGELOG_FILE) === wanted ? null : 'it differs from changes.json';
}
