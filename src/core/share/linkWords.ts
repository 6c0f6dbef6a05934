import type { AboutId, StayId, Weight, WishId } from '../plan/model';

/*
 * Words of a plan in an address. They are part of shared and printed links: they may be added to, never change meaning.
 * Where an address of another screen already has a word for something, it is the same word.
 */

export const ABOUT_WORDS = { role: 'nu', hours: 'uren', region: 'regio', language: 'taal' } as const satisfies Readonly<
  Record<Exclude<AboutId, 'words'>, string>
>;

/** Lists of ids of the data. */
export const LIST_WORDS = {
  role: 'functies',
  route: 'routes',
  stay: 'blijven',
  diploma: 'heb',
  registration: 'registers',
  branch: 'sector',
  avoid: 'mijd',
} as const;
export type ListKind = keyof typeof LIST_WORDS;

export const STAY_WORDS: Readonly<Record<StayId, string>> = {
  tasks: 'taken',
  hours: 'uren',
  team: 'team',
  place: 'plek',
  help: 'hulp',
};

export const WEIGHT_WORDS: Readonly<Record<Weight, string>> = { must: 'moet', rather: 'liever', not: 'niet' };

export const PLAN_WISH_WORDS: Readonly<Record<WishId, string>> = {
  noNights: 'nacht',
  noIrregular: 'onregelmatig',
  keepWage: 'loonstop',
  noPayCut: 'lager-loon',
  neverHeavier: 'zwaarder',
  maxMonths: 'maanden',
  maxStudyHours: 'uren',
  lighter: 'lichter',
  growth: 'groei',
  secure: 'zeker',
  'other-branch': 'ander',
  people: 'mensen',
  team: 'team',
  alone: 'alleen',
  quiet: 'rust',
  'near-home': 'dichtbij',
  'fixed-times': 'vaste-tijden',
  'own-say': 'zelf-kiezen',
  'learn-new': 'leren',
  'use-knowledge': 'kennis',
  thanks: 'dank',
};

/** Parts with free text, which are there only when the reader ticks that. */
export const TEXT_WORDS = { words: 'over', besides: 'bij', note: 'zei', action: 'doe', question: 'vraag' } as const;

export const WISHES = 'wensen';
/** The last part: how many letters stand before it. Without it a link was cut off. */
export const END = 'einde';

/** What a word stands for; undefined when it is none of ours. */
export const meaningOf = <K extends string>(words: Readonly<Record<K, string>>, word: string): K | undefined =>
  (Object.keys(words) as K[]).find((key) => words[key] === word);
