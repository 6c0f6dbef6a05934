import type { Erased } from './device/erase';
import { loadKeeper } from './loadKeeper';

/** What erasing showed. memory: a shared computer, where nothing is kept and only the memory of this tab was emptied. */
export type ErasedPlan = Erased | { readonly kind: 'memory' };

/** Erase everything of the reader that this product keeps on the device, and look whether it is gone. */
export async function erasePlan(): Promise<ErasedPlan> {
  return (await loadKeeper()).erase();
}
