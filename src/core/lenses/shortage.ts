import type { ShortageLevel } from '../model/data';
import type { Role } from '../model/graph';

/** Blocks shown for the demand for people: 4 = hardly any candidates, 1 = more candidates than jobs. */
export const SHORTAGE_BLOCKS: Record<ShortageLevel, 1 | 2 | 3 | 4> = {
  'very-tight': 4,
  tight: 3,
  balanced: 2,
  loose: 1,
};

/** How unsure work is in a role, 0 (many openings) to 3 (few); unknown counts between balanced and loose. */
export const workUncertainty = (role: Role): number => (role.shortage ? 4 - SHORTAGE_BLOCKS[role.shortage] : 2.5);
