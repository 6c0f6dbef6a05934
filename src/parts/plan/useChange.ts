import { useCallback, useEffect, useRef, useState } from 'react';
import type { PlanChange } from '../../core/plan/changeRecords';
import { changePlan } from '../../state/plan/changePlan';

/** How the last change of a form went, and what else there is to say about it. */
export interface Kept {
  readonly state: 'idle' | 'kept' | 'failed';
  readonly said: string;
}

/** Tells whether it was kept; never rejects. */
export type Change = (changes: readonly PlanChange[], said?: string) => Promise<boolean>;

const IDLE: Kept = { state: 'idle', said: '' };
/** Long enough to read two lines, in milliseconds. */
const SHOWN = 8000;

/** Change the plan from a form, and tell how that went for as long as it takes to read. */
export function useChange(): { readonly change: Change; readonly kept: Kept } {
  const [kept, setKept] = useState(IDLE);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const alive = useRef(true);
  useEffect(() => {
    alive.current = true;
    // Fetched before it is needed: the first tick must not wait for code. It fetches nothing of the plan by itself.
    import('../../state/plan/keeper').catch(() => undefined);
    return () => {
      alive.current = false;
      clearTimeout(timer.current);
    };
  }, []);
  const change = useCallback<Change>(async (changes, said = '') => {
    const state = await changePlan(...changes).then(
      () => 'kept' as const,
      () => 'failed' as const,
    );
    const isKept = state === 'kept';
    if (!alive.current) return isKept;
    clearTimeout(timer.current);
    setKept({ state, said: isKept ? said : '' });
    timer.current = setTimeout(() => setKept(IDLE), SHOWN);
    return isKept;
  }, []);
  return { change, kept };
}
