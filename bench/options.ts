import { parseArgs } from 'node:util';

export interface BenchOptions {
  /** How often every map page is measured; the tables show medians. */
  readonly runs: number;
  /** Real data only. */
  readonly isQuick: boolean;
  /** A missed bar fails the command. */
  readonly isStrict: boolean;
  readonly parts: readonly ('map' | 'core')[];
}

const DEFAULT_RUNS = 3;

/** Read the command line. Throws on what it does not know: a bench of something else than asked misleads. */
export function readOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      runs: { type: 'string' },
      quick: { type: 'boolean', default: false },
      strict: { type: 'boolean', default: false },
      only: { type: 'string' },
    },
  });
  const runs = values.runs === undefined ? (values.quick ? 1 : DEFAULT_RUNS) : Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs needs a whole number, not "${values.runs}"`);
  if (values.only !== undefined && values.only !== 'map' && values.only !== 'core')
    throw new Error(`--only takes map or core, not "${values.only}"`);
  const parts: BenchOptions['parts'] = values.only === undefined ? ['core', 'map'] : [values.only];
  return { runs, isQuick: values.quick, isStrict: values.strict, parts };
}
