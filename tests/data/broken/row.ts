import type { Problem } from '../../../src/core/validate/problem';
import { type Break, broken } from '../../support/breakData';

/** One kind of broken file, and the one problem that an editor must get to see. */
export interface Row {
  readonly name: string;
  /** Changes to the values of the small data set. */
  readonly change: readonly Break[];
  /** Change to the text of one file, for what values cannot express. */
  readonly rewrite?: { readonly file: string; readonly how: (text: string) => string };
  readonly expect: {
    readonly pass: Problem['pass'];
    readonly severity?: Problem['severity'];
    readonly file: string;
    readonly path: string;
    readonly what: RegExp;
    readonly mend: RegExp;
  };
}

export function filesOf({ change, rewrite }: Row): Map<string, string> {
  const files = broken(...change);
  if (rewrite) files.set(rewrite.file, rewrite.how(files.get(rewrite.file) ?? ''));
  return files;
}
