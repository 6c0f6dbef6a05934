import type { OwnFile } from '../../model/data';
import type { OwnCode, OwnFinding } from '../../own/finding';
import { nearest } from '../nearest';
import type { PathPart } from '../problem';
import { type OwnKnown, stepKey } from './known';

type Finding = OwnFinding<OwnCode>;

const wrong = (path: readonly PathPart[], code: OwnCode, values: Finding['values']): Finding => ({
  severity: 'error',
  path,
  code,
  values,
});

const unknownId = (
  path: readonly PathPart[],
  code: 'unknown-role' | 'unknown-training',
  id: string,
  known: ReadonlySet<string>,
): Finding[] => (known.has(id) ? [] : [wrong(path, code, { id, near: nearest(id, known) ?? '' })]);

/**
 * Whether everything that an employer's own file points at exists: roles, steps, trainings. Of an employer of the data
 * the name must be the same, so that nobody speaks under the id of another.
 */
export function ownReferences(file: OwnFile, known: OwnKnown): Finding[] {
  return [
    ...ofEmployer(file, known),
    ...file.names.flatMap(({ role }, i) => unknownId(['names', i, 'role'], 'unknown-role', role, known.roles)),
    ...file.offers.flatMap(({ about }, i) => ofOffer(about, ['offers', i, 'about'], known)),
    ...file.paths.flatMap(({ roles }, i) => ofPath(roles, ['paths', i, 'roles'], known)),
  ];
}

function ofEmployer({ employer, name }: OwnFile, { employers }: OwnKnown): Finding[] {
  const ours = employers.get(employer);
  return ours === undefined || ours === name ? [] : [wrong(['name'], 'other-name', { id: employer, name, ours })];
}

function ofOffer(about: OwnFile['offers'][number]['about'], at: readonly PathPart[], known: OwnKnown): Finding[] {
  const { role, from, to, training } = about;
  if (role !== undefined) return unknownId([...at, 'role'], 'unknown-role', role, known.roles);
  if (training !== undefined) return unknownId([...at, 'training'], 'unknown-training', training, known.trainings);
  return from === undefined || to === undefined
    ? []
    : ofPair({ id: from, path: [...at, 'from'] }, { id: to, path: [...at, 'to'] }, known);
}

interface Place {
  readonly id: string;
  readonly path: readonly PathPart[];
}

/** Two roles that must be a step of the data. An unknown role is told on its own, once. */
function ofPair(from: Place, to: Place, known: OwnKnown): Finding[] {
  const unknown = [from, to].flatMap(({ id, path }) => unknownId(path, 'unknown-role', id, known.roles));
  if (unknown.length > 0) return unknown;
  return known.steps.has(stepKey(from.id, to.id)) ? [] : [wrong(to.path, 'no-step', { from: from.id, to: to.id })];
}

function ofPath(roles: readonly string[], at: readonly PathPart[], known: OwnKnown): Finding[] {
  const isKnown = (id: string | undefined): id is string => id !== undefined && known.roles.has(id);
  return roles.flatMap((id, i) => {
    const before = roles[i - 1];
    const unknown = unknownId([...at, i], 'unknown-role', id, known.roles);
    if (unknown.length > 0 || !isKnown(before)) return unknown;
    return known.steps.has(stepKey(before, id)) ? [] : [wrong([...at, i], 'no-step', { from: before, to: id })];
  });
}
