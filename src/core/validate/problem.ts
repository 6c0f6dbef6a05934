/** The passes of the data check, in the order in which they run. */
export const PASSES = ['shape', 'references', 'consistency', 'language', 'style'] as const;
type Pass = (typeof PASSES)[number];

/** One thing that is wrong in the data files, in words for the person who edits them. */
export interface Problem {
  pass: Pass;
  /** Errors stop the build; warnings ask for a second look. */
  severity: 'error' | 'warning';
  /** File, relative to data/. */
  file: string;
  /** Place in the file, such as `steps[2].months.max`; empty for the file as a whole. */
  path: string;
  /** Name of the rule, where one rule speaks of many places: lists of warnings are shown together. */
  rule?: string;
  what: string;
  mend: string;
}

export type PathPart = string | number;

/** A path in the way people write it: `steps[2].months`, `scales["FWG 10"].min`. */
export function pathText(parts: readonly PathPart[]): string {
  return parts.reduce<string>((path, part) => {
    if (typeof part === 'number') return `${path}[${part}]`;
    if (!/^[$\w]+$/.test(part)) return `${path}[${JSON.stringify(part)}]`;
    return path === '' ? part : `${path}.${part}`;
  }, '');
}
