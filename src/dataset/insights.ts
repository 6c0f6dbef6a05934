import { citedIn } from '../core/evidence/citedIn';
import { type Coverage, coverageOf } from '../core/insights/coverage';
import { type Area, areasOf } from '../core/lenses/areas';
import type { DataFiles, MonitorChart, SourceFile } from '../core/model/data';
import { FORMAT, licenceOf } from './wire';

/** How complete and fresh the figures of the data are; counted when the data is compiled, because screens load a part of it. */
export interface CoverageFile extends Coverage {
  readonly format: number;
  readonly licence: string;
}

/** The charts of the monitor with the areas and sources they name. */
export interface MonitorFile {
  readonly format: number;
  readonly licence: string;
  readonly charts: readonly MonitorChart[];
  readonly areas: Readonly<Record<string, Area>>;
  readonly sourceList: Readonly<Record<string, SourceFile>>;
}

export const encodeCoverage = (data: DataFiles): CoverageFile => ({
  format: FORMAT,
  licence: licenceOf(data),
  ...coverageOf(data),
});

export function encodeMonitor(data: DataFiles): MonitorFile {
  const cited = citedIn(data.monitor);
  return {
    format: FORMAT,
    licence: licenceOf(data),
    charts: data.monitor,
    areas: areasOf(data.regions),
    sourceList: Object.fromEntries(
      data.sources.flatMap((source) => (cited.has(source.id) ? [[source.id, source]] : [])),
    ),
  };
}
