import { APART, PLAN_KEY } from './keys';
import type { SafeStorage } from './storage';

/** Something that was kept and could not be read: a copy, or the thing itself where there was no room for a copy. */
export interface SetAside {
  /** The name of its key. */
  readonly id: string;
  /** When it was set aside: "2026-11-29T10:30:00.000Z". Null: it still stands where the plan stands. */
  readonly date: string | null;
  /** Its length in letters. */
  readonly letters: number;
}

/**
 * Copy a text aside. The copy is read back: only what surely stands there counts. A text that was copied before is not
 * copied again. `prefix`: how the names of the copies start. Null: there is no copy.
 */
export function copyAside(storage: SafeStorage, text: string, now: number, prefix = APART): string | null {
  const names = storage.keys(prefix);
  if (!names) return null;
  const isCopy = (name: string) => {
    const read = storage.read(name);
    return read.ok && read.text === text;
  };
  const before = names.find(isCopy);
  if (before !== undefined) return before;
  // Two copies in the same millisecond get names of their own.
  let at = now;
  while (names.includes(prefix + stampName(at))) at += 1;
  const name = prefix + stampName(at);
  return storage.write(name, text) === 'ok' && isCopy(name) ? name : null;
}

/** All copies, oldest first, and the plan itself when it is held without a copy. */
export function listApart(storage: SafeStorage, heldWithoutCopy: boolean): readonly SetAside[] {
  const names = [...(storage.keys(APART) ?? [])].sort();
  const copies = names.flatMap((id) => {
    const read = storage.read(id);
    return read.ok && read.text !== null ? [{ id, date: id.slice(APART.length), letters: read.text.length }] : [];
  });
  if (!heldWithoutCopy) return copies;
  const read = storage.read(PLAN_KEY);
  return read.ok && read.text !== null ? [...copies, { id: PLAN_KEY, date: null, letters: read.text.length }] : copies;
}

/** A date for in a name; a clock that says nothing possible gives the first one. */
function stampName(at: number): string {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? new Date(0).toISOString() : date.toISOString();
}
