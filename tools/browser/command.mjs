/** Runs a program to its end, never longer than it may take, and says in one line how it ended. */
import { spawn } from 'node:child_process';

/**
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ timeoutMs?: number, env?: NodeJS.ProcessEnv, show?: boolean }} [options]
 * @returns {Promise<{ ok: boolean, code: number, output: string, why: string }>}
 */
export function runCommand(program, args, { timeoutMs, env = process.env, show = true } = {}) {
  return new Promise((done) => {
    // With a time limit the program gets its own process group, so that what it started ends with it.
    const group = timeoutMs !== undefined;
    const child = spawn(program, args, {
      env,
      detached: group,
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
    });
    let output = '';
    let late = false;
    const end = (/** @type {NodeJS.Signals} */ signal) => {
      try {
        if (child.pid) process.kill(group ? -child.pid : child.pid, signal);
      } catch {
        // Already gone.
      }
    };
    const timers = group
      ? [
          setTimeout(() => {
            late = true;
            end('SIGTERM');
          }, timeoutMs),
          setTimeout(() => end('SIGKILL'), timeoutMs + 5_000),
        ]
      : [];
    const interrupt = () => end('SIGTERM');
    process.on('SIGTERM', interrupt);
    process.on('SIGINT', interrupt);
    const finish = (/** @type {number} */ code, /** @type {string} */ why) => {
      for (const timer of timers) clearTimeout(timer);
      process.off('SIGTERM', interrupt);
      process.off('SIGINT', interrupt);
      done({ ok: code === 0, code, output, why });
    };
    child.stdout?.on('data', (part) => {
      output += part;
    });
    child.stderr?.on('data', (part) => {
      output += part;
    });
    child.on('error', (error) => finish(1, error.message));
    child.on('close', (code, signal) =>
      finish(
        code ?? 1,
        late
          ? `took longer than ${Math.round((timeoutMs ?? 0) / 1000)} s`
          : signal
            ? `ended by ${signal}`
            : `exit code ${code}`,
      ),
    );
  });
}
