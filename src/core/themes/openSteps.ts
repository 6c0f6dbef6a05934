import { stepsFrom } from '../graph/buildGraph';
import { credentialsOfRole, unmetDemand } from '../graph/credentials';
import type { Graph, Role, Step } from '../model/graph';

/** Direct steps to another job whose demands the people in this role meet with what their own role asks. */
export function openSteps(graph: Graph, role: Role): Step[] {
  const have = credentialsOfRole(graph, role);
  return stepsFrom(graph, role).filter((step) => !step.to.sideRole && !unmetDemand(graph, have, step));
}
