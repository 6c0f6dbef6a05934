import { useAddress } from '../address/useAddress';
import { usePlanStore } from '../plan/planStore';

/** Whether loading the page anew would lose the reader's plan, because it lives in this tab only. */
export function useLosesPlan(): boolean {
  const { query } = useAddress();
  const isEmpty = usePlanStore((state) => state.plan.isEmpty);
  const isNotKept = usePlanStore((state) => state.notices.some(({ kind }) => kind === 'not-kept' || kind === 'full'));
  return !isEmpty && (isNotKept || query.get('computer') === 'gedeeld');
}
