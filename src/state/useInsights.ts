import type { CoverageFile, MonitorFile } from '../dataset/insights';
import { loadCoverage, loadMonitor } from '../dataset/loadInsights';
import { type Loaded, useLoaded } from './useLoaded';

export type { CoverageFile, MonitorFile } from '../dataset/insights';

export const useCoverage = (): Loaded<CoverageFile> => useLoaded('coverage', loadCoverage);
export const useMonitor = (): Loaded<MonitorFile> => useLoaded('monitor', loadMonitor);
