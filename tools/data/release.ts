import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { diffSnapshots } from '../../src/core/diff/diffSnapshots';
import { reasonsText, releaseProblems, wishOf } from '../../src/core/diff/releaseProblems';
import { writeRelease } from '../../src/core/diff/releaseRecord';
import type { Snapshot } from '../../src/core/diff/snapshot';
import { compareVersions, neededVersion } from '../../src/core/diff/versionRules';
import type { DataFiles } from '../../src/core/model/data';
import { formatFile } from '../../src/core/validate/format';
import { validate } from '../../src/core/validate/validate';
import { CHANGELOG_FILE, changelogText } from './changelog';
import { DATA_ROOT, optionOf, readDataFiles } from './readData';
import { releaseFile, releasesIn, snapshotIn } from './readSnapshots';
import { schemaDrift } from './schemaFiles';

interface Answer {
  /** Process exit code: 1 when the release is refused, and nothing was written. */
  readonly code: 0 | 1;
  readonly text: string;
}

const refused = (...lines: readonly string[]): Answer => ({ code: 1, text: ['not released:', ...lines].join('\n  ') });

/**
 * Release the data as it stands: writes version.json, data/releases/<version>.json and the changelog. Refuses when the
 * data has errors, the number is too low or taken, or nobody said in changes.json what changed.
 */
export function releaseData(root: string, version: string, date: string, about: string | null = null): Answer {
  if (!/^\d+\.\d+\.\d+$/.test(version)) return refused(`"${version}" is no version such as 1.2.0`);
  const files = readDataFiles(root);
  const before = snapshotIn(files);
  if (!before) return refused('the data has no version, vocabulary or roles');
  // Dates in the data may be as late as the day of the release, so it is checked as it will be.
  const asReleased = { ...before.version, data: version, date };
  const { data } = validate(new Map(files).set('version.json', formatFile('version.json', asReleased)));
  const { releases, broken } = releasesIn(files);
  if (!data || broken.length > 0 || schemaDrift(files).length > 0)
    return refused('the data has errors: run npm run data:check');
  const past = releases.map(({ snapshot }) => snapshot);
  const last = past.at(-1);
  if (past.some((release) => release.version.data === version))
    return refused(`${version} is released already, and a record is never changed`);
  if (last && compareVersions(version, last.version.data) < 0) return refused(`${last.version.data} came before it`);
  if (!data.changes.some((entry) => entry.version === version))
    return refused(`changes.json does not say what changed in ${version}: add an entry, in both languages`);
  const isShapeOther = last ? diffSnapshots(last, before).isShapeOther : false;
  const schema = last ? last.version.schema + (isShapeOther ? 1 : 0) : before.version.schema;
  const now: Snapshot = { ...before, version: { ...asReleased, schema } };
  const problems = releaseProblems(past, now, data.changes);
  if (problems.length > 0) return refused(...problems.map(({ file, what }) => `data/${file}: ${what}`));
  return write(root, files, now, about, last ? whyText(last, now, data) : 'the first version');
}

function whyText(last: Snapshot, now: Snapshot, { changes }: DataFiles): string {
  const { bump, smallest, why } = neededVersion(
    last.version.data,
    diffSnapshots(last, now),
    wishOf(changes, now.version.data),
  );
  return bump === 'none'
    ? `nothing changed since ${last.version.data}`
    : `since ${last.version.data} it had to be ${smallest} or higher (${reasonsText(why)})`;
}

function write(
  root: string,
  files: ReadonlyMap<string, string>,
  now: Snapshot,
  about: string | null,
  why: string,
): Answer {
  const { data: version, date, schema } = now.version;
  const record = writeRelease({ snapshot: now, about });
  const next = new Map(files).set(releaseFile(version), record);
  const written: [string, string][] = [
    ['version.json', formatFile('version.json', now.version)],
    [releaseFile(version), record],
    [CHANGELOG_FILE, changelogText(next) ?? ''],
  ];
  mkdirSync(path.join(root, 'releases'), { recursive: true });
  for (const [file, text] of written) writeFileSync(path.join(root, file), text);
  const size = `${Math.round(Buffer.byteLength(record) / 1000)} kB`;
  return {
    code: 0,
    text: [
      `data ${version} of ${date}, schema ${schema}: ${why}`,
      ...written.map(([file]) => `  data/${file}`),
      `The record is ${size}. Commit these files.`,
    ].join('\n'),
  };
}

const today = (): string => new Date().toISOString().slice(0, 10);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const args = process.argv.slice(2);
  const [version] = args;
  const { code, text } =
    version === undefined || version.startsWith('--')
      ? refused('usage: npm run data:release -- <version> [--date YYYY-MM-DD] [--about text] [--dir folder]')
      : releaseData(
          optionOf(args, '--dir') ?? DATA_ROOT,
          version,
          optionOf(args, '--date') ?? today(),
          optionOf(args, '--about') ?? null,
        );
  console.log(text);
  process.exitCode = code;
}
