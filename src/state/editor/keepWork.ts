import { readWork, writeWork } from '../../core/editor/readWork';
import type { Work } from '../../core/editor/work';
import { copyAside } from '../plan/device/apart';
import { WORK_APART, WORK_KEY } from '../plan/device/keys';
import type { SafeStorage } from '../plan/device/storage';

export type Kept =
  | { readonly kind: 'none' | 'refused' }
  | { readonly kind: 'work'; readonly work: Work }
  /** What stands there cannot be read. `isCopied`: it was set aside, so that there is room for other work. */
  | { readonly kind: 'unreadable'; readonly isCopied: boolean };

/** The work that is kept on this device. Never throws, and never writes over what it cannot read. */
export function readKeptWork(storage: SafeStorage, now: number): Kept {
  const read = storage.read(WORK_KEY);
  if (!read.ok) return { kind: 'refused' };
  if (read.text === null) return { kind: 'none' };
  const work = readWork(read.text);
  if (work.ok) return { kind: 'work', work: work.work };
  return { kind: 'unreadable', isCopied: copyAside(storage, read.text, now, WORK_APART) !== null };
}

export const keepWork = (storage: SafeStorage, work: Work): 'ok' | 'full' | 'refused' =>
  storage.write(WORK_KEY, writeWork(work));

/** Take the work off this device; false when it could not be taken away. */
export const forgetWork = (storage: SafeStorage): boolean => storage.remove(WORK_KEY);

/** Copy what is kept aside, before other work takes its place. */
export function setKeptAside(storage: SafeStorage, now: number): void {
  const read = storage.read(WORK_KEY);
  if (read.ok && read.text !== null) copyAside(storage, read.text, now, WORK_APART);
}
