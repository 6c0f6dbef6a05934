import { keyOf, type PlanKind, type PlanRecord, type Records } from '../plan/model';
import { readRecord } from '../plan/readRecord';
import { LINK_VERSION, type LinkPart, migrateLink } from './linkMigrations';
import { unescapeLink } from './linkText';
import { END } from './linkWords';
import { isCounted, LINK_MARK, MOST_IDS } from './planLink';
import { type Fields, type Noted, readLinkPart } from './readLinkPart';
import type { ShareProblem } from './shareProblem';

/** Letters of a link that are read. Ours have at most 2,000; a program that escapes a sign makes three of it. */
export const MOST_READ = 10_000;

export type ReadLink =
  | { readonly kind: 'plan'; readonly records: Records; readonly problems: readonly ShareProblem[] }
  /** Made by a later version of the product. */
  | { readonly kind: 'newer'; readonly version: number }
  /** It looks like a link to a plan, or holds signs that no place on a page has, but it is none. */
  | { readonly kind: 'not-a-plan' }
  /** A link to a plan of which nothing can be kept. */
  | { readonly kind: 'nothing'; readonly problems: readonly ShareProblem[] };

/** The name of a place on a page, as in "#inhoud": no plan, and nothing wrong with it. */
const PLACE = /^[a-z][a-z0-9-]*$/i;

/** Whether a fragment is meant as a plan, well or badly written; with or without its "#". */
export function isPlanLink(hash: string): boolean {
  const text = hash.replace(/^#/, '');
  if (text === '') return false;
  return /^plan\d/.test(text) || LINK_MARK.startsWith(text) || !PLACE.test(text);
}

/**
 * The plan of a fragment. What can be read is kept, and whatever is not kept as it stands has a problem. Ids are not
 * looked up: the data may have changed since. Never throws. `now`, in milliseconds, becomes the stamp of the first record.
 */
export function readPlanLink(hash: string, now: number): ReadLink {
  const whole = hash.replace(/^#/, '');
  const text = unescapeLink(whole.slice(0, MOST_READ));
  const head = /^plan([1-9]\d{0,3})(?:\/|$)/.exec(text);
  if (!head) return { kind: 'not-a-plan' };
  const version = Number(head[1]);
  if (version > LINK_VERSION) return { kind: 'newer', version };
  const { parts, problems } = splitLink(text, whole.length > MOST_READ);
  const reading = new Reading(now, problems);
  for (const found of migrateLink(parts, version).flatMap(readLinkPart)) {
    if ('record' in found) reading.put(found.record);
    else if ('beside' in found) reading.note(found.beside, found.note);
    else reading.add(found.problem);
  }
  return reading.records.size > 0
    ? { kind: 'plan', records: reading.records, problems: reading.problems }
    : { kind: 'nothing', problems: reading.problems };
}

interface Split {
  readonly parts: readonly LinkPart[];
  readonly problems: readonly ShareProblem[];
}

/** The parts between version and end. `isMore`: the link goes on after this text. */
function splitLink(text: string, isMore: boolean): Split {
  const end = new RegExp(`/${END}=(\\d+)`).exec(text);
  if (!end) {
    const [, ...written] = text.split('/');
    const last = wholeOf(written.pop() ?? '');
    return { parts: [...written, last].flatMap(toPart), problems: [{ why: 'cut', kind: null }] };
  }
  const [, ...written] = text.slice(0, end.index).split('/');
  const problems: ShareProblem[] = [];
  if (Number(end[1]) !== end.index) problems.push({ why: 'altered', kind: null });
  if (isMore || end.index + end[0].length < text.length) problems.push({ why: 'unknown-part', kind: null });
  return { parts: written.flatMap(toPart), problems };
}

/** What is certainly whole of a part that may be cut off: the ids before the last comma; of a text nothing. */
const wholeOf = (part: string): string => (part.includes(':') ? '' : part.slice(0, Math.max(0, part.lastIndexOf(','))));

function toPart(written: string): LinkPart[] {
  if (written === '') return [];
  const at = written.indexOf('=');
  return [at < 0 ? { word: written, value: '' } : { word: written.slice(0, at), value: written.slice(at + 1) }];
}

/** Collects the records of one link. */
class Reading {
  readonly records = new Map<string, PlanRecord>();
  readonly problems: ShareProblem[];
  private readonly counts = new Map<PlanKind, number>();
  private readonly now: number;

  constructor(now: number, problems: readonly ShareProblem[]) {
    this.now = now;
    this.problems = [...problems];
  }

  add(problem: ShareProblem): void {
    this.problems.push(problem);
  }

  put(fields: Fields): void {
    const { kind } = fields;
    const at = this.now + this.records.size;
    const { record, problems } = readRecord({ ...fields, since: at, at }, at);
    this.problems.push(...problems);
    if (!record) return;
    const key = keyOf(record);
    const count = (this.counts.get(kind) ?? 0) + 1;
    if (this.records.has(key)) this.add({ why: 'repeated', kind });
    else if (isCounted(kind) && count > MOST_IDS) this.add({ why: 'too-many', kind });
    else {
      this.records.set(key, record);
      this.counts.set(kind, count);
    }
  }

  /** A note that cannot be, or stands beside nothing, takes nothing else along. */
  note(beside: Noted, note: string): void {
    const key = keyOf(beside);
    const record = this.records.get(key);
    if (!record || 'note' in record) {
      this.add({ why: record ? 'repeated' : 'invalid', kind: beside.kind });
      return;
    }
    const { record: noted, problems } = readRecord({ ...record, note }, record.at);
    this.problems.push(...problems);
    if (noted) this.records.set(key, noted);
  }
}
