import type { ReadOwn } from '../../core/own/readOwnFile';

/** What came of a file: nothing yet, the device could not read it, or the answer of the check. */
export type Tried = { readonly kind: 'rest' | 'reading' | 'unreadable' | 'empty' } | ReadOwn;
