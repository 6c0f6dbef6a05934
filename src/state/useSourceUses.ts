import { loadSourceUses } from '../dataset/loadSourceUses';
import type { SourceUsesFile } from '../dataset/sourceUses';
import { type Loaded, useLoaded } from './useLoaded';

export type { SourceUsesFile, UseLine } from '../dataset/sourceUses';

/** What rests on one source; only the sources page asks. */
export const useSourceUses = (id: string): Loaded<SourceUsesFile> =>
  useLoaded(`source:${id}`, () => loadSourceUses(id));
