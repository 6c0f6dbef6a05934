import type { Confidence } from '../model/data';
import { isOld } from './isOld';

/** How sure one figure is; "unknown" is a figure that belongs there and that we could not find. */
export type Certainty = Confidence | 'unknown';
export const CERTAINTIES = ['verified', 'known', 'estimate', 'unknown'] as const satisfies readonly Certainty[];

/** What a figure of a role is about: each has somebody else to ask. */
export const FIGURE_TOPICS = ['strain', 'shortage', 'pay', 'steps', 'trainings'] as const;
export type FigureTopic = (typeof FIGURE_TOPICS)[number];

export interface RoleFigure {
  readonly topic: FigureTopic;
  readonly certainty: Certainty;
  /** Of when it is; absent for what is unknown. */
  readonly asOf?: string | undefined;
}

export interface CertaintyCounts extends Readonly<Record<Certainty, number>> {
  readonly total: number;
  /** How many of them are older than three years. */
  readonly old: number;
}

export interface CertaintyTable extends CertaintyCounts {
  /** Topics that have figures, in their fixed order. The counts add up to those of the whole. */
  readonly topics: readonly (CertaintyCounts & { readonly topic: FigureTopic })[];
}

/** How many of these figures are checked, known, estimated and unknown, in all and per topic. `today`: see `isOld`. */
export function certaintyOf(figures: readonly RoleFigure[], today: string): CertaintyTable {
  const topics = FIGURE_TOPICS.map((topic) => ({
    topic,
    ...count(
      figures.filter((figure) => figure.topic === topic),
      today,
    ),
  }));
  return { ...count(figures, today), topics: topics.filter(({ total }) => total > 0) };
}

function count(figures: readonly RoleFigure[], today: string): CertaintyCounts {
  const counts = { total: figures.length, verified: 0, known: 0, estimate: 0, unknown: 0, old: 0 };
  for (const { certainty, asOf } of figures) {
    counts[certainty] += 1;
    if (isOld(asOf, today)) counts.old += 1;
  }
  return counts;
}
