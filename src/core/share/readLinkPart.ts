import type { PlanKind, SavedRole, SavedRoute, SavedStay } from '../plan/model';
import type { LinkPart } from './linkMigrations';
import { readText } from './linkText';
import {
  ABOUT_WORDS,
  LIST_WORDS,
  type ListKind,
  meaningOf,
  PLAN_WISH_WORDS,
  STAY_WORDS,
  TEXT_WORDS,
  WEIGHT_WORDS,
  WISHES,
} from './linkWords';
import type { ShareProblem } from './shareProblem';

/** The fields of a record as they stand in a link: nothing of it is checked yet. */
export type Fields = Readonly<Record<string, unknown>> & { readonly kind: PlanKind; readonly id: string };

/** What stands in a part: records, a note beside one that stands earlier, or something that cannot be read. */
export type Found =
  | { readonly record: Fields }
  | { readonly beside: Noted; readonly note: string }
  | { readonly problem: ShareProblem };
export interface Noted {
  readonly kind: (SavedRole | SavedRoute | SavedStay)['kind'];
  readonly id: string;
}

export function readLinkPart({ word, value }: LinkPart): readonly Found[] {
  const about = meaningOf(ABOUT_WORDS, word);
  if (about) return [{ record: { kind: 'about', id: about, value } }];
  const list = meaningOf(LIST_WORDS, word);
  if (list) return listed(value).map((id) => ({ record: { kind: list, id: idOf(list, id) } }));
  if (word === WISHES) return listed(value).map(readWish);
  const text = meaningOf(TEXT_WORDS, word);
  return text ? readTexts(text, value) : [problem('unknown-part', null)];
}

const problem = (why: ShareProblem['why'], kind: PlanKind | null): Found => ({ problem: { why, kind } });

const listed = (value: string): string[] => value.split(',').filter((written) => written !== '');

/** Ways of staying have words of their own in links; what is none of these cannot be an id. */
const idOf = (kind: ListKind, written: string): string =>
  kind === 'stay' ? (meaningOf(STAY_WORDS, written) ?? '') : written;

/** "nacht.moet" or "maanden.liever.24". */
function readWish(written: string): Found {
  const [word = '', weight = '', number, ...more] = written.split('.');
  const id = meaningOf(PLAN_WISH_WORDS, word);
  const isNumber = number === undefined || /^[1-9]\d{0,2}$/.test(number);
  if (!id || !isNumber || more.length > 0) return problem('invalid', 'wish');
  const value = number === undefined ? {} : { value: Number(number) };
  return { record: { kind: 'wish', id, weight: meaningOf(WEIGHT_WORDS, weight), ...value } };
}

type TextPart = keyof typeof TEXT_WORDS;

/** How many fields each part with text has. */
const FIELDS: Readonly<Record<TextPart, readonly number[]>> = {
  words: [1],
  besides: [3],
  note: [2],
  action: [5],
  question: [2, 3],
};
const KIND_OF = { words: 'about', besides: null, note: 'note', action: 'action', question: 'question' } as const;

function readTexts(part: TextPart, value: string): readonly Found[] {
  const read = value.split(':').map(readText);
  const found = FIELDS[part].includes(read.length)
    ? READ[part](read.map(({ text }) => text))
    : problem('invalid', KIND_OF[part]);
  return read.every(({ isWhole }) => isWhole) ? [found] : [problem('cleaned', KIND_OF[part]), found];
}

const ifAny = <K extends string>(key: K, value: string) => (value === '' ? {} : { [key]: value });

const READ: Readonly<Record<TextPart, (fields: readonly string[]) => Found>> = {
  words: ([value]) => ({ record: { kind: 'about', id: 'words', value } }),
  besides: ([word = '', id = '', note = '']) => {
    const kind = meaningOf(LIST_WORDS, word);
    return kind === 'role' || kind === 'route' || kind === 'stay'
      ? { beside: { kind, id: idOf(kind, id) }, note }
      : problem('invalid', kind ?? null);
  },
  note: ([id = '', text]) => ({ record: { kind: 'note', id, text } }),
  action: ([id = '', done, due = '', about = '', text]) =>
    done === 'ja' || done === 'nee'
      ? {
          record: { kind: 'action', id, text, done: done === 'ja', ...ifAny('due', due), ...ifAny('about', about) },
        }
      : problem('invalid', 'action'),
  question: ([id = '', about = '', text]) => ({
    record: { kind: 'question', id, ...ifAny('about', about), ...(text === undefined ? {} : { text }) },
  }),
};
