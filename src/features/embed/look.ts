import type { Language } from '../../core/model/data';
import type { EmbedTheme } from '../../state/address/embedAddress';

/** How a piece looks, besides what it shows. */
export interface Look {
  readonly language: Language;
  readonly theme: EmbedTheme;
  /** CSS pixels; null = as wide as its place. */
  readonly width: number | null;
}
