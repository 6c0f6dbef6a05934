import type { NextAction } from './model';

export interface SortedActions {
  /** By date; what has no date comes last, in the order in which it was written down. */
  readonly open: readonly NextAction[];
  readonly done: readonly NextAction[];
}

/** Actions as a list to work through. */
export function sortActions(actions: readonly NextAction[]): SortedActions {
  const byDate = (a: NextAction, b: NextAction): number => {
    if (a.due === b.due) return 0;
    if (a.due === undefined) return 1;
    return b.due === undefined || a.due < b.due ? -1 : 1;
  };
  return { open: actions.filter(({ done }) => !done).sort(byDate), done: actions.filter(({ done }) => done) };
}

const DAY = 24 * 60 * 60 * 1000;

/** Days from `day` to `due`, both "YYYY-MM-DD"; negative when it has passed. */
export const daysUntil = (due: string, day: string): number => Math.round((Date.parse(due) - Date.parse(day)) / DAY);
