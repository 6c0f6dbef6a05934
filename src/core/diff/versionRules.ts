import type { DataDiff } from './diffSnapshots';

/**
 * What a change of the data asks of its version number; docs/data.md says the same in words. Three kinds of users:
 * people with a link or a saved plan, programs that read the data, readers who want to know what is new.
 */
export type Bump = 'none' | 'patch' | 'minor' | 'major';

/** Why a number must rise. */
export const REASONS = {
  'role-lost': 'major',
  'role-retired': 'major',
  'role-split': 'major',
  'word-removed': 'major',
  'scale-changed': 'major',
  'shape-changed': 'minor',
  'role-added': 'minor',
  'role-renamed': 'minor',
  'role-merged': 'minor',
  'record-added': 'minor',
  'record-removed': 'minor',
  'figure-changed': 'patch',
  'text-changed': 'patch',
  'other-changed': 'patch',
} as const satisfies Record<string, Bump>;
export type Reason = keyof typeof REASONS;

export interface NeededVersion {
  readonly bump: Bump;
  /** The smallest version that may follow; the old one when nothing changed. */
  readonly smallest: string;
  /** The heaviest first, each with how often and the first few. */
  readonly why: readonly { readonly reason: Reason; readonly bump: Bump; readonly ids: readonly string[] }[];
}

export interface RuleWish {
  /**
   * The editors declare that changed texts of the scales only say the same in other words. A program cannot tell that;
   * without this word every other text of a scale counts as another meaning.
   */
  readonly sameScales?: boolean;
}

const BUMPS: readonly Bump[] = ['none', 'patch', 'minor', 'major'];

/** Lists of the vocabulary that measure: their meaning is what figures and answers rest on. */
const SCALES = /^(strainScales|levels) /;

/** The smallest version that may follow `old` after these changes, and why. */
export function neededVersion(old: string, diff: DataDiff, wish: RuleWish = {}): NeededVersion {
  const why = (Object.entries(idsFor(diff, wish)) as [Reason, readonly string[]][])
    .filter(([, ids]) => ids.length > 0)
    .map(([reason, ids]) => ({ reason, bump: REASONS[reason], ids }))
    .sort((a, b) => BUMPS.indexOf(b.bump) - BUMPS.indexOf(a.bump));
  const bump = why[0]?.bump ?? 'none';
  return { bump, smallest: raised(old, bump), why };
}

function idsFor({ roles, kinds, figures, evidence, redirects, isShapeOther }: DataDiff, wish: RuleWish) {
  const others = Object.entries(kinds).filter(([kind]) => kind !== 'roles' && kind !== 'terms');
  const named = (part: 'added' | 'removed') =>
    others.flatMap(([kind, diff]) => diff[part].map((id) => `${kind} ${id}`));
  const all = (part: 'texts' | 'facts') =>
    Object.entries(kinds).flatMap(([kind, diff]) => diff[part].map((id) => `${kind} ${id}`));
  const { terms } = kinds;
  return {
    'role-lost': roles.lost,
    'role-retired': roles.retired,
    'role-split': roles.split.map(({ from }) => from),
    'word-removed': terms.removed,
    'scale-changed': [...terms.facts, ...(wish.sameScales ? [] : terms.texts)].filter((id) => SCALES.test(id)),
    'shape-changed': isShapeOther ? ['data/schema'] : [],
    'role-added': roles.added,
    'role-renamed': roles.renamed.map(({ from, to }) => `${from} -> ${to}`),
    'role-merged': roles.merged.map(({ from, to }) => `${from} -> ${to}`),
    'record-added': [...named('added'), ...terms.added.map((id) => `terms ${id}`)],
    'record-removed': named('removed'),
    'figure-changed': [...figures, ...evidence].map(({ id, place }) => `${id} ${place}`),
    'text-changed': all('texts'),
    'other-changed': [...all('facts'), ...redirects.map((id) => `redirects ${id}`)],
  } satisfies Record<Reason, readonly string[]>;
}

type Numbers = readonly [major: number, minor: number, patch: number];

/** "1.2.3" as numbers; the check of the data files has seen to the form. */
function numbersOf(version: string): Numbers {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  return [major, minor, patch];
}

/** Below 0 when `a` comes before `b`, 0 when they are the same, above 0 when it comes later. */
export function compareVersions(a: string, b: string): number {
  const [one, other] = [numbersOf(a), numbersOf(b)];
  return one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
}

/** The version after this bump. While the first number is 0 nothing is promised yet: a major change raises the second. */
export function raised(version: string, bump: Bump): string {
  const [major, minor, patch] = numbersOf(version);
  switch (bump) {
    case 'none':
      return version;
    case 'patch':
      return `${major}.${minor}.${patch + 1}`;
    case 'minor':
      return `${major}.${minor + 1}.0`;
    case 'major':
      return major === 0 ? `0.${minor + 1}.0` : `${major + 1}.0.0`;
  }
}
