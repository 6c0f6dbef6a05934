/**
 * What a reader keeps: a set of records, each of which stands alone. A record is named by its kind and id, so two tabs,
 * a file and a link can be merged record by record. Ids come from the data; the only free texts are the reader's own.
 * Wishes can say something about somebody's health: they leave the device only when the reader ticks that.
 */
export type PlanItem =
  | About
  /** A diploma or right that the reader has: id of a credential in vocabulary.json. */
  | { readonly kind: 'diploma'; readonly id: string }
  /** A register the reader stands in: id of a registration in registrations.json. */
  | { readonly kind: 'registration'; readonly id: string }
  | WishItem
  /** A sector the reader wants to work in. */
  | { readonly kind: 'branch'; readonly id: string }
  /** A role the reader does not want. */
  | { readonly kind: 'avoid'; readonly id: string }
  | SavedRole
  | SavedRoute
  | SavedStay
  | NextAction
  | PlanQuestion
  | PlanNote;

/** One fact about the reader. `language` and `region` are ids; `hours` is "1" to "40"; `words` is their own text. */
export interface About {
  readonly kind: 'about';
  readonly id: AboutId;
  readonly value: string;
}
export const ABOUT_IDS = ['role', 'hours', 'region', 'language', 'words'] as const;
export type AboutId = (typeof ABOUT_IDS)[number];

/** How much something matters: a limit that must hold, something one would rather have, or sorted as not important. */
export const WEIGHTS = ['must', 'rather', 'not'] as const;
export type Weight = (typeof WEIGHTS)[number];

export interface WishItem {
  readonly kind: 'wish';
  readonly id: WishId;
  readonly weight: Weight;
  /** Months or hours per week, for the wishes that need a number. */
  readonly value?: number | undefined;
}
/** Wishes that the map can test by itself: as a hard limit when they must hold. */
export const LIMIT_WISHES = ['noNights', 'noIrregular', 'keepWage', 'noPayCut', 'neverHeavier'] as const;
/** The same, with a number. */
export const NUMBER_WISHES = ['maxMonths', 'maxStudyHours'] as const;
/** What somebody looks for; the most important one chooses the list of possibilities. */
export const AIM_WISHES = ['lighter', 'growth', 'secure', 'other-branch'] as const;
/** Things to talk about that no figure answers. */
export const TALK_WISHES = [
  'people',
  'team',
  'alone',
  'quiet',
  'near-home',
  'fixed-times',
  'own-say',
  'learn-new',
  'use-knowledge',
  'thanks',
] as const;
export const WISH_IDS = [...LIMIT_WISHES, ...NUMBER_WISHES, ...AIM_WISHES, ...TALK_WISHES] as const;
export type WishId = (typeof WISH_IDS)[number];

export interface SavedRole {
  readonly kind: 'role';
  readonly id: string;
  readonly note?: string | undefined;
}
/** The id is the chain of roles: "verzorgende-ig.doktersassistent-huisartsenzorg.poh-somatiek". */
export interface SavedRoute {
  readonly kind: 'route';
  readonly id: string;
  readonly note?: string | undefined;
}
/** A way of staying that the reader considers. */
export interface SavedStay {
  readonly kind: 'stay';
  readonly id: StayId;
  readonly note?: string | undefined;
}
export const STAY_IDS = ['tasks', 'hours', 'team', 'place', 'help'] as const;
export type StayId = (typeof STAY_IDS)[number];

/** Something to do, or agreed in a talk. The id is random. */
export interface NextAction {
  readonly kind: 'action';
  readonly id: string;
  readonly text: string;
  /** "2026-12-31". */
  readonly due?: string | undefined;
  readonly done: boolean;
  /** The role or route it belongs to: id of a saved role or route. */
  readonly about?: string | undefined;
}
/** A question to ask: one of ours by its key, or the reader's own text under a random id. */
export interface PlanQuestion {
  readonly kind: 'question';
  readonly id: string;
  readonly text?: string | undefined;
  /** The role, route or way of staying it belongs to. */
  readonly about?: string | undefined;
}
/** What was said at one place in a talk; the id names the place. */
export interface PlanNote {
  readonly kind: 'note';
  readonly id: string;
  readonly text: string;
}

export type PlanKind = PlanItem['kind'];

/** When a record came to be and when it last changed: milliseconds that only ever go up on one device (stamp). */
export interface Stamps {
  readonly since: number;
  readonly at: number;
}
/** What is left of a record that was taken away, so that another tab does not bring it back. */
export interface Gone extends Stamps {
  readonly kind: PlanKind;
  readonly id: string;
  readonly gone: true;
}
export type Live = PlanItem & Stamps;
export type PlanRecord = Live | Gone;

/** Records by key. */
export type Records = ReadonlyMap<string, PlanRecord>;

export const keyOf = ({ kind, id }: { readonly kind: PlanKind; readonly id: string }): string => `${kind}:${id}`;
export const isLive = (record: PlanRecord): record is Live => !('gone' in record);

/** The chain of roles of a saved route. */
export const routeId = (roles: readonly string[]): string => roles.join('.');
export const rolesOfRoute = (id: string): readonly string[] => id.split('.');

export const PLAN_LIMITS = {
  /** Letters in a note or in one's own words. */
  text: 2000,
  /** Letters in an action or a question. */
  line: 300,
  records: 500,
  /** Roles in a route. */
  stops: 7,
  id: 80,
} as const;
