import { createContext, useContext } from 'react';
import type { Narrowing } from '../core/employers/narrow';

/**
 * `werkgever=a,b`: the employers that the map, the list and the possibilities are narrowed to. A contract, as all
 * addresses; employerAddress reads and writes it.
 */
export const EMPLOYERS_KEY = 'werkgever';

/** The employers that the address names, once their roles are known; null where it names none. */
export const NarrowingContext = createContext<Narrowing | null>(null);

export const useNarrowing = (): Narrowing | null => useContext(NarrowingContext);
