import type { nl } from './nl/index';

type Strings<T> = { [K in keyof T]: T[K] extends string ? string : Strings<T[K]> };

/** The shape of every language, given by the Dutch texts: a missing or extra key in English does not compile. */
export type Translation = Strings<typeof nl>;
