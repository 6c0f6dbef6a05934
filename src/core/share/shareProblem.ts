import type { PlanKind } from '../plan/model';
import type { RecordProblem } from '../plan/readRecord';

/** Something of a link or a file that is not kept as it stood there. */
export interface ShareProblem {
  readonly why:
    | RecordProblem['why']
    /** The end of a link is missing: what stood there is lost. */
    | 'cut'
    /** More or fewer letters than when the link was made. */
    | 'altered'
    /** A part that this version does not know. */
    | 'unknown-part'
    /** The same thing twice: in a link the first one counts, in a file the later one. */
    | 'repeated'
    /** More than a link or a plan holds. */
    | 'too-many'
    /** A mark of something taken away: a file adds, it never takes away. */
    | 'gone';
  /** The kind of record, where it is one of ours. */
  readonly kind: PlanKind | null;
  /** How many times, when more than once. */
  readonly count?: number | undefined;
}
