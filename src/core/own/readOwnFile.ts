import type { OwnFile } from '../model/data';
import { cleanText } from '../plan/cleanText';
import { readBytes } from '../share/fileText';
import { jsonShape } from '../share/jsonShape';
import { parseJson } from '../validate/jsonText';
import type { OwnKnown } from '../validate/own/known';
import { ownConsistency } from '../validate/own/ownConsistency';
import { ownLanguage } from '../validate/own/ownLanguage';
import { ownReferences } from '../validate/own/ownReferences';
import { ownShape } from '../validate/own/ownShape';
import type { OwnFinding } from './finding';

export type { OwnKnown } from '../validate/own/known';
export { stepKey } from '../validate/own/known';

/** Bytes; a file with all fields at their longest is about half of it. */
export const MOST_OWN_BYTES = 200_000;
const MOST_DEPTH = 12;

export type ReadOwn =
  | { readonly kind: 'refused'; readonly why: 'too-large' | 'no-text' | 'too-deep' }
  /** `line` is null when nobody can tell where it goes wrong. */
  | { readonly kind: 'no-json'; readonly line: number | null }
  /** There are errors: nothing of it is shown. */
  | { readonly kind: 'wrong'; readonly findings: readonly OwnFinding[] }
  /** Sound; the findings are warnings. */
  | { readonly kind: 'read'; readonly file: OwnFile; readonly findings: readonly OwnFinding[] };

/**
 * An employer's own file, tried by hand: the same passes as for a file in data/, each working with what the ones before
 * it could read. `today` is the day of the reader ("2026-12-31"). Never throws.
 */
export function readOwnFile(bytes: Uint8Array, known: OwnKnown, today: string): ReadOwn {
  if (bytes.length > MOST_OWN_BYTES) return { kind: 'refused', why: 'too-large' };
  const text = readBytes(bytes);
  if (text === null) return { kind: 'refused', why: 'no-text' };
  if (jsonShape(text, MOST_DEPTH).depth > MOST_DEPTH) return { kind: 'refused', why: 'too-deep' };
  const json = parseJson(text);
  if (!json.ok) return { kind: 'no-json', line: json.line };
  const unseen: OwnFinding[] = [];
  const value = cleaned(json.value, [], unseen);
  const { file, findings: shape } = ownShape(value);
  const findings = [
    ...json.repeated.map(
      (path): OwnFinding => ({ severity: 'error', path: [path], code: 'key-twice', values: { key: path } }),
    ),
    ...shape,
    ...unseen,
    ...(file ? [...ownReferences(file, known), ...ownConsistency(file, today), ...ownLanguage(file)] : []),
  ];
  const isSound = file !== null && findings.every(({ severity }) => severity === 'warning');
  return isSound ? { kind: 'read', file, findings } : { kind: 'wrong', findings };
}

/** The value without signs that one cannot see; what was cleaned is told. At most MOST_DEPTH deep, so recursion is safe. */
function cleaned(value: unknown, path: OwnFinding['path'], told: OwnFinding[]): unknown {
  if (typeof value === 'string') {
    const clean = cleanText(value);
    if (clean !== value.normalize('NFC')) told.push({ severity: 'warning', path, code: 'unseen', values: {} });
    return clean;
  }
  if (Array.isArray(value)) return value.map((item, i) => cleaned(item, [...path, i], told));
  if (typeof value !== 'object' || value === null) return value;
  // fromEntries defines keys, so one called "__proto__" stays a key, and is refused as such.
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, cleaned(item, [...path, key], told)]));
}
