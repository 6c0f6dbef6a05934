import { ERASED_KEY, PREFIX } from './keys';
import type { SafeStorage } from './storage';

/** What a look at storage after erasing showed. */
export type Erased =
  | { readonly kind: 'empty' }
  | { readonly kind: 'left'; readonly count: number }
  /** Storage cannot be read, so nobody knows; nothing can have been kept through it either. */
  | { readonly kind: 'unknown' };

/**
 * Remove every key of this product. Other tabs hear of it by a key that stands there for a moment; it holds the moment
 * up to which everything is gone.
 */
export function eraseAll(storage: SafeStorage, until: number): Erased {
  const isTold = storage.write(ERASED_KEY, String(until)) === 'ok';
  removeAll(storage);
  // Full storage takes the message only now.
  if (!isTold && storage.write(ERASED_KEY, String(until)) === 'ok') storage.remove(ERASED_KEY);
  const left = storage.keys(PREFIX);
  if (!left) return { kind: 'unknown' };
  return left.length === 0 ? { kind: 'empty' } : { kind: 'left', count: left.length };
}

function removeAll(storage: SafeStorage): void {
  for (const key of storage.keys(PREFIX) ?? []) storage.remove(key);
}
