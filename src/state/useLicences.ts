import { type LicencesFile, loadLicences } from '../dataset/loadLicences';
import { type Loaded, useLoaded } from './useLoaded';

export type { LicencesFile } from '../dataset/loadLicences';

/** The packages by others in this site, with their licences. */
export const useLicences = (): Loaded<LicencesFile> => useLoaded('licences', loadLicences);
