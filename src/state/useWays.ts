import { loadWays } from '../dataset/load';
import type { WaysFile } from '../dataset/wayDetails';
import { type Loaded, useLoaded } from './useLoaded';

export type { WaysFile } from '../dataset/wayDetails';

/** Rules of registrations, forms of work and figures about the first years. */
export const useWays = (): Loaded<WaysFile> => useLoaded('ways', loadWays);
