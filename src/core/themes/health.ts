import { roleEntries } from '../browse/entries';
import { physicalBand, physicalChange, physicalIndexOf, scaleChange } from '../lenses/strain';
import type { Graph, Role, Step } from '../model/graph';
import { openSteps } from './openSteps';
import { type Counted, mostFirst, type Rule } from './world';

/** From this band of physical strain on we speak of heavy work; the list filters the same bands. */
const HEAVY = 3;

function heavyRoles(graph: Graph): Role[] {
  return roleEntries(graph).flatMap(({ role, kind }) => {
    const index = physicalIndexOf(role);
    return kind === 'care' && index !== null && physicalBand(index) >= HEAVY ? [role] : [];
  });
}

/** Direct steps to another job whose demands people in this role meet, and that are lighter for the body. */
const lighterSteps = (graph: Graph, role: Role): Step[] =>
  openSteps(graph, role).filter(({ to }) => physicalChange(role, to)?.endsWith('less') ?? false);

/** Heavy roles with a direct step to lighter work; per role how many. */
export const heavyLighter: Rule = ({ graph }) => {
  const heavy = heavyRoles(graph).map((role) => ({ role, amount: lighterSteps(graph, role).length }));
  return { of: heavy.length, items: mostFirst(heavy.filter(({ amount }) => amount > 0)) };
};

/** Heavy roles without such a step at their own level or higher: lighter work means going down, or a detour. */
export const heavyNoLighter: Rule = ({ graph }) => {
  const heavy = heavyRoles(graph);
  const stuck = heavy.filter((role) => !lighterSteps(graph, role).some(({ to }) => to.rank >= role.rank));
  return { of: heavy.length, items: mostFirst(stuck.map((role) => ({ role, amount: null }))) };
};

const growsHeavier = (from: Role, to: Role, scale: 'emotional' | 'irregular'): boolean =>
  scaleChange(from, to, scale)?.endsWith('more') ?? false;

/** Steps from heavy to lighter work that are heavier for the head, or have more irregular hours. */
export const lighterHeavierHead: Rule = ({ graph }) => {
  const lighter = heavyRoles(graph).flatMap((role) => lighterSteps(graph, role));
  const items = lighter
    .filter(({ from, to }) => growsHeavier(from, to, 'emotional') || growsHeavier(from, to, 'irregular'))
    .map((step): Counted => ({ kind: 'step', step }));
  return { of: lighter.length, items };
};
