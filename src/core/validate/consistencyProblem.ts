import { type PathPart, type Problem, pathText } from './problem';
import type { Entry } from './shape';

/** A consistency problem in a record. */
export const inconsistent = (
  entry: Entry<unknown>,
  path: readonly PathPart[],
  what: string,
  mend: string,
  severity: Problem['severity'] = 'error',
): Problem => ({
  pass: 'consistency',
  severity,
  file: entry.file,
  path: pathText([...entry.at, ...path]),
  what,
  mend,
});
