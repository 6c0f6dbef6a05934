import { answerTo } from '../../../core/offline/answerTo';
import { type KeptFile, SHELL } from '../../../core/offline/release';
import type { Pack } from '../../../dataset/packFormat';
import { type Unpacked, unpack } from '../../../dataset/unpack';
import { addressOf, addToCopy, dropFromCopy, fromOlder, isWhole, ownCopy } from './keep';
import type { WorkerWorld } from './workerScope';

type Network = (request: Request | string) => Promise<Response>;

/** Answers the requests of pages, from what is kept before the network. */
export class Answers {
  /** Files whose copy was checked since this worker woke up. */
  private readonly checked = new Set<string>();
  private readonly packs = new Map<string, Promise<Unpacked | undefined>>();

  /** `network` asks the network and notices whether it answers. */
  constructor(
    private readonly world: WorkerWorld,
    private readonly network: Network,
  ) {}

  /** The answer, or undefined when the browser should ask as if there were no worker. */
  to(request: Request): Promise<Response> | undefined {
    if (request.method !== 'GET' || !request.url.startsWith(this.world.scope)) return undefined;
    const path = new URL(request.url).href.slice(this.world.scope.length).replace(/[?#].*/, '');
    const answer = answerTo({ path, isPage: request.mode === 'navigate' }, this.world.release);
    switch (answer.from) {
      case 'shell':
        return answer.fromNetwork ? this.network(request).catch(() => this.shell(request)) : this.shell(request);
      case 'file':
        return this.file(answer.path, request);
      case 'pack':
        return this.packed(answer.pack, answer.name, request);
      case 'network':
        return undefined;
    }
  }

  private async shell(request: Request): Promise<Response> {
    return this.file(SHELL, request);
  }

  private async file(path: string, request: Request): Promise<Response> {
    const address = addressOf(this.world, path);
    const file = this.world.release.files.find((one) => one.path === path);
    const kept = file ? await this.checkedCopy(file) : await fromOlder(this.world, address);
    if (kept) return kept;
    try {
      const response = await this.network(request);
      if (file) await this.keep(file, response);
      return response;
    } catch (error) {
      // Better a page of an older release, with its own parts, than none.
      const older = file ? await fromOlder(this.world, address) : undefined;
      if (older && path === SHELL) return older;
      throw error;
    }
  }

  /** The kept copy, when it is whole. The answer itself is handed on: browsers keep compiled code with it. */
  private async checkedCopy(file: KeptFile): Promise<Response | undefined> {
    const kept = await ownCopy(this.world, file.path);
    if (!kept || this.checked.has(file.path)) return kept;
    if (!(await isWhole(this.world, kept, file))) {
      // Gone rather than wrong: so the page hears that the copy is not complete, and has it mended.
      await dropFromCopy(this.world, file.path);
      return undefined;
    }
    this.checked.add(file.path);
    return kept;
  }

  /** What was missing or damaged is kept after all; another release's file under the same name is not. */
  private async keep(file: KeptFile, response: Response): Promise<void> {
    if (response.redirected || !(await isWhole(this.world, response, file))) return;
    await addToCopy(this.world, addressOf(this.world, file.path), response);
  }

  private async packed(pack: string, name: string, request: Request): Promise<Response> {
    const unpacked = await this.pack(pack);
    const text = textIn(unpacked, name);
    if (text !== undefined)
      return new Response(text, { headers: { 'content-type': 'application/json; charset=utf-8' } });
    const kept = await fromOlder(this.world, request.url);
    if (kept) return kept;
    // Not kept on its own: what somebody opened would be told by the copy.
    return this.network(request);
  }

  /** The opened pack of a release, as long as this worker is awake; undefined when it is not kept or is damaged. */
  private async pack(path: string): Promise<Unpacked | undefined> {
    const opening = this.packs.get(path) ?? this.openPack(path);
    this.packs.set(path, opening);
    const opened = await opening;
    // It may be kept later.
    if (!opened) this.packs.delete(path);
    return opened;
  }

  private async openPack(path: string): Promise<Unpacked | undefined> {
    const file = this.world.release.files.find((one) => one.path === path);
    const kept = file ? await this.checkedCopy(file) : await fromOlder(this.world, addressOf(this.world, path));
    try {
      return kept ? unpack((await kept.json()) as Pack) : undefined;
    } catch {
      return undefined;
    }
  }
}

function textIn(unpacked: Unpacked | undefined, name: string): string | undefined {
  try {
    return unpacked?.text(name);
  } catch {
    return undefined;
  }
}
