import type { DataFiles, OwnFile } from '../core/model/data';
import { FORMAT, licenceOf } from './wire';

/** What employers say about themselves, each with its name and date; never mixed into any other file. */
export interface OwnDataset {
  readonly format: number;
  readonly licence: string;
  readonly own: readonly OwnFile[];
}

/** Input must have passed the data check, which refuses examples. */
export const encodeOwn = (data: DataFiles): OwnDataset => ({
  format: FORMAT,
  licence: licenceOf(data),
  own: data.own.map(({ $schema: _, ...file }) => file),
});
