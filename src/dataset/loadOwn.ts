import { loadFile } from './load';
import type { OwnDataset } from './own';

/** What employers say about themselves; apart, because only late parts need it. */
export const loadOwn = (): Promise<OwnDataset> => loadFile('own.json');
