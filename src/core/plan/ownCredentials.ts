import { credentialsOfRole, impliedBy } from '../graph/credentials';
import type { Graph, Role, Vocabulary } from '../model/graph';
import type { PlanChange } from './changeRecords';
import type { Plan } from './planOf';

type Credential = Vocabulary['credentials'][number];

/** Diplomas that tell a level and no profession, lowest first. */
const LEVELS = ['mbo2', 'mbo3', 'mbo4', 'ad', 'hbo', 'wo'];

/** Where a credential stands in a list to pick from: a level by itself, or a profession from the level that it implies. */
export const CREDENTIAL_GROUPS = ['mbo', 'hbo', 'wo', 'other', 'level'] as const;
export type CredentialGroup = (typeof CREDENTIAL_GROUPS)[number];

/**
 * "One of several": it follows from two or more others and says nothing by itself. Demands use it; nobody holds it on
 * paper, so nobody is asked for it.
 */
function isAlternative({ credentials }: Vocabulary, { id, implies }: Credential): boolean {
  return implies.length === 0 && credentials.filter((other) => other.implies.includes(id)).length > 1;
}

function groupOf(graph: Graph, id: string): CredentialGroup {
  if (LEVELS.includes(id)) return 'level';
  const implied = impliedBy(graph, [id]);
  if (implied.has('wo')) return 'wo';
  if (implied.has('hbo')) return 'hbo';
  return LEVELS.some((level) => implied.has(level)) ? 'mbo' : 'other';
}

/** The credentials that somebody can hold, in groups to pick from. Groups without any are left out. */
export function credentialGroups(
  graph: Graph,
): readonly { readonly group: CredentialGroup; readonly credentials: readonly Credential[] }[] {
  const { vocabulary } = graph;
  const own = vocabulary.credentials.filter((credential) => !isAlternative(vocabulary, credential));
  const inGroup = (group: CredentialGroup) => own.filter(({ id }) => groupOf(graph, id) === group);
  return CREDENTIAL_GROUPS.map((group) => ({
    group,
    credentials:
      group === 'level' ? inGroup(group).sort((a, b) => LEVELS.indexOf(a.id) - LEVELS.indexOf(b.id)) : inGroup(group),
  })).filter(({ credentials }) => credentials.length > 0);
}

/**
 * What everybody in a role holds for certain, without what follows from the rest of it: for a verzorgende IG that
 * diploma, and not mbo-3 and mbo-2 besides.
 */
export function credentialsWithRole(graph: Graph, role: Role): readonly Credential[] {
  const { held } = credentialsOfRole(graph, role);
  const { vocabulary } = graph;
  const above = new Set([...held].flatMap((id) => [...impliedBy(graph, [id])].filter((implied) => implied !== id)));
  return vocabulary.credentials.filter(
    (credential) => held.has(credential.id) && !above.has(credential.id) && !isAlternative(vocabulary, credential),
  );
}

/** The part of a registration that decides about credentials. */
export interface RegistrationRule {
  readonly id: string;
  readonly kind: 'law' | 'title' | 'asked' | 'voluntary';
  readonly credential?: string | undefined;
}

/**
 * The credentials that a plan tells: the chosen ones, and those of which a chosen registration is the proof. Ids of
 * registrations that the data no longer has count for nothing.
 */
export function credentialsOf(
  plan: Pick<Plan, 'diplomas' | 'registrations'>,
  registrations: Readonly<Record<string, RegistrationRule>>,
): readonly string[] {
  const proven = plan.registrations.flatMap((id) =>
    Object.hasOwn(registrations, id) ? (registrations[id]?.credential ?? []) : [],
  );
  return [...new Set([...plan.diplomas, ...proven])];
}

/**
 * What changes in a plan when a registration is chosen or let go. The rules of registrations come late, and answers must
 * not wait for them: so the credential it proves is kept as a diploma as well. Leaving a register by law ends the right
 * that the credential names; a diploma stays somebody's own when they leave another register.
 */
export function registrationChanges(
  { id, kind, credential }: RegistrationRule,
  chosen: boolean,
): readonly PlanChange[] {
  const record = { kind: 'registration', id } as const;
  const diploma = credential === undefined ? null : ({ kind: 'diploma', id: credential } as const);
  if (chosen) return [{ set: record }, ...(diploma ? [{ set: diploma }] : [])];
  return [{ remove: record }, ...(diploma && kind === 'law' ? [{ remove: diploma }] : [])];
}
