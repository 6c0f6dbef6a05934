import type { DataFiles, RoleFile } from '../model/data';
import { citedIn } from './citedIn';

/** What a source can support, in the order in which screens tell it. */
export const USE_KINDS = [
  'roles',
  'strain',
  'shortage',
  'pay',
  'steps',
  'trainings',
  'rules',
  'facts',
  'employers',
  'schools',
  'funding',
  'learning',
  'registrations',
  'relations',
  'forms',
  'themes',
] as const;
export type UseKind = (typeof USE_KINDS)[number];

/**
 * One thing that a source supports. `id` is that of the record: the role, training, employer, school, arrangement, fact or
 * agreement. `part` says which part of it: the goal of a step, the name of a pay scale, the number of a rule (without it:
 * the agreement as a whole).
 */
export interface Use {
  readonly kind: UseKind;
  readonly id: string;
  readonly part?: string;
}

type Uses = Map<string, Use[]>;

/**
 * What each source supports, by source id: every record that cites it stands there, and no other. Pay is both: the scale
 * of a role (without `part`: the role's id) and the amounts of a scale (`part`: the scale; the agreement's id).
 */
export function usesOf(data: DataFiles): ReadonlyMap<string, readonly Use[]> {
  const uses: Uses = new Map();
  const add = (value: unknown, use: Use) => {
    for (const source of citedIn(value)) {
      const list = uses.get(source);
      if (list) list.push(use);
      else uses.set(source, [use]);
    }
  };
  for (const role of data.roles) addRole(role, add);
  for (const training of data.trainings) add(training, { kind: 'trainings', id: training.id });
  for (const cao of data.caos) {
    const { scales, rules, ...agreement } = cao;
    // What an agreement says about the whole, such as its hours, stands with its rules.
    add(agreement, { kind: 'rules', id: cao.id });
    for (const [part, scale] of Object.entries(scales)) add(scale, { kind: 'pay', id: cao.id, part });
    rules.forEach((rule, index) => {
      add(rule, { kind: 'rules', id: cao.id, part: String(index) });
    });
  }
  for (const { facts } of data.regions) for (const fact of facts) add(fact, { kind: 'facts', id: fact.id });
  for (const employer of data.employers) add(employer, { kind: 'employers', id: employer.id });
  for (const school of data.schools) add(school, { kind: 'schools', id: school.id });
  for (const scheme of data.funding) add(scheme, { kind: 'funding', id: scheme.id });
  for (const guide of data.learning.guides) add(guide, { kind: 'learning', id: guide.id });
  for (const each of data.registrations) add(each, { kind: 'registrations', id: each.id });
  for (const relation of data.relations) add(relation, { kind: 'relations', id: relation.id });
  for (const chart of data.monitor) add(chart, { kind: 'facts', id: chart.id });
  for (const form of data.forms) add(form, { kind: 'forms', id: form.id });
  for (const theme of data.themes) add(theme, { kind: 'themes', id: theme.id });
  // In the same order whatever the order of the files.
  for (const list of uses.values()) list.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return uses;
}

const keyOf = ({ id, part = '' }: Use): string => `${id} ${part}`;

function addRole({ id, strain, shortage, pay, steps, ...rest }: RoleFile, add: (value: unknown, use: Use) => void) {
  add(rest, { kind: 'roles', id });
  add(strain, { kind: 'strain', id });
  add(shortage, { kind: 'shortage', id });
  add(pay, { kind: 'pay', id });
  for (const step of steps) add(step, { kind: 'steps', id, part: step.to });
}

/** How many things of each kind, in the order of `USE_KINDS`. */
export const countUses = (uses: readonly Use[]): number[] =>
  USE_KINDS.map((kind) => uses.filter((use) => use.kind === kind).length);
