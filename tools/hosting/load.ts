/** Asks a server as fast as it answers, for a fixed time: how much can it take? */
import { Agent, request } from 'node:http';

export interface LoadResult {
  readonly seconds: number;
  readonly answers: number;
  readonly errors: number;
  readonly bytes: number;
  /** Milliseconds in which half, and 99 of 100, of the answers came. */
  readonly half: number;
  readonly p99: number;
}

interface Options {
  readonly address: string;
  /** Asked in turn, from the root of the address. */
  readonly paths: readonly string[];
  readonly connections: number;
  readonly seconds: number;
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/** Each connection sends its next question when the answer to the last one is whole. */
export async function load({ address, paths, connections, seconds }: Options): Promise<LoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  let errors = 0;
  let bytes = 0;
  let turn = 0;
  const once = (path: string) =>
    new Promise<void>((done) => {
      const start = performance.now();
      const fail = () => {
        errors += 1;
        done();
      };
      const sent = request(new URL(path, address), { agent, headers: { 'Accept-Encoding': 'gzip' } }, (response) => {
        response.on('data', (part: Buffer) => {
          bytes += part.length;
        });
        response.on('error', fail);
        response.on('end', () => {
          if (response.statusCode !== 200) return fail();
          times.push(performance.now() - start);
          done();
        });
      });
      sent.on('error', fail);
      sent.end();
    });
  const begin = performance.now();
  const end = begin + seconds * 1000;
  const client = async () => {
    while (performance.now() < end) {
      turn += 1;
      await once(paths[turn % paths.length] ?? '');
    }
  };
  await Promise.all(Array.from({ length: connections }, client));
  agent.destroy();
  const sorted = times.sort((a, b) => a - b);
  return {
    seconds: (performance.now() - begin) / 1000,
    answers: times.length,
    errors,
    bytes,
    half: at(sorted, 0.5),
    p99: at(sorted, 0.99),
  };
}
