import type { DataFiles } from '../../src/core/model/data';
import { readableData } from '../../src/core/validate/validate';
import { dataSet, toFiles } from './dataSet';

/** The small data set, parsed; fresh on every call. */
export function smallData(change: (data: DataFiles) => void = () => {}): DataFiles {
  const data = readableData(toFiles(dataSet()));
  if (!data) throw new Error('the small data set can be read');
  const copy = structuredClone(data);
  change(copy);
  return copy;
}

/** A record of a list by its id. */
export function recordIn<T extends { readonly id: string }>(list: readonly T[], id: string): T {
  const record = list.find((each) => each.id === id);
  if (!record) throw new Error(`the data has no ${id}`);
  return record;
}
