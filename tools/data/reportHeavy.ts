import { stepsFrom } from '../../src/core/graph/buildGraph';
import { afterStep, credentialsOfRole, unmetDemand } from '../../src/core/graph/credentials';
import { PHYSICAL_BANDS, PHYSICAL_NOISE, physicalIndexOf } from '../../src/core/lenses/strain';
import type { DataFiles } from '../../src/core/model/data';
import type { Graph, Role, Step } from '../../src/core/model/graph';
import { reachRoles } from '../../src/core/options/reachRoles';
import { decodeGraph } from '../../src/dataset/decode';
import { encodeGraph } from '../../src/dataset/encode';
import type { Table } from './table';

const HEAVY_FROM = PHYSICAL_BANDS[3];
const NEAR_STEPS = 2;
const FAR_STEPS = 3;

/** Heavy roles without a step of kind lighter, and why: what the nearest lighter work is and what stands between. */
export function heavyRoles(data: DataFiles): Table {
  const graph = decodeGraph(encodeGraph(data));
  const heavy = graph.roles.flatMap((role) => {
    const index = physicalIndexOf(role);
    return index !== null && index >= HEAVY_FROM && role.kind !== 'origin' ? [{ role, index }] : [];
  });
  const rows = heavy
    .filter(({ role }) => !stepsFrom(graph, role).some((step) => step.kind === 'lighter'))
    .map(({ role, index }) => [role.id, index, ...wayOut(graph, role, index)]);
  return {
    title: `Heavy roles (physical index from ${HEAVY_FROM}) without a step of kind lighter: ${rows.length} of ${heavy.length}`,
    head: ['role', 'index', 'lightest role in reach', 'its index', 'why there is no lighter step'],
    rows,
  };
}

type Way = readonly [role: string, index: number | string, why: string];

/** The lightest role that somebody from here can reach, else the one that a diploma bars, and what that says. */
function wayOut(graph: Graph, start: Role, index: number): Way {
  const lighter = (role: Role) => (physicalIndexOf(role) ?? index) < index - PHYSICAL_NOISE;
  const inReach = (maxSteps: number) =>
    reachRoles(graph, start, { maxSteps })
      .filter(({ role }) => lighter(role))
      .sort((a, b) => a.steps.length - b.steps.length || indexOf(a.role) - indexOf(b.role));
  const [open] = inReach(NEAR_STEPS);
  if (open) {
    const kinds = open.steps.map(({ kind }) => kind).join(', then ');
    const why =
      open.steps.length === 1
        ? `lighter work is one step away, as a step of kind ${kinds}`
        : `no direct step is lighter; two steps are (${kinds})`;
    return [open.role.id, indexOf(open.role), why];
  }
  const [barred] = walks(graph, start).filter(([, role]) => lighter(role));
  if (barred) {
    const [steps, role] = barred;
    return [role.id, indexOf(role), `lighter work exists, but asks a diploma: ${missing(graph, start, steps)}`];
  }
  const [far] = inReach(FAR_STEPS);
  if (far)
    return [far.role.id, indexOf(far.role), `no lighter role within ${NEAR_STEPS} steps; one is ${FAR_STEPS} away`];
  const steps = stepsFrom(graph, start).length;
  return ['none', '-', `no lighter role within ${FAR_STEPS} steps (${steps} direct ${steps === 1 ? 'step' : 'steps'})`];
}

const indexOf = (role: Role): number => physicalIndexOf(role) ?? 100;

/** Every walk of one or two steps, demands not tested; the lightest goals first. */
function walks(graph: Graph, start: Role): (readonly [readonly Step[], Role])[] {
  const direct = stepsFrom(graph, start).map((step) => [step]);
  const further = direct.flatMap((steps) =>
    steps.flatMap((step) => stepsFrom(graph, step.to).map((next) => [step, next])),
  );
  return [...direct, ...further]
    .flatMap((steps) => {
      const goal = steps.at(-1)?.to;
      return goal && goal !== start ? [[steps, goal] as const] : [];
    })
    .sort(([, a], [, b]) => indexOf(a) - indexOf(b));
}

/** The first demand along a walk that somebody from the start does not meet. */
function missing(graph: Graph, start: Role, steps: readonly Step[]): string {
  let have = credentialsOfRole(graph, start);
  for (const step of steps) {
    const demand = unmetDemand(graph, have, step);
    if (demand) return demand.join(' or ');
    have = afterStep(graph, have, step);
  }
  return 'none';
}
