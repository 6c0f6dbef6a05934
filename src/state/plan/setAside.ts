import type { SetAside } from './device/apart';
import type { Device } from './device/device';
import { loadKeeper } from './loadKeeper';
import { usePlanStore } from './planStore';

export type { SetAside } from './device/apart';

/** Everything that could not be read and was set aside, oldest first. */
export const useSetAside = (): readonly SetAside[] => usePlanStore((state) => state.setAside);

/** The text of something that was set aside, as it was found; null when it is gone. */
export const setAsideText = async (id: string): Promise<string | null> => (await device())?.textOf(id) ?? null;

/** Throw something away that was set aside; when it is the plan of now, the plan starts anew. */
export const throwAway = async (id: string): Promise<void> => (await device())?.throwAway(id);

/** Go on with what could be read; the copy stays. False: there is no room for a copy, so nothing was written over. */
export const goOnWithout = async (): Promise<boolean> => (await device())?.goOn() ?? true;

/** Try again to write what could not be written. */
export const writeAgain = async (): Promise<void> => (await device())?.flush();

/** Keep again what went away from the device. */
export const keepAgain = async (): Promise<void> => (await device())?.keepAgain();

/** Look what was set aside in earlier visits. */
export async function lookForSetAside(): Promise<void> {
  await device();
}

async function device(): Promise<Device | null> {
  const keeper = await loadKeeper();
  return keeper.device();
}
