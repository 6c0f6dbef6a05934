import { isLive, keyOf, PLAN_LIMITS, type PlanKind, type PlanRecord, type Records } from '../plan/model';
import { MOST_LETTERS, PLAN_MARK, PLAN_VERSION, readPlan } from '../plan/readPlan';
import { chosenOf, type PlanChoice, WHOLE_PLAN } from './choosePlan';
import { readBytes } from './fileText';
import { jsonShape } from './jsonShape';
import type { ShareProblem } from './shareProblem';

/** Bytes, told by the device before a file is read. */
export const MOST_BYTES = MOST_LETTERS;
const MOST_DEPTH = 20;
const KNOWN_KEYS = ['app', 'version', 'made', 'data', 'records'];

export type ReadFile =
  | { readonly kind: 'plan'; readonly records: Records; readonly problems: readonly ShareProblem[] }
  /** Made by a later version of the product. */
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'refused'; readonly why: 'too-large' | 'not-a-plan' }
  /** A plan of which nothing can be kept. */
  | { readonly kind: 'nothing'; readonly problems: readonly ShareProblem[] };

/** What a file tells about itself besides its records. */
export interface FileFacts {
  /** "2026-12-31". */
  readonly made: string;
  /** Version of the data in which its ids are. */
  readonly data: string;
}

/** The ticked parts of a plan as the text of a file: the same document as on the device, for people to read as well. */
export const writePlanFile = (records: Records, { made, data }: FileFacts, choice: PlanChoice = WHOLE_PLAN): string =>
  `${JSON.stringify({ app: PLAN_MARK, version: PLAN_VERSION, made, data, records: chosenOf(records, choice) }, null, 1)}\n`;

/** "routekaart-zorg-plan-2026-12-31.json". */
export const planFileName = (made: string): string => `${PLAN_MARK}-plan-${made}.json`;

/**
 * The plan in a file. Each record is checked on its own; whatever is not kept as it stands has a problem. Never throws.
 */
export function readPlanFile(bytes: Uint8Array, now: number): ReadFile {
  if (bytes.length > MOST_BYTES) return { kind: 'refused', why: 'too-large' };
  const text = readBytes(bytes);
  if (text === null) return NOT_A_PLAN;
  const shape = jsonShape(text, MOST_DEPTH);
  if (shape.depth > MOST_DEPTH) return NOT_A_PLAN;
  const document = parsed(text);
  if (document === null) return NOT_A_PLAN;
  const { records: written, ...facts } = document;
  const listed: readonly unknown[] = Array.isArray(written) ? written : [];
  const first = listed.slice(0, PLAN_LIMITS.records);
  const read = readPlan(
    first.length < listed.length ? JSON.stringify({ app: facts.app, version: facts.version, records: first }) : text,
    now,
  );
  if (read.kind === 'newer') return read;
  if (read.kind === 'damaged') return NOT_A_PLAN;
  const problems: ShareProblem[] = [
    ...read.problems,
    ...repeatedIn(first),
    ...counted('too-many', listed.length - first.length),
    ...counted('fields-dropped', shape.repeatedKeys + unknownKeys(facts)),
  ];
  const records = new Map<string, PlanRecord>();
  for (const [key, record] of read.records) {
    if (isLive(record)) records.set(key, record);
    else problems.push({ why: 'gone', kind: record.kind });
  }
  return records.size > 0 ? { kind: 'plan', records, problems } : { kind: 'nothing', problems };
}

const NOT_A_PLAN = { kind: 'refused', why: 'not-a-plan' } as const;

const unknownKeys = (facts: object): number => Object.keys(facts).filter((key) => !KNOWN_KEYS.includes(key)).length;

const counted = (why: ShareProblem['why'], count: number): ShareProblem[] =>
  count > 0 ? [{ why, kind: null, count }] : [];

function parsed(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : null;
  } catch {
    return null;
  }
}

/** Of two records with one key the later counts; that must not go unsaid. */
function repeatedIn(listed: readonly unknown[]): ShareProblem[] {
  const seen = new Set<string>();
  return listed.flatMap((value): ShareProblem[] => {
    const { kind, id } = (value ?? {}) as Readonly<Record<string, unknown>>;
    if (typeof kind !== 'string' || typeof id !== 'string') return [];
    const key = keyOf({ kind: kind as PlanKind, id });
    if (seen.has(key)) return [{ why: 'repeated', kind: null }];
    seen.add(key);
    return [];
  });
}
