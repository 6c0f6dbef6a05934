import { formatFile } from '../../validate/format';
import type { Problem } from '../../validate/problem';
import { type Validation, validate } from '../../validate/validate';
import { isObject } from '../json';
import { keyOf, type RecordKey, type SourceFiles, splitKey } from '../sourceFiles';

/** What the build says about the data, at the place in the form that it is about. */
export interface FoundProblem {
  /** The record; null for a file that the editor does not change. */
  readonly key: RecordKey | null;
  readonly file: string;
  /** The place in the record, as `valueAt` takes it, joined by slashes: "steps/helpende/months/max". */
  readonly place: string;
  readonly severity: Problem['severity'];
  readonly what: string;
  readonly mend: string;
}

/**
 * Checks a whole set of data files that changes a few at a time. Files that did not change since the last question are not
 * written out again.
 */
export function openChecks(files: SourceFiles) {
  const written = new Map<string, { readonly value: unknown; readonly text: string }>();
  const textOf = (file: string, value: unknown): string => {
    const known = written.get(file);
    if (known && known.value === value) return known.text;
    const text = formatFile(file, value);
    written.set(file, { value, text });
    return text;
  };
  const textsOf = (all: SourceFiles): Map<string, string> =>
    new Map(Object.entries(all).map(([file, value]) => [file, textOf(file, value)]));
  return {
    /** The data check of the build over all files, some of them changed. */
    check(changed: SourceFiles): Validation & { readonly found: readonly FoundProblem[] } {
      const texts = textsOf({ ...files, ...changed });
      const validation = validate(texts);
      return { ...validation, found: validation.problems.map((problem) => atPlace(problem, texts)) };
    },
    /** The text of each changed file, in the one form in which the repository keeps it. */
    write: (changed: SourceFiles): Record<string, string> => Object.fromEntries(textsOf(changed)),
  };
}

export type Checks = ReturnType<typeof openChecks>;

function atPlace({ file, path, severity, what, mend }: Problem, texts: ReadonlyMap<string, string>): FoundProblem {
  const parts = partsOf(path);
  const at = { file, severity, what, mend };
  if (file === 'sources.json') {
    const [index, ...rest] = parts;
    const list = parsed(texts.get(file));
    const record: unknown = Array.isArray(list) ? list[Number(index)] : undefined;
    const id = isObject(record) && typeof record.id === 'string' ? record.id : '';
    const key = keyOf('sources', id);
    return { ...at, key: splitKey(key) ? key : null, place: rest.join('/') };
  }
  const key = file.replace(/\.json$/, '');
  if (!splitKey(key)) return { ...at, key: null, place: parts.join('/') };
  return { ...at, key, place: byGoal(parts, texts.get(file)).join('/') };
}

/** "steps[2].why.nl" is the third step of the written file; the form knows it by the role it leads to. */
function byGoal(parts: readonly string[], text: string | undefined): readonly string[] {
  const [list, index, ...rest] = parts;
  if (list !== 'steps' || index === undefined) return parts;
  const role = parsed(text);
  const step: unknown = isObject(role) && Array.isArray(role.steps) ? role.steps[Number(index)] : undefined;
  return isObject(step) && typeof step.to === 'string' ? [list, step.to, ...rest] : parts;
}

function parsed(text: string | undefined): unknown {
  return text === undefined ? undefined : (JSON.parse(text) as unknown);
}

/** The parts of `steps[2].months.max` or `scales["FWG 10"].min`. */
const partsOf = (path: string): string[] =>
  [...path.matchAll(/\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\]|([^.[\]]+)/g)].map(([, index, quoted, word]) =>
    quoted === undefined ? (index ?? word ?? '') : quoted,
  );
