import { figuresIn } from '../diff/figures';

export interface SourcedFigures {
  /** Figures that say something; those that say "unknown" have no source to give. */
  readonly total: number;
  readonly sourced: number;
  /** The figures without a source that exists, as record and place. */
  readonly bare: readonly { readonly record: number; readonly path: readonly (string | number)[] }[];
}

/**
 * Counts the figures in records of any shape and how many of them cite at least one source of the list. Counted anew and
 * not taken from the schema, so that a hole in the schema shows as less than 100 %.
 */
export function sourcedFigures(records: readonly unknown[], sources: ReadonlySet<string>): SourcedFigures {
  const bare: { record: number; path: readonly (string | number)[] }[] = [];
  let total = 0;
  records.forEach((record, index) => {
    for (const { path, figure } of figuresIn(record)) {
      if (typeof figure.value.unknown === 'string') continue;
      total += 1;
      if (!figure.sources.some((id) => sources.has(id))) bare.push({ record: index, path });
    }
  });
  return { total, sourced: total - bare.length, bare };
}
