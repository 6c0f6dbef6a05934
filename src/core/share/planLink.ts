import type { Live, Records } from '../plan/model';
import { chosenOf, type PlanChoice, WHOLE_PLAN } from './choosePlan';
import { LINK_VERSION } from './linkMigrations';
import { writeText } from './linkText';
import {
  ABOUT_WORDS,
  END,
  LIST_WORDS,
  type ListKind,
  PLAN_WISH_WORDS,
  STAY_WORDS,
  TEXT_WORDS,
  WEIGHT_WORDS,
  WISHES,
} from './linkWords';

/**
 * A plan in the fragment of an address, which no browser sends to a server:
 *
 *     plan1/nu=verzorgende-ig/uren=24/functies=poh-somatiek,planner/einde=61
 *
 * The version first, then parts, and at the end how many letters stand before it. Only letters, digits and - . , = / : _ ~
 * occur: signs that programs leave alone. An id is whole when something stands after it, so of a link that was cut off
 * everything but the last id is kept.
 */
export const LINK_MARK = 'plan';

/** Letters of a whole address that every browser, mail program and QR reader takes. */
export const MOST_IN_ADDRESS = 2000;
/** Ids of one kind. */
export const MOST_IDS = 20;

export type WrittenLink =
  | { readonly kind: 'link'; readonly address: string }
  /** Nothing of what is ticked is in the plan. */
  | { readonly kind: 'empty' }
  /** For a file, not for a link: too many letters, or too many ids of one kind. */
  | { readonly kind: 'tooLong'; readonly letters: number };

/** An address with the ticked parts of a plan. `sheet` is the address of the sheet, without a fragment. */
export function writePlanLink(records: Records, choice: PlanChoice, sheet: string): WrittenLink {
  const chosen = chosenOf(records, choice);
  if (chosen.length === 0) return { kind: 'empty' };
  const address = `${sheet}#${fragmentOf(chosen)}`;
  return address.length > MOST_IN_ADDRESS || hasTooMany(chosen)
    ? { kind: 'tooLong', letters: address.length }
    : { kind: 'link', address };
}

/** The fragment of a whole plan, without "#" and whatever its length: how a link reads when nothing is wrong with it. */
export const planFragment = (records: Records): string => fragmentOf(chosenOf(records, WHOLE_PLAN));

function hasTooMany(records: readonly Live[]): boolean {
  const counts = new Map<string, number>();
  for (const { kind } of records) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].some(([kind, count]) => isCounted(kind) && count > MOST_IDS);
}

/** Wishes and facts about the reader come from closed lists of our own. */
export const isCounted = (kind: string): boolean => kind !== 'wish' && kind !== 'about';

function fragmentOf(records: readonly Live[]): string {
  const of = <K extends Live['kind']>(kind: K) =>
    records.filter((record): record is Extract<Live, { kind: K }> => record.kind === kind);
  const parts: string[] = [];
  const add = (word: string, values: readonly string[]) => {
    if (values.length > 0) parts.push(`${word}=${values.join(',')}`);
  };
  for (const { id, value } of of('about')) if (id !== 'words') add(ABOUT_WORDS[id], [value]);
  for (const [kind, word] of Object.entries(LIST_WORDS) as [ListKind, string][]) add(word, of(kind).map(writeId));
  add(
    WISHES,
    of('wish').map(({ id, weight, value }) =>
      [PLAN_WISH_WORDS[id], WEIGHT_WORDS[weight], ...(value === undefined ? [] : [value])].join('.'),
    ),
  );
  const say = (word: string, ...fields: readonly string[]) => parts.push(`${word}=${fields.map(writeText).join(':')}`);
  for (const { id, value } of of('about')) if (id === 'words') say(TEXT_WORDS.words, value);
  for (const record of records)
    if ('note' in record && record.note !== undefined)
      say(TEXT_WORDS.besides, LIST_WORDS[record.kind], writeId(record), record.note);
  for (const { id, text } of of('note')) say(TEXT_WORDS.note, id, text);
  for (const { id, done, due, about, text } of of('action'))
    say(TEXT_WORDS.action, id, done ? 'ja' : 'nee', due ?? '', about ?? '', text);
  for (const { id, about, text } of of('question'))
    say(TEXT_WORDS.question, id, about ?? '', ...(text === undefined ? [] : [text]));
  const body = [LINK_MARK + LINK_VERSION, ...parts].join('/');
  return `${body}/${END}=${body.length}`;
}

const writeId = (record: Extract<Live, { kind: ListKind }>): string =>
  record.kind === 'stay' ? STAY_WORDS[record.id] : record.id;
