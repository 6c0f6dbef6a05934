import { likeness, skillsCovered } from '../graph/similarity';
import { allowanceChange, type PayDifference, payDifference } from '../lenses/pay';
import { SHORTAGE_BLOCKS } from '../lenses/shortage';
import { type Change, physicalChange, physicalIndexOf } from '../lenses/strain';
import type { StepKind } from '../model/data';
import type { Role } from '../model/graph';
import type { Reached } from './reachRoles';

/** What there is to say about one possibility, seen from the role one has now. */
export interface Features {
  readonly role: Role;
  readonly months: number;
  readonly steps: number;
  /** Change of the physical index, points; null when unknown. Negative is lighter. */
  readonly physical: number | null;
  readonly physicalWord: Change | null;
  /** Change on the two other scales, points of 0-4. */
  readonly emotional: number;
  readonly irregular: number;
  readonly pay: PayDifference | null;
  readonly allowance: 'lost' | 'less' | 'more' | 'same' | null;
  /** Change in level, ranks of vocabulary.json. */
  readonly rank: number;
  /** Demand for people, 1-4 blocks; null when unknown. */
  readonly demand: number | null;
  /** Share of the new role's skills that one already uses, 0-1. */
  readonly covered: number;
  readonly likeness: number;
  /** Daily contact with clients: kept, partly or wholly left behind. */
  readonly contact: 'kept' | 'part' | 'lost';
  /** Rarest step on the way. */
  readonly usualness: 'common' | 'regular' | 'rare';
  /** The last step goes deeper into the trade or answers for more: specialisation, promotion or leading. */
  readonly deepens: boolean;
  /** The last step is one into leading people. */
  readonly leads: boolean;
  /** No sector in common with the role one has now. */
  readonly otherBranch: boolean;
  readonly keepsWage: boolean;
}

const DEEPENING: ReadonlySet<StepKind> = new Set(['promotion', 'specialisation', 'management']);
const RARER = { common: 0, regular: 1, rare: 2 } as const;

export function featuresOf(start: Role, { role, steps, months }: Reached): Features {
  const before = physicalIndexOf(start);
  const after = physicalIndexOf(role);
  const left = new Set(steps.flatMap((step) => step.giveUp));
  const shift = (scale: 'emotional' | 'irregular') =>
    start.strain && role.strain ? role.strain[scale] - start.strain[scale] : 0;
  const rarest = steps.reduce(
    (worst, step) => (RARER[step.usualness] > RARER[worst] ? step.usualness : worst),
    steps[0]?.usualness ?? 'common',
  );
  return {
    role,
    months,
    steps: steps.length,
    physical: before === null || after === null ? null : after - before,
    physicalWord: physicalChange(start, role),
    emotional: shift('emotional'),
    irregular: shift('irregular'),
    pay: payDifference(start, role),
    allowance: allowanceChange(start, role),
    rank: role.rank - start.rank,
    demand: role.shortage ? SHORTAGE_BLOCKS[role.shortage] : null,
    covered: skillsCovered(start, role),
    likeness: likeness(start, role),
    contact: left.has('daily-contact') ? 'lost' : left.has('own-clients') ? 'part' : 'kept',
    usualness: rarest,
    deepens: DEEPENING.has(steps.at(-1)?.kind ?? 'lateral'),
    leads: steps.at(-1)?.kind === 'management',
    otherBranch: !role.sectors.some((sector) => start.sectors.includes(sector)),
    keepsWage: steps.every((step) => step.wage === 'kept'),
  };
}
