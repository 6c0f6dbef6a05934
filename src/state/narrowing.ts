import { createContext, useContext } from 'react';
import type { Narrowing } from '../core/employers/narrow';

export type { Narrowing } from '../core/employers/narrow';

/** The employers that the address names, once their roles are known; null where it names none. */
export const NarrowingContext = createContext<Narrowing | null>(null);

export const useNarrowing = (): Narrowing | null => useContext(NarrowingContext);
