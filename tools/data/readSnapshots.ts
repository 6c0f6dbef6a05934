import { isRecord } from '../../src/core/diff/figures';
import { fingerprint } from '../../src/core/diff/fingerprint';
import { type Release, readRelease } from '../../src/core/diff/releaseRecord';
import { type Comparable, type Snapshot, snapshotOf } from '../../src/core/diff/snapshot';
import { compareVersions } from '../../src/core/diff/versionRules';
import { FILE_RULES, ruleFor } from '../../src/core/validate/files';
import { parseJson } from '../../src/core/validate/jsonText';

/**
 * Kinds whose shape is no part of the content: they describe it, name the site, or stand beside it (employers' own files).
 */
const NO_CONTENT = new Set(['version', 'changes', 'own', 'site']);

const RECORD = /^releases\/(.+)\.json$/;

/** The path of the record of a version, relative to data/. */
export const releaseFile = (version: string): string => `releases/${version}.json`;

export interface Releases {
  /** From old to new. */
  readonly releases: readonly Release[];
  /** Files that are no record, or of another version than their name says. */
  readonly broken: readonly string[];
}

/** The records of all released versions among data files (path relative to data/ -> text). */
export function releasesIn(files: ReadonlyMap<string, string>): Releases {
  const releases: Release[] = [];
  const broken: string[] = [];
  for (const [file, text] of files) {
    const version = RECORD.exec(file)?.[1];
    if (version === undefined) continue;
    const release = readRelease(text);
    if (release?.snapshot.version.data === version) releases.push(release);
    else broken.push(file);
  }
  releases.sort((a, b) => compareVersions(a.snapshot.version.data, b.snapshot.version.data));
  return { releases, broken };
}

/**
 * The snapshot of a data folder, also when its files are of an older or newer shape than the code knows: whatever is JSON
 * and has an id is compared. Null when there is no version, vocabulary or role.
 */
export function snapshotIn(files: ReadonlyMap<string, string>): Snapshot | null {
  const data = new Map<string, unknown[]>(FILE_RULES.map(({ kind }) => [kind, []]));
  for (const [file, text] of files) {
    const rule = ruleFor(file);
    const json = rule ? parseJson(text) : null;
    if (rule && json?.ok) data.get(rule.kind)?.push(...(Array.isArray(json.value) ? json.value : [json.value]));
  }
  const [version, vocabulary] = [data.get('version')?.[0], data.get('vocabulary')?.[0]];
  const roles = (data.get('roles') ?? []).filter(isRecord);
  if (!isRecord(version) || typeof version.data !== 'string' || !isRecord(vocabulary) || roles.length === 0)
    return null;
  return snapshotOf({ ...Object.fromEntries(data), version, vocabulary } as unknown as Comparable, shapeIn(files));
}

/** Mark of the shape of the data files, from the schemas that lie beside them; empty when there are none. */
function shapeIn(files: ReadonlyMap<string, string>): string {
  const names = FILE_RULES.filter(({ kind }) => !NO_CONTENT.has(kind)).map(({ schemaName }) => schemaName);
  const texts = names.map((name) => files.get(`schema/${name}.schema.json`));
  return texts.some((text) => text !== undefined) ? fingerprint(texts) : '';
}
