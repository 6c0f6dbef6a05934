import type { CredentialNeeds, RoleFile } from '../model/data';
import { inconsistent } from './consistencyProblem';
import type { Problem } from './problem';
import type { Entry, Parsed } from './shape';

/** The route search keeps demanded credentials as bits of one 32-bit whole number. */
const MOST_CREDENTIALS = 31;

/** Whether the network as a whole holds: no stray roles, no circles of redirects, no more credentials than can be searched. */
export function checkNetwork(parsed: Parsed): Problem[] {
  return [...strayRoles(parsed), ...redirectProblems(parsed), ...credentialCount(parsed)];
}

function strayRoles(parsed: Parsed): Problem[] {
  // With a role file missing, its neighbours only seem to be cut off.
  if (parsed.incomplete.has('roles')) return [];
  const active = parsed.entries.roles.filter(({ value }) => value.status === 'active');
  const entered = new Set(active.flatMap(({ value }) => value.steps.map((step) => step.to)));
  const reached = reachable(active.map(({ value }) => value));
  return active.flatMap((entry) => strayProblem(entry, entered.has(entry.value.id), reached.has(entry.value.id)));
}

function strayProblem(entry: Entry<RoleFile>, entered: boolean, reached: boolean): Problem[] {
  const { id, kind, steps, deadEnd } = entry.value;
  const noWayIn = kind !== 'origin' && !entered;
  const noWayOut = steps.length === 0;
  if (deadEnd) {
    if (noWayIn || noWayOut || !reached) return [];
    const mend = 'remove "deadEnd", or the steps that should not be there';
    return [
      inconsistent(entry, ['deadEnd'], `"${id}" is called a dead end, but has steps in and out`, mend, 'warning'),
    ];
  }
  const problems: Problem[] = [];
  const reason = 'or say in "deadEnd" why that is right';
  if (noWayIn) {
    problems.push(inconsistent(entry, [], `no step leads to "${id}"`, `add a step in another role, ${reason}`));
  } else if (!reached) {
    const mend = `add a step from a role that can be reached, ${reason}`;
    problems.push(inconsistent(entry, [], `"${id}" cannot be reached from any origin`, mend));
  }
  if (noWayOut) problems.push(inconsistent(entry, ['steps'], `no step leaves "${id}"`, `add a step, ${reason}`));
  return problems;
}

/** Every role that can be walked to from an origin. */
function reachable(roles: readonly RoleFile[]): Set<string> {
  const byId = new Map(roles.map((role) => [role.id, role]));
  const reached = new Set<string>();
  const open = roles.filter((role) => role.kind === 'origin').map((role) => role.id);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const role = byId.get(id);
    if (!role || reached.has(id)) continue;
    reached.add(id);
    open.push(...role.steps.map((step) => step.to));
  }
  return reached;
}

function redirectProblems(parsed: Parsed): Problem[] {
  const { roles, redirects } = parsed.entries;
  const live = new Set(roles.map(({ value }) => value.id));
  const next = new Map(redirects.map(({ value }) => [value.from, value.to]));
  return redirects.flatMap((entry) => {
    const { from, to } = entry.value;
    if (live.has(from)) {
      const mend = 'remove the redirect, or retire the role file; an id is never used again';
      return inconsistent(entry, ['from'], `"${from}" is a live role, so the redirect hides it`, mend);
    }
    if (leadsBack(from, next)) {
      return inconsistent(
        entry,
        ['to'],
        `the redirect of "${from}" comes back to itself`,
        'let it end at a role that exists',
      );
    }
    return to.flatMap((target, i) => {
      const successors = next.get(target);
      if (!successors) return [];
      const words = successors.map((id) => `"${id}"`).join(' and ') || 'nothing';
      const what = `"${target}" is itself redirected`;
      return inconsistent(entry, ['to', i], what, `point straight to ${words}`, 'warning');
    });
  });
}

function leadsBack(start: string, next: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set<string>();
  const open = [...(next.get(start) ?? [])];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === start) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...(next.get(id) ?? []));
  }
  return false;
}

function credentialCount(parsed: Parsed): Problem[] {
  const { roles, trainings, vocabulary } = parsed.entries;
  const entry = vocabulary[0];
  if (!entry) return [];
  const needs: CredentialNeeds[] = [
    ...roles.map(({ value }) => value.requires),
    ...roles.flatMap(({ value }) => value.steps.map((step) => step.admissionNeeds ?? [])),
    ...trainings.map(({ value }) => value.admission),
  ];
  const asked = new Set(needs.flat(2));
  if (asked.size <= MOST_CREDENTIALS) return [];
  const what = `${asked.size} different credentials are demanded; the route search can hold ${MOST_CREDENTIALS}`;
  const mend = 'merge credentials that open the same doors, or change the route search first (core/routes)';
  return [inconsistent(entry, ['credentials'], what, mend)];
}
