import { create } from 'zustand';
import { loadWays } from '../dataset/load';
import type { WaysFile } from '../dataset/wayDetails';
import { type Loaded, useLoaded } from './useLoaded';

export type { WaysFile } from '../dataset/wayDetails';

/** How often the file was asked for again. Many parts of one page need it: who asks again does so for all of them. */
const useAsked = create(() => 0);

const askAgain = (): void => useAsked.setState((count) => count + 1, true);

/** Rules of registrations, forms of work and figures about the first years. */
export function useWays(): Loaded<WaysFile> {
  const asked = useAsked();
  const loaded = useLoaded(asked === 0 ? 'ways' : `ways ${asked}`, loadWays);
  return loaded.status === 'failed' ? { status: 'failed', retry: askAgain } : loaded;
}
