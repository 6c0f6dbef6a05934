import type { CoverageFile, MonitorFile } from './insights';
import { get, once } from './load';

/** Late files of the two screens about the whole; apart, because nothing else needs them. */
export const loadCoverage = (): Promise<CoverageFile> => once('coverage', () => get('coverage.json'));
export const loadMonitor = (): Promise<MonitorFile> => once('monitor', () => get('monitor.json'));
