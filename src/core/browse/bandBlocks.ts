import { SHORTAGE_BLOCKS } from '../lenses/shortage';
import type { ShortageLevel } from '../model/data';
import type { Lens } from './entries';

/** A band as filled blocks out of four; null = unknown. */
export function bandBlocks(lens: Lens, band: string): number | null {
  if (band === 'unknown') return null;
  return lens === 'shortage' ? SHORTAGE_BLOCKS[band as ShortageLevel] : Number(band);
}
