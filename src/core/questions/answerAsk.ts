import { stepsFrom, stepsInto } from '../graph/buildGraph';
import { resolveRole } from '../graph/resolveRole';
import { stepMonths } from '../lenses/time';
import type { CredentialNeeds } from '../model/data';
import type { Graph, Role, Step } from '../model/graph';
import { featuresOf } from '../options/features';
import { findOptions } from '../options/findOptions';
import { type Reason, reasonsOf } from '../options/reasons';
import { answerRoute } from '../routes/answerRoute';
import { AskError } from './askError';
import { type Asked, inRegion, parseAsk, splitLine } from './parseAsk';

/** What questions are asked of: the network, and where in the region which sectors have work. */
export interface Place {
  readonly graph: Graph;
  readonly sectorsOfRegion: ReadonlyMap<string, readonly string[]>;
}

/** One line of an answer, whatever was asked: an option, a step, a route, or a role by itself. */
export interface Came {
  /** The role that the answer names: where the way ends, or, for "into", where it starts. */
  readonly role: Role;
  readonly from: Role;
  /** Empty for a role by itself. */
  readonly steps: readonly Step[];
  readonly months: number;
  readonly reasons: readonly Reason[];
  /** Diplomas that the answer itself says are asked first: lists of steps show every step, options and routes only open ones. */
  readonly told: CredentialNeeds;
}

export interface Answered {
  /** What the person holds besides what the start role brings. */
  readonly has: readonly string[];
  /** Best first, as on the screen. */
  readonly came: readonly Came[];
  /** Tasks next to one's own job. */
  readonly beside: readonly Role[];
  /** Roles that are told as closed without one more diploma. */
  readonly barred: readonly Role[];
}

const COMMANDS = ['options', 'steps', 'into', 'route', 'role'];

/** Answer a line as `npm run ask` takes it, in one form for all commands. Throws AskError on a line that makes no sense. */
export function answerAsk({ graph, sectorsOfRegion }: Place, line: string): Answered {
  const asked = inRegion(parseAsk(graph, splitLine(line)), sectorsOfRegion);
  const { has, limits, wish, words } = asked;
  const role = roleOf(graph, words[0]);
  const list = (came: readonly Came[]): Answered => ({ has, came, beside: [], barred: [] });
  switch (asked.command) {
    case 'options': {
      const { options, beside, barred } = findOptions(graph, { from: role, wish, limits, has });
      return {
        has,
        came: options.map(({ role: goal, steps, months, reasons }) => ({
          role: goal,
          from: role,
          steps,
          months,
          reasons,
          told: [],
        })),
        beside: beside.map((step) => step.to),
        barred: barred.map(({ step }) => step.to),
      };
    }
    case 'steps':
      return list(stepsFrom(graph, role).map((step) => oneStep(step, step.to)));
    case 'into':
      return list(stepsInto(graph, role).map((step) => oneStep(step, step.from)));
    case 'route':
      return list(routesTo(graph, role, asked));
    case 'role':
      return list([{ role, from: role, steps: [], months: 0, reasons: [], told: [] }]);
    default:
      throw AskError.unknown('command', asked.command, COMMANDS);
  }
}

function oneStep(step: Step, named: Role): Came {
  const months = stepMonths(step);
  const reasons = reasonsOf(step.from, featuresOf(step.from, { role: step.to, steps: [step], months }));
  return { role: named, from: step.from, steps: [step], months, reasons, told: step.admissionNeeds };
}

function routesTo(graph: Graph, from: Role, { words, limits, has }: Asked): Came[] {
  const to = roleOf(graph, words[1]);
  return answerRoute(graph, { from, to, limits, has }).routes.map(({ route: { steps } }) => {
    const months = steps.reduce((sum, step) => sum + stepMonths(step), 0);
    const reasons = reasonsOf(from, featuresOf(from, { role: to, steps, months }));
    return { role: to, from, steps, months, reasons, told: [] };
  });
}

/** Only a role that is there now: a question about a retired one is to be written anew. */
function roleOf(graph: Graph, id: string | undefined): Role {
  if (id === undefined) throw new AskError('give the id of a role');
  const found = resolveRole(graph, id);
  if (found.kind === 'found') return found.role;
  throw new AskError(`no such role "${id}"`, found.kind === 'moved' ? found.roles.map((role) => role.id) : []);
}
