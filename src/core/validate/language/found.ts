import type { PathPart, Problem } from '../problem';

/** A problem inside one record; the pass adds the file and the place of the record. */
export type Found = Omit<Problem, 'pass' | 'file' | 'path'> & { path: readonly PathPart[] };

export const languageError = (path: readonly PathPart[], what: string, mend: string): Found => ({
  severity: 'error',
  path,
  what,
  mend,
});

export const languageWarning = (path: readonly PathPart[], what: string, mend: string, rule?: string): Found => ({
  severity: 'warning',
  path,
  what,
  mend,
  ...(rule === undefined ? {} : { rule }),
});
