import { dayOfReader } from '../core/funding/validity';
import { useNetwork } from './network';
import { useIsStill } from './useIsStill';

/**
 * Today, as "YYYY-MM-DD": what has ended since the data was made must not be offered any more. A page that is made ahead
 * of the visit knows the day of the data only.
 */
export function useDay(): string {
  const { dataDate } = useNetwork().graph;
  return useIsStill() ? dataDate : dayOfReader(new Date(), dataDate);
}
