import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

export interface BuildServer {
  readonly origin: string;
  close(): Promise<void>;
}

const SERVER = path.resolve(import.meta.dirname, '../../tools/serve/serve.mjs');
const START_LIMIT_MS = 30_000;

/** Serves a built site as a real host does (headers, packing, pages), on a port that is free, in a process of its own. */
export async function serveBuild(folder: string): Promise<BuildServer> {
  if (!existsSync(path.join(folder, 'index.html')))
    throw new Error(`There is no built site in ${folder}. Build it first: npm run build`);
  const child = spawn(process.execPath, [SERVER, folder], {
    env: { ...process.env, PORT: process.env.PORT ?? '0', HOST: '127.0.0.1', BASE_PATH: '/' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const origin = await addressOf(child).catch((error: unknown) => {
    child.kill();
    throw error;
  });
  return {
    origin,
    close: () =>
      new Promise((done) => {
        child.once('exit', () => done());
        child.kill();
      }),
  };
}

const addressOf = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the server did not start')), START_LIMIT_MS);
    child.once('exit', (code) => reject(new Error(`the server stopped with ${code}`)));
    let said = '';
    child.stdout?.on('data', (text) => {
      said += text;
      const address = /^(http:\/\/\S+?)\/$/m.exec(said)?.[1];
      if (!address) return;
      clearTimeout(timer);
      resolve(address);
    });
  });
