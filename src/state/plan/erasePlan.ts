import type { Erased } from './device/erase';

/** What erasing showed. memory: a shared computer, where nothing is kept and only the memory of this tab was emptied. */
export type ErasedPlan = Erased | { readonly kind: 'memory' };

/** Erase everything of the reader that this product keeps on the device, and look whether it is gone. */
export async function erasePlan(): Promise<ErasedPlan> {
  const { openKeeper } = await import('./keeper');
  return openKeeper().erase();
}
