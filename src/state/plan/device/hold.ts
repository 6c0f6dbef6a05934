import type { PlanNotice } from '../notices';
import type { Trouble } from './readKept';

/** A plan that is held: its text may not be written over before the reader chose. */
export interface Hold extends Trouble {
  /** The name of the copy; null when there was no room for one. */
  readonly copy: string | null;
  /** A tab with a later version wrote it while this tab was open. */
  readonly isFromOtherTab: boolean;
}

interface State {
  readonly hold: Hold | null;
  /** Trouble with something else than the plan itself. */
  readonly trouble: Trouble | null;
  readonly isFull: boolean;
  readonly isRefused: boolean;
  readonly isWithheld: boolean;
}

/** What the reader must know. */
export function noticesOf({ hold, trouble, isFull, isRefused, isWithheld }: State): readonly PlanNotice[] {
  const notices: PlanNotice[] = [];
  if (isRefused) notices.push({ kind: 'not-kept' });
  if (isFull) notices.push({ kind: 'full' });
  const problem = hold ?? trouble;
  if (hold?.isFromOtherTab) notices.push({ kind: 'reload-needed' });
  else if (problem) notices.push({ kind: 'set-aside', why: problem.why, count: problem.count });
  if (isWithheld) notices.push({ kind: 'cleared' });
  return notices;
}
