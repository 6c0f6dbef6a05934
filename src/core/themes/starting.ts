import { stepsInto } from '../graph/buildGraph';
import type { Graph, Role, Step } from '../model/graph';
import { firstYears } from '../start/firstYears';
import { mostFirst, type Rule } from './world';

/** The steps by which people from outside care begin in a role. */
const entriesInto = (graph: Graph, role: Role): Step[] =>
  stepsInto(graph, role).filter(({ kind, from }) => kind === 'entry' && from.kind === 'origin');

/** Jobs in which people from outside care begin, with the ways in. */
const entryRoles = (graph: Graph) =>
  graph.roles
    .filter((role) => role.kind !== 'origin' && !role.sideRole)
    .map((role) => ({ role, ways: entriesInto(graph, role) }))
    .filter(({ ways }) => ways.length > 0);

/** Entry roles with a next step that one can begin within the first two years; per role how many, by the best way in. */
export const entryNextStep: Rule = ({ graph }) => {
  const entries = entryRoles(graph);
  const counted = entries.map(({ role, ways }) => ({
    role,
    amount: Math.max(...ways.map((way) => firstYears(graph, way).next.length)),
  }));
  return { of: entries.length, items: mostFirst(counted.filter(({ amount }) => amount > 0)) };
};

/** Entry roles into which at least one way leads without a course: the employer shows the work. */
export const entryWithoutCourse: Rule = ({ graph }) => {
  const entries = entryRoles(graph);
  const without = entries.filter(({ ways }) => ways.some(({ onboarding }) => onboarding));
  return { of: entries.length, items: mostFirst(without.map(({ role }) => ({ role, amount: null }))) };
};

/** Entry roles into which every way takes longer than the first two years: the diploma comes after them. */
export const firstYearsLonger: Rule = ({ graph }) => {
  const entries = entryRoles(graph);
  const longer = entries.filter(({ ways }) => ways.every((way) => firstYears(graph, way).isLonger));
  return { of: entries.length, items: mostFirst(longer.map(({ role }) => ({ role, amount: null }))) };
};
