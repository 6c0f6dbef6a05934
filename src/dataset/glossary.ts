import type { DataFiles, GlossaryFile } from '../core/model/data';
import { FORMAT } from './wire';

/** The glossary, for its own page and for terms inside texts. */
export interface GlossaryDataset {
  readonly format: number;
  readonly terms: readonly GlossaryFile[];
}

export function encodeGlossary(data: DataFiles): GlossaryDataset {
  return { format: FORMAT, terms: data.glossary };
}
