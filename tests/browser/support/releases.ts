/** Sites of several releases on one port, made from the built one: what readers meet when a new version is put online. */
import { type ChildProcess, spawn } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readWorker, writeOffline } from '../../../tools/offline/writeOffline';

const KILL = 'tools/offline/kill-sw.js';
/** Said at the foot of every page in Dutch; each made release puts its own name in it. */
const MARK = 'Gegevens versie';

/** Pages that were made ahead: the worker does not know them, and all of them are a hundred megabytes. */
const MADE = /^(functie|werkgever|insluiten|en)$/;

const pagesIn = (site: string): string[] => readdirSync(site).filter((file) => file.endsWith('.html'));

const copySite = (to: string): void =>
  cpSync('dist', to, { recursive: true, filter: (from) => !MADE.test(path.relative('dist', from)) });

export class SiteHost {
  private readonly folder = mkdtempSync(path.join(tmpdir(), 'releases-'));
  private server: ChildProcess | undefined;
  /** Where the site is, with a slash at its end; fixed by the first start. */
  address = '';

  constructor(private readonly basePath = '/') {
    this.show('dist');
  }

  /** Serve another folder from now on, under the same address. */
  show(dist: string): void {
    const next = path.join(this.folder, 'next');
    symlinkSync(path.resolve(dist), next);
    renameSync(next, path.join(this.folder, 'site'));
  }

  async start(): Promise<void> {
    const port = this.address === '' ? '0' : new URL(this.address).port;
    const server = spawn(process.execPath, ['tools/serve/serve.mjs', path.join(this.folder, 'site')], {
      env: { ...process.env, PORT: port, HOST: '127.0.0.1', BASE_PATH: this.basePath },
    });
    this.server = server;
    this.address = await new Promise<string>((done, fail) => {
      server.stdout.on('data', (said: Buffer) => done(said.toString().trim()));
      server.stderr.on('data', (said: Buffer) => fail(new Error(said.toString())));
    });
  }

  /** No host any more: what is asked fails as without internet, whatever the browser thinks of the connection. */
  async stop(): Promise<void> {
    const { server } = this;
    if (!server || server.exitCode !== null) return;
    await new Promise<void>((done) => {
      server.on('exit', () => done());
      server.kill();
    });
    this.server = undefined;
  }

  async close(): Promise<void> {
    await this.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Another release: other words at the foot, and every script under another name; the old ones are gone. */
  release(name: string): string {
    const made = path.join(this.folder, `release-${name}`);
    copySite(made);
    const assets = path.join(made, 'assets');
    const scripts = readdirSync(assets).filter((file) => file.endsWith('.js'));
    const renamed = (text: string) =>
      text.replace(/[\w-]+\.js\b/g, (file) => (scripts.includes(file) ? file.replace(/\.js$/, `-${name}.js`) : file));
    for (const file of scripts) {
      const text = readFileSync(path.join(assets, file), 'utf8');
      rmSync(path.join(assets, file));
      writeFileSync(path.join(assets, renamed(file)), renamed(text).replaceAll(MARK, `${name}: ${MARK}`));
    }
    for (const file of [...pagesIn(made), '.vite/manifest.json']) {
      const place = path.join(made, file);
      writeFileSync(place, renamed(readFileSync(place, 'utf8')));
    }
    const { id } = writeOffline(made, readWorker('dist').worker);
    for (const file of pagesIn(made)) {
      const place = path.join(made, file);
      writeFileSync(place, readFileSync(place, 'utf8').replace(/(<meta name="release" content=")[^"]*/, `$1${id}`));
    }
    return made;
  }

  /** The same site with the worker that takes the copies away. */
  killed(): string {
    const made = path.join(this.folder, 'killed');
    copySite(made);
    cpSync(KILL, path.join(made, 'sw.js'));
    for (const file of pagesIn(made)) {
      const place = path.join(made, file);
      writeFileSync(place, readFileSync(place, 'utf8').replace(/<meta name="release"[^>]*>/, ''));
    }
    return made;
  }
}
