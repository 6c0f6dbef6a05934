import { roleEntries } from '../browse/entries';
import type { StepKind } from '../model/data';
import type { Graph } from '../model/graph';
import { openSteps } from './openSteps';
import { mostFirst, type Rule } from './world';

const careEntries = (graph: Graph) => roleEntries(graph).filter(({ kind }) => kind === 'care');

/** Roles with a band of room to grow, as the list filters them; per role how many roles lie within four years. */
const withGrowth =
  (band: 0 | 4): Rule =>
  ({ graph }) => {
    const care = careEntries(graph);
    const roles = care
      .filter(({ growth }) => growth.band === band)
      .map(({ role, growth }) => ({ role, amount: growth.withinFourYears }));
    return { of: care.length, items: mostFirst(roles) };
  };

/** Roles from which very many others are in reach. */
export const springboards: Rule = withGrowth(4);
/** Roles from which no other is in reach without going down a level. */
export const deadEnds: Rule = withGrowth(0);

const DEEPER: ReadonlySet<StepKind> = new Set(['promotion', 'specialisation']);
const LEADING = 'management';

/** Roles with a direct step up or into a specialism that is not leading people; per role how many such steps. */
export const deeperWithoutLeading: Rule = ({ graph }) => {
  const care = careEntries(graph);
  const roles = care.map(({ role }) => {
    const steps = openSteps(graph, role);
    return { role, amount: steps.filter(({ kind, to }) => DEEPER.has(kind) && to.group !== LEADING).length };
  });
  return { of: care.length, items: mostFirst(roles.filter(({ amount }) => amount > 0)) };
};
