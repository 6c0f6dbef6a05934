import type { EmployerFile, MeasureId, RelationFile, Text, TrainingFile } from '../model/data';
import type { Graph, Role, Step } from '../model/graph';

/** What measures are computed from: the network, and what of the other files it leaves out. */
export interface World {
  readonly graph: Graph;
  readonly trainings: readonly Pick<TrainingFile, 'id' | 'name' | 'wage' | 'payer'>[];
  readonly employers: readonly Pick<EmployerFile, 'id' | 'name' | 'sectors' | 'regions'>[];
  readonly relations: readonly Pick<RelationFile, 'id' | 'roles'>[];
}

/** One of the things that were counted. */
export type Counted =
  | { readonly kind: 'role'; readonly role: Role; readonly amount: number | null }
  | { readonly kind: 'step'; readonly step: Step }
  | { readonly kind: 'pair'; readonly roles: readonly [Role, Role] }
  | { readonly kind: 'name'; readonly id: string; readonly name: Text };

export interface Measure {
  readonly id: MeasureId;
  readonly count: number;
  /** Out of how many; null when that says nothing. */
  readonly of: number | null;
  /** What was counted, what matters most first; as many as `count`. */
  readonly items: readonly Counted[];
}

/** How a measure is computed: its items, and out of how many. */
export type Rule = (world: World) => Pick<Measure, 'of' | 'items'>;

/** A role as an item. `amount` is what the measure counts per role, such as steps; null when it counts roles alone. */
const roleItem = (role: Role, amount: number | null = null): Counted => ({ kind: 'role', role, amount });

const byName = (a: Role, b: Role): number => a.name.nl.localeCompare(b.name.nl, 'nl');

/** Role items, those with most to count first, then by their Dutch name. */
export const mostFirst = (roles: readonly { readonly role: Role; readonly amount: number | null }[]): Counted[] =>
  [...roles]
    .sort((a, b) => (b.amount ?? 0) - (a.amount ?? 0) || byName(a.role, b.role))
    .map(({ role, amount }) => roleItem(role, amount));
