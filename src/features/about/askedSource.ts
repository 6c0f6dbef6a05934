import type { SourceUsesFile } from '../../state/useSourceUses';

/** The source that the address names after "#", with what rests on it; null when that did not come. */
export interface AskedSource {
  readonly id: string;
  readonly uses: SourceUsesFile | null;
}
