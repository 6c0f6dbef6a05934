import { STRAIN_SCALES, type StrainScale } from '../model/data';
import type { Role } from '../model/graph';
import { type Change, physicalChange, scaleChange } from './strain';
import { PHYSICAL_SCALES } from './strainAnswer';

export interface StrainTold {
  /** Scales whose change is worth telling, in their fixed order. */
  readonly scales: readonly { readonly scale: StrainScale; readonly change: Change }[];
  /** The body as a whole stays about as heavy although single scales differ: say that instead. */
  readonly bodySame: boolean;
}

/**
 * What to tell about two kinds of work, scale by scale. A single point on a physical scale is not told when all three
 * together stay within the noise; twice as much is. Null when the strain of either is unknown.
 */
export function strainTold(from: Role, to: Role): StrainTold | null {
  const body = physicalChange(from, to);
  if (body === null) return null;
  const changed = STRAIN_SCALES.flatMap((scale) => {
    const change = scaleChange(from, to, scale);
    return change === null || change === 'same' ? [] : [{ scale, change }];
  });
  const physical: ReadonlySet<StrainScale> = new Set(PHYSICAL_SCALES);
  const scales = changed.filter(
    ({ scale, change }) => body !== 'same' || !physical.has(scale) || change.startsWith('much'),
  );
  return { scales, bodySame: scales.length < changed.length };
}
