import { followIds } from '../graph/followIds';
import type { Graph, Role } from '../model/graph';
import { type CutText, cutText } from './cutText';
import type { NextAction, PlanQuestion, SavedStay, WishItem } from './model';
import type { Plan } from './planOf';
import { roleOfPlan, type SheetOption, type SheetOptions, sheetOptions } from './sheetOptions';

/** Parts of the sheet that the reader can leave off. */
export const SHEET_PARTS = ['words', 'wishes', 'notes', 'questions', 'steps', 'sources'] as const;
export type SheetPart = (typeof SHEET_PARTS)[number];
export type SheetChoice = Readonly<Record<SheetPart, boolean>>;

export const WHOLE_SHEET: SheetChoice = {
  words: true,
  wishes: true,
  notes: true,
  questions: true,
  steps: true,
  sources: true,
};

/** What fits on paper that two people can talk over. What is left off is counted and told. */
export const SHEET_LIMITS = {
  /** Options with all their facts. */
  full: 3,
  /** Letters of one's own words, of a note with an option, and of a note of a talk. */
  words: 900,
  note: 280,
  talk: 220,
  talks: 6,
  actions: 12,
  questions: 12,
} as const;

export interface SheetWishes {
  readonly must: readonly WishItem[];
  readonly rather: readonly WishItem[];
  /** Ids of sectors. */
  readonly branches: readonly string[];
  readonly avoid: readonly Role[];
}

export interface ShownOption extends Omit<SheetOption, 'notes'> {
  readonly notes: readonly CutText[];
}

export interface ShownStay {
  readonly id: SavedStay['id'];
  readonly note: CutText | null;
}

/** What stands on the sheet, before the details of its roles are there. A part that is left off is null. */
export interface Sheet {
  readonly from: Role | null;
  readonly words: CutText | null;
  readonly diplomas: readonly string[];
  readonly registrations: readonly string[];
  readonly wishes: SheetWishes | null;
  /** With all their facts, at most three. */
  readonly options: readonly ShownOption[];
  /** On one line each. */
  readonly others: readonly ShownOption[];
  /** Saved ids that no role of today answers to. */
  readonly lost: readonly string[];
  readonly stays: readonly ShownStay[];
  readonly actions: readonly NextAction[];
  readonly moreActions: number;
  readonly questions: readonly PlanQuestion[] | null;
  readonly moreQuestions: number;
  readonly talk: readonly { readonly place: string; readonly note: CutText }[];
  readonly moreTalk: number;
  /** Whether notes of options that stand on one line are left off. */
  readonly hidesNotes: boolean;
}

/**
 * The sheet for a conversation from a plan. What the reader leaves off has no trace in the answer, save one: the routes
 * still keep to what must hold for them. Give the routes that were found before
 * when only the choice changes.
 */
export function sheetOf(
  graph: Graph,
  plan: Plan,
  choice: SheetChoice,
  { options: all, lost }: SheetOptions = sheetOptions(graph, plan),
): Sheet {
  const shown = all.map(
    (option): ShownOption => ({
      ...option,
      notes: choice.notes ? option.notes.map((note) => cutText(note, SHEET_LIMITS.note)) : [],
    }),
  );
  const options = shown.slice(0, SHEET_LIMITS.full);
  const others = shown.slice(SHEET_LIMITS.full);
  const actions = [...plan.actions].sort(byDate);
  const questions = choice.questions ? plan.questions : null;
  const talk = choice.notes ? [...plan.notes].filter(([, text]) => text.trim() !== '') : [];
  const words = plan.about.words ?? '';
  return {
    from: roleOfPlan(graph, plan),
    words: choice.words && words.trim() !== '' ? cutText(words, SHEET_LIMITS.words) : null,
    diplomas: plan.diplomas,
    registrations: plan.registrations,
    wishes: choice.wishes ? wishesOf(graph, plan) : null,
    options,
    others: others.map((option) => ({ ...option, notes: [] })),
    lost,
    stays: plan.stays.map(({ id, note }) => ({
      id,
      note: choice.notes && note ? cutText(note, SHEET_LIMITS.note) : null,
    })),
    actions: actions.slice(0, SHEET_LIMITS.actions),
    moreActions: Math.max(0, actions.length - SHEET_LIMITS.actions),
    questions: questions?.slice(0, SHEET_LIMITS.questions) ?? null,
    moreQuestions: Math.max(0, (questions?.length ?? 0) - SHEET_LIMITS.questions),
    talk: talk.slice(0, SHEET_LIMITS.talks).map(([place, text]) => ({ place, note: cutText(text, SHEET_LIMITS.talk) })),
    moreTalk: Math.max(0, talk.length - SHEET_LIMITS.talks),
    hidesNotes: others.some(({ notes }) => notes.length > 0),
  };
}

/** What must hold and what one would rather have; null when there is nothing to tell. */
function wishesOf(graph: Graph, plan: Plan): SheetWishes | null {
  const of = (weight: WishItem['weight']) => [...plan.wishes.values()].filter((wish) => wish.weight === weight);
  const avoid = followIds(graph, plan.avoid).flatMap((found) =>
    found.kind === 'kept' || found.kind === 'moved' ? [found.role] : found.kind === 'split' ? found.roles : [],
  );
  const wishes = { must: of('must'), rather: of('rather'), branches: plan.branches, avoid };
  return Object.values(wishes).some((list) => list.length > 0) ? wishes : null;
}

/** What is still to be done first, by date; what has no date comes after it, in the order of saving. */
const byDate = (a: NextAction, b: NextAction): number =>
  Number(a.done) - Number(b.done) || compare(a.due ?? '9999', b.due ?? '9999');

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Roles whose details the sheet needs: those of the options in full, and of the ways to them. */
export function rolesOfSheet({ from, options }: Sheet): readonly Role[] {
  const roles = options.flatMap((option) => [
    ...(option.from ? [option.from] : []),
    ...option.steps.map(({ to }) => to),
    option.goal,
  ]);
  return [...new Set(from && options.length > 0 ? [from, ...roles] : roles)];
}

/** Nothing to talk about yet: no role, no option, no wish, no plan. Diplomas alone make no conversation. */
export const hasNothing = (sheet: Sheet): boolean =>
  sheet.from === null &&
  sheet.words === null &&
  sheet.wishes === null &&
  [sheet.options, sheet.lost, sheet.stays, sheet.actions, sheet.questions ?? [], sheet.talk].every(
    (list) => list.length === 0,
  );
