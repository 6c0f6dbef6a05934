import { loadOwn } from '../dataset/loadOwn';
import type { OwnDataset } from '../dataset/own';
import { type Loaded, useLoaded } from './useLoaded';

export type { OwnDataset } from '../dataset/own';

/** What employers say about themselves. */
export const useOwn = (): Loaded<OwnDataset> => useLoaded('own', loadOwn);
