import type { KeptState, ToPages } from '../../../core/offline/messages';
import { cacheOf, cachesToDrop, notesOf, ownCaches } from '../../../core/offline/release';
import { addressOf, keepFiles, NotKept, openCache } from './keep';
import type { PageClient, WorkerWorld } from './workerScope';

/** How long a page may take to say its release, in milliseconds. A page that sleeps does not answer. */
const PATIENCE = 3_000;
const NOTE = 'https://notes.invalid/releases';

interface Notes {
  readonly active: string;
  readonly previous: string | null;
}

export async function tellPages(world: WorkerWorld, message: ToPages): Promise<void> {
  for (const page of await world.pages()) page.postMessage(message);
}

/** Keeps the release, or what the first answers need when data is to be saved. Fails as a whole. */
export async function install(world: WorkerWorld): Promise<void> {
  const { files } = world.release;
  const order = (['core', 'rest', 'extra'] as const).flatMap((need) => files.filter((file) => file.need === need));
  try {
    await keepFiles(world, world.savesData() ? order.filter(({ need }) => need === 'core') : order);
  } catch (error) {
    await tellPages(world, { tell: 'install-failed', path: error instanceof NotKept ? error.path : '' });
    throw error;
  }
}

/** Notes that this release is the present one. */
export async function takeOver(world: WorkerWorld): Promise<void> {
  const notes = await readNotes(world);
  if (notes?.active === world.release.id) return;
  const next: Notes = { active: world.release.id, previous: notes?.active ?? null };
  await (await world.caches.open(notesOf(world.scope))).put(NOTE, new Response(JSON.stringify(next)));
}

async function readNotes(world: WorkerWorld): Promise<Notes | undefined> {
  try {
    if (!(await world.caches.has(notesOf(world.scope)))) return undefined;
    const note = await (await world.caches.open(notesOf(world.scope))).match(NOTE);
    return (await note?.json()) as Notes | undefined;
  } catch {
    return undefined;
  }
}

/** Drops the releases that no open page uses. Only the worker of the present release may do this. */
export async function tidy(world: WorkerWorld): Promise<void> {
  const notes = await readNotes(world);
  if (notes?.active !== world.release.id) return;
  const pages = await world.pages();
  const open = await Promise.all(pages.map((page) => releaseOf(world, page)));
  const caches = ownCaches(await world.caches.keys(), world.scope);
  const { active, previous } = notes;
  const drop = cachesToDrop({ caches, scope: world.scope, active, previous, open });
  await Promise.all(drop.map((name) => world.caches.delete(name)));
}

async function releaseOf(world: WorkerWorld, page: PageClient): Promise<string | null> {
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise<string | null>((done) => {
    port1.onmessage = ({ data }: MessageEvent<unknown>) => done(typeof data === 'string' ? data : null);
  });
  const question: ToPages = { tell: 'say-release' };
  page.postMessage(question, [port2]);
  const said = await Promise.race([answer, world.wait(PATIENCE).then(() => null)]);
  port1.close();
  return said;
}

/** How much of what all screens need is kept. */
export async function keptState(world: WorkerWorld): Promise<KeptState> {
  const isThere = await world.caches.has(cacheOf(world.scope, world.release.id));
  const kept = new Set(isThere ? (await (await openCache(world)).keys()).map(({ url }) => url) : []);
  const needed = world.release.files.filter(({ need }) => need !== 'extra');
  const there = needed.filter(({ path }) => kept.has(addressOf(world, path)));
  const all = world.release.files.filter(({ path }) => kept.has(addressOf(world, path)));
  return {
    release: world.release.id,
    files: there.length,
    allFiles: needed.length,
    bytes: all.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}
