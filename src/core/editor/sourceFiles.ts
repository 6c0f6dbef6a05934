import type { DataFiles } from '../model/data';
import { isObject } from './json';

/** The files of data/ as values, by their path in that folder. */
export type SourceFiles = Readonly<Record<string, unknown>>;

/** What the editor changes. Steps are part of the role that they leave. */
export const KINDS = ['roles', 'trainings', 'sources'] as const;
export type Kind = (typeof KINDS)[number];

/** "roles/helpende": kind and id of a record. */
export type RecordKey = string;

const KEY = /^(roles|trainings|sources)\/([a-z0-9]+(?:-[a-z0-9]+)*)$/;
/** Longest id that the data takes. */
export const MOST_ID = 80;

/** The two halves of a key; null when it is not one. */
export function splitKey(key: string): { readonly kind: Kind; readonly id: string } | null {
  const [, kind, id] = KEY.exec(key) ?? [];
  return kind && id && id.length <= MOST_ID ? { kind: kind as Kind, id } : null;
}

export const keyOf = (kind: Kind, id: string): RecordKey => `${kind}/${id}`;

/** The file that a record stands in, and whether others stand in it too. */
export const fileOf = (key: RecordKey): string => (key.startsWith('sources/') ? 'sources.json' : `${key}.json`);

/** The record as it stands in the files; null when there is none. */
export function recordIn(files: SourceFiles, key: RecordKey): unknown {
  const file = files[fileOf(key)];
  if (!key.startsWith('sources/')) return file ?? null;
  const id = splitKey(key)?.id;
  return Array.isArray(file) ? (file.find((item) => isObject(item) && item.id === id) ?? null) : null;
}

/** All values of one kind, from a folder of files or from one list. */
export function valuesOf(files: SourceFiles, kind: Exclude<keyof DataFiles, 'vocabulary' | 'version' | 'learning'>) {
  const list = files[`${kind}.json`];
  if (Array.isArray(list)) return list as readonly unknown[];
  return Object.entries(files).flatMap(([file, value]) => (file.startsWith(`${kind}/`) ? [value] : []));
}

/** The version of the data that these files are. */
export function versionOf(files: SourceFiles): string {
  const version = files['version.json'];
  return isObject(version) && typeof version.data === 'string' ? version.data : '';
}
