/** What can be undone and redone. */
export interface History<T> {
  readonly past: readonly T[];
  readonly now: T;
  readonly future: readonly T[];
  /** What the last change was about: typing on in the same field is one change. */
  readonly mark: string | null;
}

/** More steps back than anybody takes. */
const MOST = 200;

export const startHistory = <T>(now: T): History<T> => ({ past: [], now, future: [], mark: null });

/** A new state. With the mark of the change before it, both are undone together. */
export function record<T>(history: History<T>, now: T, mark: string | null = null): History<T> {
  if (now === history.now) return history;
  const isMore = mark !== null && mark === history.mark && history.past.length > 0;
  const past = isMore ? history.past : [...history.past, history.now].slice(-MOST);
  return { past, now, future: [], mark };
}

/** One change back; the same history when there is none. */
export function undo<T>(history: History<T>): History<T> {
  const now = history.past.at(-1);
  if (now === undefined) return history;
  return { past: history.past.slice(0, -1), now, future: [history.now, ...history.future], mark: null };
}

/** One change forth again. */
export function redo<T>(history: History<T>): History<T> {
  const [now, ...future] = history.future;
  if (now === undefined) return history;
  return { past: [...history.past, history.now], now, future, mark: null };
}
