import type { Graph } from '../../src/core/model/graph';
import { findOptions, type OptionsQuestion } from '../../src/core/options/findOptions';
import { WISHES } from '../../src/core/options/wishes';
import { decodeGraph } from '../../src/dataset/decode';
import { growGraph } from '../graphs/growGraph';
import { oneOf, seeded } from '../graphs/random';
import type { RealData } from '../graphs/realData';
import { type Summary, summaryOf } from '../stats';
import { timeEach } from './timing';

export interface OptionsRow {
  readonly name: string;
  readonly roles: number;
  readonly steps: number;
  /** Milliseconds per question. */
  readonly ours: Summary;
  /** Possibilities per answer. */
  readonly options: Summary;
}

const QUESTIONS = 300;
const SEED = 13;

/** From any role with any wish to all roles in reach, ranked, with reasons. No library answers this. */
export function benchOptions(real: RealData, isQuick: boolean): OptionsRow[] {
  const rows = [rowOf('real', real.graph)];
  if (isQuick) return rows;
  for (const steps of [10_000, { perRole: 10 }])
    rows.push(
      rowOf(
        typeof steps === 'number' ? '3000' : '3000 x 10 out',
        decodeGraph(growGraph(real.wire, { roles: 3_000, steps })),
      ),
    );
  return rows;
}

function rowOf(name: string, graph: Graph): OptionsRow {
  const random = seeded(SEED);
  const questions = Array.from(
    { length: QUESTIONS },
    (): OptionsQuestion => ({ from: oneOf(random, graph.roles), wish: oneOf(random, WISHES) }),
  );
  return {
    name,
    roles: graph.roles.length,
    steps: graph.steps.length,
    ours: timeEach(questions, (question) => findOptions(graph, question)),
    options: summaryOf(questions.map((question) => findOptions(graph, question).options.length)),
  };
}
