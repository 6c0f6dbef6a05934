import type { z } from 'zod';
import type { DataFiles } from '../model/data';
import * as language from '../model/schema/language';
import { monitor } from '../model/schema/monitor';
import * as other from '../model/schema/other';
import { ownFile } from '../model/schema/ownFile';
import { registrations } from '../model/schema/registrations';
import { role } from '../model/schema/role';
import { theme } from '../model/schema/themes';
import * as ways from '../model/schema/ways';

export type FileKind = keyof DataFiles;

/** Which files hold what: a folder with one record per file, one file with a list of records, or one file with one record. */
export interface FileRule {
  readonly kind: FileKind;
  readonly place: 'folder' | 'list' | 'single';
  /** Schema of the whole file. */
  readonly schema: z.ZodType;
  /** Schema of one record: the same, or that of one item of a list. */
  readonly record: z.ZodType;
  /** The folder of a kind with one record per file. */
  readonly folder: string;
  /** The generated schema for editors is data/schema/<schemaName>.schema.json. */
  readonly schemaName: string;
}

const folder = (kind: FileKind, schemaName: string, schema: z.ZodType, folder: string = kind): FileRule => ({
  kind,
  place: 'folder',
  schema,
  record: schema,
  folder,
  schemaName,
});

const list = (kind: FileKind, schema: z.ZodArray): FileRule => ({
  kind,
  place: 'list',
  schema,
  record: schema.element as z.ZodType,
  folder: '',
  schemaName: kind,
});

const single = (kind: FileKind, schema: z.ZodType): FileRule => ({
  kind,
  place: 'single',
  schema,
  record: schema,
  folder: '',
  schemaName: kind,
});

/** All kinds of data files; the one table behind the check, the formatter and the schemas for editors. */
export const FILE_RULES: readonly FileRule[] = [
  folder('roles', 'role', role),
  folder('trainings', 'training', other.training),
  folder('employers', 'employer', other.employer),
  folder('regions', 'region', other.region),
  folder('caos', 'cao', other.cao),
  list('schools', other.schools),
  list('funding', other.funding),
  single('learning', other.learning),
  list('registrations', registrations),
  list('relations', ways.relations),
  list('forms', ways.forms),
  list('monitor', monitor),
  folder('themes', 'theme', theme),
  list('skills', other.skills),
  list('glossary', language.glossary),
  list('language-exceptions', language.languageExceptions),
  single('vocabulary', other.vocabulary),
  list('sources', other.sources),
  list('redirects', other.redirects),
  list('changes', other.changes),
  single('version', other.version),
  folder('own', 'own-file', ownFile, 'employers/own'),
  single('site', other.site),
];

/** Where the records of a kind stand, for messages: `roles/<id>.json` or `schools.json`. */
export const placeOf = (rule: FileRule): string =>
  rule.place === 'folder' ? `${rule.folder}/<id>.json` : `${rule.kind}.json`;

/** The rule for a file, or null when no data file may have this name. */
export function ruleFor(file: string): FileRule | null {
  return (
    FILE_RULES.find((rule) =>
      rule.place === 'folder'
        ? file.startsWith(`${rule.folder}/`) && /^[^/]+\.json$/.test(file.slice(rule.folder.length + 1))
        : file === `${rule.kind}.json`,
    ) ?? null
  );
}

/** The id that the name of a file in a folder stands for: `roles/helpende.json` is `helpende`. */
export const idOfFile = (file: string): string => file.replace(/^.*\//, '').replace(/\.json$/, '');

/** Files in data/ that other tools look after: the lock file of the map, the changelog, schemas and release records. */
export const isOtherFile = (file: string): boolean =>
  file === 'map-layout.json' ||
  file === 'CHANGELOG.md' ||
  file.startsWith('schema/') ||
  /^releases\/[^/]+\.json$/.test(file);
