import { DirectedGraph } from 'graphology';
import { bidirectional } from 'graphology-shortest-path/dijkstra';
import { stepsFrom } from '../../src/core/graph/buildGraph';
import { stepMonths } from '../../src/core/lenses/time';
import type { Graph, Role } from '../../src/core/model/graph';
import { findRoutes, type RouteQuestion } from '../../src/core/routes/findRoutes';
import { decodeGraph } from '../../src/dataset/decode';
import { bestCosts, sortedCosts } from '../../tests/support/bruteForce';
import { growGraph } from '../graphs/growGraph';
import { oneOf, seeded } from '../graphs/random';
import type { RealData } from '../graphs/realData';
import { type Summary, summaryOf } from '../stats';
import { timeEach } from './timing';

export const MAX_STEPS = 6;

export interface RouteRow {
  readonly name: string;
  readonly roles: number;
  readonly steps: number;
  /** Milliseconds per question. */
  readonly ours: Summary;
  /** Routes that no other beats, per question. */
  readonly routes: Summary;
  /** One route per question, fewest months; no diplomas, no limits, no other criteria. */
  readonly dijkstra: Summary;
  /** Every simple path, then what no other beats. */
  readonly enumeration: EnumerationRow;
}

export interface EnumerationRow {
  readonly maxSteps: number;
  /** Ours on the same questions with the same number of steps. */
  readonly ours: Summary;
  readonly theirs: Summary;
  /** Questions with another answer: must be 0. */
  readonly differences: number;
}

const QUESTIONS = 300;
const ENUMERATED = 60;
const SEED = 11;
/** How far apart start and goal are at least: a question of one step is no question. */
const LEAST_APART = 2;
/** On the dense network six steps are a million paths per question. */
const ENUMERATED_STEPS = { real: 6, dense: 4 } as const;

export function benchRoutes(real: RealData, isQuick: boolean): RouteRow[] {
  const rows = [rowOf('real', real.graph, ENUMERATED_STEPS.real)];
  if (isQuick) return rows;
  const dense = decodeGraph(growGraph(real.wire, { roles: 3_000, steps: { perRole: 10 } }));
  return [...rows, rowOf('3000 x 10 out', dense, ENUMERATED_STEPS.dense)];
}

function rowOf(name: string, graph: Graph, enumeratedSteps: number): RouteRow {
  const pairs = reachablePairs(graph, MAX_STEPS);
  const questions = pairs.map(([from, to]): RouteQuestion => ({ from, to, limits: { maxSteps: MAX_STEPS } }));
  const network = monthsNetwork(graph);
  return {
    name,
    roles: graph.roles.length,
    steps: graph.steps.length,
    ours: timeEach(questions, (question) => findRoutes(graph, question)),
    routes: summaryOf(questions.map((question) => findRoutes(graph, question).length)),
    dijkstra: timeEach(pairs, ([from, to]) => bidirectional(network, from.id, to.id, 'months')),
    enumeration: enumerate(graph, enumeratedSteps),
  };
}

function enumerate(graph: Graph, maxSteps: number): EnumerationRow {
  const questions = reachablePairs(graph, maxSteps)
    .slice(0, ENUMERATED)
    .map(([from, to]): RouteQuestion => ({ from, to, limits: { maxSteps } }));
  const isSame = (question: RouteQuestion) =>
    JSON.stringify(sortedCosts(findRoutes(graph, question).map((route) => route.costs))) ===
    JSON.stringify(bestCosts(graph, question));
  return {
    maxSteps,
    ours: timeEach(questions, (question) => findRoutes(graph, question)),
    theirs: timeEach(questions, (question) => bestCosts(graph, question), 1),
    differences: questions.filter((question) => !isSame(question)).length,
  };
}

/** The same questions in every run: random starts, and for each a random goal that can be reached, diplomas left aside. */
function reachablePairs(graph: Graph, maxSteps: number): [from: Role, to: Role][] {
  const random = seeded(SEED);
  const pairs: [Role, Role][] = [];
  for (let tries = 0; pairs.length < QUESTIONS && tries < QUESTIONS * 20; tries += 1) {
    const from = oneOf(random, graph.roles);
    const goals = rolesApart(graph, from, LEAST_APART, maxSteps);
    if (goals.length > 0) pairs.push([from, oneOf(random, goals)]);
  }
  return pairs;
}

function rolesApart(graph: Graph, from: Role, least: number, most: number): Role[] {
  const seen = new Set([from]);
  let edge: Role[] = [from];
  const found: Role[] = [];
  for (let apart = 1; apart <= most && edge.length > 0; apart += 1) {
    const next = new Set(edge.flatMap((role) => stepsFrom(graph, role).map((step) => step.to)));
    edge = [...next].filter((role) => !seen.has(role));
    for (const role of edge) seen.add(role);
    if (apart >= least) found.push(...edge);
  }
  return found;
}

function monthsNetwork(graph: Graph): DirectedGraph {
  const network = new DirectedGraph();
  for (const role of graph.roles) network.addNode(role.id);
  for (const step of graph.steps) {
    const months = stepMonths(step);
    // Two ways to take the same step: the quicker one counts.
    const known = network.edge(step.from.id, step.to.id);
    if (known === undefined) network.addDirectedEdge(step.from.id, step.to.id, { months });
    else if (months < network.getEdgeAttribute(known, 'months')) network.setEdgeAttribute(known, 'months', months);
  }
  return network;
}
