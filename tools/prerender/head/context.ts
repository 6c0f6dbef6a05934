import type { DataFiles, EmployerFile, RoleFile } from '../../../src/core/model/data';
import type { Graph } from '../../../src/core/model/graph';
import { decodeGraph } from '../../../src/dataset/decode';
import { encodeGraph } from '../../../src/dataset/encode';

/** The data by id, and the network that the app makes of it. */
export interface Context {
  readonly data: DataFiles;
  readonly roles: ReadonlyMap<string, RoleFile>;
  readonly employers: ReadonlyMap<string, EmployerFile>;
  readonly graph: Graph;
}

const made = new WeakMap<DataFiles, Context>();

/** Made once per data: hundreds of pages ask for it. */
export function contextOf(data: DataFiles): Context {
  const known = made.get(data);
  if (known) return known;
  const context = {
    data,
    roles: new Map(data.roles.map((role) => [role.id, role])),
    employers: new Map(data.employers.map((employer) => [employer.id, employer])),
    graph: decodeGraph(encodeGraph(data)),
  };
  made.set(data, context);
  return context;
}

/** What a page is about; a page about an id that the data lacks is a fault of the build. */
export function found<T>(records: ReadonlyMap<string, T>, id: string | undefined): T {
  const record = id === undefined ? undefined : records.get(id);
  if (record === undefined) throw new Error(`prerender: the data has no "${id}"`);
  return record;
}
