/** Starts a web server with one of our configurations: on this machine only, without rights, and with all it writes in one folder. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ServerName } from './recipes';

export interface Running {
  /** With the sub-path: "http://127.0.0.1:8080/kaart/". */
  readonly address: string;
  /** One line per answer, in this form; only when `log` was asked (nginx). */
  readonly logFile: string;
  stop(): Promise<void>;
}

interface Options {
  readonly server: ServerName;
  /** The program (findServer). */
  readonly program: string;
  /** The configuration, as it stands in hosting/. */
  readonly recipe: string;
  readonly base: string;
  /** The folder that the configuration serves; for a sub-path the one that holds the site's folder. */
  readonly folder: string;
  /** Any free one unless it is named. */
  readonly port?: number;
  readonly workers?: number;
  /** nginx: write what each answer weighed, to measure visits. */
  readonly log?: boolean;
}

const START_LIMIT_MS = 20_000;

/** What a host changes by hand; it must be there, or the test would start something else than the recipe. */
function change(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`the configuration has no "${from}" to change`);
  return text.replaceAll(from, to);
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
  const address = probe.address();
  await new Promise((done) => probe.close(done));
  if (!address || typeof address === 'string') throw new Error('no free port');
  return address.port;
}

function nginxFiles(home: string, options: Options, port: number): string[] {
  const rootOf = options.base === '/' ? '/srv/routekaart' : '/srv/sites';
  let recipe = change(options.recipe, 'listen 80;', `listen 127.0.0.1:${port} backlog=1024;`);
  recipe = change(recipe, 'listen [::]:80;', '');
  recipe = change(recipe, `root ${rootOf};`, `root ${options.folder};`);
  if (options.log) recipe = change(recipe, 'access_log off;', `access_log ${home}/access.log weighed;`);
  const temps = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `  ${name}_temp_path ${home}/${name};`,
  );
  const main = [
    'daemon off;',
    // Started by root, workers would get another user, who may not read a temporary folder.
    ...(process.getuid?.() === 0 ? ['user root root;'] : []),
    `worker_processes ${options.workers ?? 1};`,
    `pid ${home}/pid;`,
    'error_log stderr warn;',
    'events { worker_connections 1024; }',
    'http {',
    ...temps,
    "  log_format weighed '$status $bytes_sent $request_uri';",
    '  sendfile on;',
    '  tcp_nopush on;',
    '  keepalive_requests 100000;',
    `  include ${home}/site.conf;`,
    '}',
  ];
  writeFileSync(path.join(home, 'site.conf'), recipe);
  writeFileSync(path.join(home, 'nginx.conf'), `${main.join('\n')}\n`);
  return ['-p', home, '-c', path.join(home, 'nginx.conf'), '-e', 'stderr'];
}

function caddyFiles(home: string, options: Options, port: number): string[] {
  const rootOf = options.base === '/' ? '/srv/routekaart' : '/srv/sites';
  let recipe = change(options.recipe, 'kaart.example.nl {', `http://127.0.0.1:${port} {\n\tbind 127.0.0.1`);
  recipe = change(recipe, `root * ${rootOf}`, `root * ${options.folder}`);
  const file = path.join(home, 'Caddyfile');
  writeFileSync(file, `{\n\tadmin off\n\tauto_https off\n}\n${recipe}`);
  return ['run', '--config', file, '--adapter', 'caddyfile'];
}

const isOpen = (port: number): Promise<boolean> =>
  new Promise((done) => {
    const end = (socket: Socket, open: boolean) => {
      socket.destroy();
      done(open);
    };
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => end(socket, true)).once('error', () => end(socket, false));
  });

/** Resolves when the server listens; rejects with what the server said when it does not start. */
export async function startServer(options: Options): Promise<Running> {
  const home = mkdtempSync(path.join(tmpdir(), `routekaart-${options.server}-`));
  const port = options.port ?? (await freePort());
  mkdirSync(path.join(home, 'data'));
  const args = options.server === 'nginx' ? nginxFiles(home, options, port) : caddyFiles(home, options, port);
  const child: ChildProcess = spawn(options.program, args, {
    env: { ...process.env, HOME: home, XDG_DATA_HOME: `${home}/data`, XDG_CONFIG_HOME: `${home}/data` },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  let ended = false;
  child.stderr?.on('data', (part) => {
    said += part;
  });
  const closed = new Promise<void>((done) => {
    child.once('error', (error) => {
      said += error.message;
      ended = true;
      done();
    });
    child.once('close', () => {
      ended = true;
      done();
    });
  });
  const stop = async () => {
    if (!ended) child.kill('SIGTERM');
    await closed;
    rmSync(home, { recursive: true, force: true });
  };
  const limit = Date.now() + START_LIMIT_MS;
  while (!(await isOpen(port))) {
    if (ended || Date.now() > limit) {
      await stop();
      throw new Error(`${options.server} did not start: ${said.slice(-2000)}`);
    }
    await new Promise((done) => setTimeout(done, 25));
  }
  return { address: `http://127.0.0.1:${port}${options.base}`, logFile: path.join(home, 'access.log'), stop };
}
