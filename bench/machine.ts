import { execFileSync } from 'node:child_process';
import { cpus, loadavg } from 'node:os';

/** On what the figures were taken: they mean little beside figures of another machine. */
export interface Machine {
  readonly cores: number;
  readonly cpu: string;
  readonly node: string;
  /** Processes that wanted a core when the bench began; above the number of cores the figures are noise. */
  readonly loadBefore: number;
  readonly date: string;
  /** Commit, with "+" when files differ from it. */
  readonly commit: string;
}

export const machineFacts = (): Machine => ({
  cores: cpus().length,
  cpu: cpus()[0]?.model.trim() ?? 'unknown',
  node: process.version,
  loadBefore: loadavg()[0] ?? 0,
  date: new Date().toISOString(),
  commit: commit(),
});

function commit(): string {
  try {
    const git = (...args: string[]) =>
      execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return `${git('rev-parse', '--short', 'HEAD').trim()}${git('status', '--porcelain').trim() === '' ? '' : '+'}`;
  } catch {
    // A copy without its history.
    return 'unknown';
  }
}
