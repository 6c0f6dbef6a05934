import { type SourcedFigures, sourcedFigures } from '../evidence/sourcedFigures';
import { ruleFor } from './files';
import { parseJson } from './jsonText';
import { pathText } from './problem';
import { isObject } from './walk';

export interface SourcedShare extends Pick<SourcedFigures, 'total' | 'sourced'> {
  /** File and place of each figure without a source that exists. */
  readonly bare: readonly string[];
}

/**
 * How many figures of the data files rest on a source of sources.json. Read from the JSON itself, past the schema and its
 * checks: a second pair of eyes on the one promise that everything here hangs on. Files that are no JSON are left out.
 */
export function sourcedShare(files: ReadonlyMap<string, string>): SourcedShare {
  const records: { file: string; at: readonly number[]; value: unknown }[] = [];
  for (const [file, text] of files) {
    const rule = ruleFor(file);
    const json = rule ? parseJson(text) : null;
    if (!json?.ok) continue;
    const list = Array.isArray(json.value) ? json.value : null;
    if (list) records.push(...list.map((value, i) => ({ file, at: [i], value })));
    else records.push({ file, at: [], value: json.value });
  }
  const sources = new Set(
    records.flatMap(({ file, value }) =>
      file === 'sources.json' && isObject(value) && typeof value.id === 'string' ? [value.id] : [],
    ),
  );
  const { total, sourced, bare } = sourcedFigures(
    records.map(({ value }) => value),
    sources,
  );
  return {
    total,
    sourced,
    bare: bare.map(({ record, path }) => {
      const found = records[record];
      return `${found?.file} ${pathText([...(found?.at ?? []), ...path])}`;
    }),
  };
}

/** "100 %" only when it is all of them; never rounded up. */
export const percentText = (part: number, whole: number): string =>
  `${whole === 0 ? 100 : Math.floor((part / whole) * 100)} %`;
