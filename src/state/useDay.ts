import { useDeferredValue } from 'react';
import { dayOfReader } from '../core/funding/validity';
import { useNetwork } from './network';
import { useWasMade } from './useIsStill';

/**
 * Today, as "YYYY-MM-DD": what has ended since the data was made must not be offered any more. A page that is made ahead
 * of the visit knows the day of the data only, and learns the reader's once it is taken over.
 */
export function useDay(): string {
  const { dataDate } = useNetwork().graph;
  const wasMade = useWasMade();
  const today = dayOfReader(new Date(), dataDate);
  return useDeferredValue(today, wasMade ? dataDate : today);
}
