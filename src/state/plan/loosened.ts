import { create } from 'zustand';
import type { LimitName, Limits } from '../../core/routes/limits';

/**
 * Limits of the plan that rest for now: as long as this tab, and as long as the wishes stay what they are. Not in the
 * address, which would tell them to who gets the link, and not on the device, where they would be another wish.
 */
const useLoosenedStore = create<{ readonly of: string; readonly names: readonly LimitName[] }>(() => ({
  of: '',
  names: [],
}));

const NONE: readonly LimitName[] = [];

export function useLoosened(of: Limits): readonly LimitName[] {
  const wishes = JSON.stringify(of);
  return useLoosenedStore((state) => (state.of === wishes ? state.names : NONE));
}

/** These limits rest from now on, and no others. */
export const loosen = (of: Limits, names: readonly LimitName[]): void =>
  useLoosenedStore.setState({ of: JSON.stringify(of), names });
