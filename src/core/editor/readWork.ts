import { jsonShape } from '../share/jsonShape';
import { isObject } from './json';
import { splitKey } from './sourceFiles';
import { type Change, STATUSES, type Status, type Work } from './work';

/** Why a text is no work of the editor. */
export type WorkProblem = 'not-json' | 'not-work' | 'newer' | 'too-large';

export type ReadWork = { readonly ok: true; readonly work: Work } | { readonly ok: false; readonly why: WorkProblem };

/** Far above any real work: all roles with all their steps are 3 million letters. */
const MOST_LETTERS = 12_000_000;
const MOST_DEPTH = 24;
const MOST_CHANGES = 2000;
const MOST_NOTE = 4000;

/** The work as text, for the device and for a package. */
export const writeWork = (work: Work): string => `${JSON.stringify(work, null, 1)}\n`;

/** Read a work that may come from anywhere. Never throws; takes over only what it knows, and all of it or nothing. */
export function readWork(text: string): ReadWork {
  if (text.length > MOST_LETTERS) return { ok: false, why: 'too-large' };
  const shape = jsonShape(text, MOST_DEPTH);
  if (shape.depth > MOST_DEPTH || shape.repeatedKeys > 0) return { ok: false, why: 'not-work' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, why: 'not-json' };
  }
  if (!isObject(value) || typeof value.format !== 'number') return { ok: false, why: 'not-work' };
  if (value.format > 1) return { ok: false, why: 'newer' };
  const { format, base, changes } = value;
  if (format !== 1 || typeof base !== 'string' || !/^\d+\.\d+\.\d+$/.test(base) || !isObject(changes)) {
    return { ok: false, why: 'not-work' };
  }
  const entries = Object.entries(changes);
  if (entries.length > MOST_CHANGES) return { ok: false, why: 'too-large' };
  const read = entries.map(([key, change]) => [key, readChange(key, change)] as const);
  if (read.some(([, change]) => change === null)) return { ok: false, why: 'not-work' };
  return { ok: true, work: { format: 1, base, changes: Object.fromEntries(read as [string, Change][]) } };
}

function readChange(key: string, value: unknown): Change | null {
  const parts = splitKey(key);
  if (!parts || !isObject(value)) return null;
  const { was, now, status, session, note } = value;
  const isRecord = (record: unknown) => isObject(record) && record.id === parts.id && isClean(record);
  if (!isRecord(now) || !(was === null || isRecord(was)) || !isStatus(status)) return null;
  if (typeof session !== 'string' || typeof note !== 'string') return null;
  return { was, now, status, session: session.slice(0, MOST_NOTE), note: note.slice(0, MOST_NOTE) };
}

const isStatus = (value: unknown): value is Status => STATUSES.some((status) => status === value);

/** A key that JavaScript gives a meaning of its own never belongs in a record. */
function isClean(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isClean);
  if (!isObject(value)) return true;
  return Object.entries(value).every(([key, item]) => key !== '__proto__' && isClean(item));
}
