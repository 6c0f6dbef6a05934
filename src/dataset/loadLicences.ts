import { once } from './load';

/** A package by others that is in the built site (tools/licences). */
interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Null when the licence asks for none. */
  readonly text: string | null;
}

export interface LicencesFile {
  readonly packages: readonly ShippedPackage[];
}

/** The list that the build made; it lies beside the pages, because it belongs to the code and not to the data. */
export const loadLicences = (): Promise<LicencesFile> =>
  once('licences', async () => {
    const response = await fetch(`${import.meta.env.BASE_URL}licences.json`);
    if (!response.ok) throw new Error(`licences.json: ${response.status}`);
    return (await response.json()) as LicencesFile;
  });
