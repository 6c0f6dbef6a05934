import type { ChangesFile } from '../dataset/changes';
import { loadFile } from '../dataset/load';
import { type Loaded, useLoaded } from './useLoaded';

export type { ChangedFigure, ChangesFile, VersionChanges } from '../dataset/changes';

/** What changed per version of the data. */
export const useChanges = (): Loaded<ChangesFile> => useLoaded('changes', () => loadFile<ChangesFile>('changes.json'));
