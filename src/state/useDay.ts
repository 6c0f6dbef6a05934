import { dayOfReader } from '../core/funding/validity';
import { useNetwork } from './network';

/** Today, as "YYYY-MM-DD": what has ended since the data was made must not be offered any more. */
export const useDay = (): string => dayOfReader(new Date(), useNetwork().graph.dataDate);
