import { get, once } from './load';
import type { SourceUsesFile } from './sourceUses';

/** What one source supports; apart from the other files, for only one screen asks. The id must be one of the sources. */
export const loadSourceUses = (id: string): Promise<SourceUsesFile> =>
  once(`source:${id}`, () => get<SourceUsesFile>(`sources/${id}.json`));
