import { describe, expect, it } from 'vitest';
import { Answers } from '../../../../src/app/offline/worker/answer';
import { keepFiles } from '../../../../src/app/offline/worker/keep';
import { install, keptState, takeOver, tidy } from '../../../../src/app/offline/worker/life';
import { cacheOf, notesOf, type Release } from '../../../../src/core/offline/release';
import { pack } from '../../../../src/dataset/pack';
import { releaseOf, SCOPE, Site } from './fakeWorld';

const DATA = 'data/0123456789ab';
const ROLE = '{"id":"ig"}';
const FILES = {
  'app.html': '<title>een</title>',
  'assets/index-a.js': 'one()',
  'assets/List-a.js': 'list()',
  [`${DATA}/pack.json`]: JSON.stringify(pack([['roles/ig.json', ROLE]])),
  'icon.svg': '<svg/>',
};
const NEEDS = { 'app.html': 'core', 'assets/index-a.js': 'core', 'icon.svg': 'extra' } as const;
const ONE = releaseOf('one', FILES, NEEDS);

const page = (path: string) => ({ method: 'GET', url: SCOPE + path, mode: 'navigate' }) as Request;
const file = (path: string) => new Request(SCOPE + path);

const answersOf = (site: Site, release: Release) => new Answers(site.world(release), (request) => site.fetch(request));
const textOf = async (answer: Promise<Response> | undefined) => (await answer)?.text();

async function installed(site = new Site({ ...FILES }), release = ONE) {
  await install(site.world(release));
  await takeOver(site.world(release));
  site.asked.length = 0;
  return { site, answers: answersOf(site, release) };
}

describe('installing', () => {
  it('keeps every file, so that nothing is asked any more', async () => {
    const { site, answers } = await installed();
    site.isOff = true;
    expect(await textOf(answers.to(page('functie/ig?van=x#loon')))).toBe(FILES['app.html']);
    expect(await textOf(answers.to(page('bestaat-niet')))).toBe(FILES['app.html']);
    expect(await textOf(answers.to(file('assets/List-a.js')))).toBe('list()');
    expect(await textOf(answers.to(file(`${DATA}/roles/ig.json`)))).toBe(ROLE);
    expect(site.asked).toEqual([]);
    expect(await keptState(site.world(ONE))).toMatchObject({ release: 'one', files: 4, allFiles: 4 });
  });

  it('fails as a whole when one needed file cannot be had, after three tries, and says which', async () => {
    const site = new Site({ ...FILES });
    delete (site.files as Record<string, string>)['assets/List-a.js'];
    await expect(install(site.world(ONE))).rejects.toThrow('assets/List-a.js');
    expect(site.asked.filter((path) => path === 'assets/List-a.js')).toHaveLength(3);
    expect(site.told).toContainEqual({ tell: 'install-failed', path: 'assets/List-a.js' });
  });

  it('does not fail for an extra', async () => {
    const site = new Site({ ...FILES });
    delete (site.files as Record<string, string>)['icon.svg'];
    await install(site.world(ONE));
    expect(await keptState(site.world(ONE))).toMatchObject({ files: 4, allFiles: 4 });
  });

  it('never mixes releases: a start page of another release is refused', async () => {
    const site = new Site({ ...FILES, 'app.html': '<title>twee</title>' });
    await expect(install(site.world(ONE))).rejects.toThrow('app.html');
  });

  it('fetches of a new release only what changed', async () => {
    const { site } = await installed();
    const changed = { ...FILES, 'app.html': '<title>twee</title>', 'assets/index-b.js': 'two()' };
    site.files = changed;
    await install(site.world(releaseOf('two', changed, NEEDS)));
    // Names that do not change with the content are asked again.
    expect(site.asked.sort()).toEqual(['app.html', 'assets/index-b.js', 'icon.svg']);
  });

  it('does not take over a damaged file of an older release', async () => {
    const { site } = await installed();
    (await site.caches.open(cacheOf(SCOPE, 'one'))).put(`${SCOPE}assets/List-a.js`, new Response('lis'));
    const two = releaseOf('two', FILES, NEEDS);
    await install(site.world(two));
    expect(site.asked).toContain('assets/List-a.js');
    site.isOff = true;
    expect(await textOf(answersOf(site, two).to(file('assets/List-a.js')))).toBe('list()');
  });

  it('keeps only the first answers and opened code while data is saved, never which roles were looked at, and all on request', async () => {
    const site = new Site({ ...FILES, [`${DATA}/roles/ig.json`]: ROLE });
    site.savesData = true;
    const { answers } = await installed(site);
    expect(await keptState(site.world(ONE))).toMatchObject({ files: 2, allFiles: 4 });
    await textOf(answers.to(file('assets/List-a.js')));
    expect(await textOf(answers.to(file(`${DATA}/roles/ig.json`)))).toBe(ROLE);
    site.isOff = true;
    expect(await textOf(answers.to(file('assets/List-a.js')))).toBe('list()');
    await expect(answers.to(file(`${DATA}/roles/ig.json`))).rejects.toThrow('Failed to fetch');
    site.isOff = false;
    await keepFiles(site.world(ONE), ONE.files);
    expect(await keptState(site.world(ONE))).toMatchObject({ files: 4, allFiles: 4 });
  });
});

describe('answering', () => {
  it.each([
    ['missing', undefined],
    ['cut short', 'on'],
    ['changed at the same length', 'two()'],
  ])('a copy that is %s comes from the network, and is mended', async (_, damaged) => {
    const { site } = await installed();
    const cache = site.caches.all.get(cacheOf(SCOPE, 'one'));
    if (damaged === undefined) cache?.delete(`${SCOPE}assets/index-a.js`);
    else cache?.set(`${SCOPE}assets/index-a.js`, new Response(damaged));
    const answers = answersOf(site, ONE);
    expect(await textOf(answers.to(file('assets/index-a.js')))).toBe('one()');
    expect(site.asked).toEqual(['assets/index-a.js']);
    site.isOff = true;
    expect(await textOf(answersOf(site, ONE).to(file('assets/index-a.js')))).toBe('one()');
  });

  it('a damaged pack: files come one by one', async () => {
    const { site } = await installed(new Site({ ...FILES, [`${DATA}/roles/ig.json`]: ROLE }));
    site.caches.all.get(cacheOf(SCOPE, 'one'))?.set(`${SCOPE}${DATA}/pack.json`, new Response('{"format":1'));
    expect(await textOf(answersOf(site, ONE).to(file(`${DATA}/roles/ig.json`)))).toBe(ROLE);
    // The page hears that the copy is not complete, and has it mended.
    expect(await keptState(site.world(ONE))).toMatchObject({ files: 3, allFiles: 4 });
    await keepFiles(site.world(ONE), ONE.files);
    site.isOff = true;
    expect(await textOf(answersOf(site, ONE).to(file(`${DATA}/roles/ig.json`)))).toBe(ROLE);
  });

  it('answers also on a full device', async () => {
    const { site } = await installed();
    site.caches.all.get(cacheOf(SCOPE, 'one'))?.delete(`${SCOPE}assets/index-a.js`);
    site.caches.isFull = true;
    expect(await textOf(answersOf(site, ONE).to(file('assets/index-a.js')))).toBe('one()');
  });

  it('an open page of an older release finds its own parts and its own data', async () => {
    const { site } = await installed();
    const other = {
      'app.html': 'twee',
      'assets/index-b.js': 'two()',
      'data/ba9876543210/pack.json': JSON.stringify(pack([])),
    };
    site.files = other;
    const two = releaseOf('two', other);
    await install(site.world(two));
    await takeOver(site.world(two));
    site.isOff = true;
    const answers = answersOf(site, two);
    expect(await textOf(answers.to(file('assets/List-a.js')))).toBe('list()');
    expect(await textOf(answers.to(file(`${DATA}/roles/ig.json`)))).toBe(ROLE);
    expect(await textOf(answers.to(page('')))).toBe('twee');
  });

  it('leaves alone what is not ours', async () => {
    const { answers } = await installed();
    expect(answers.to(new Request('https://elsewhere.example/assets/x.js'))).toBeUndefined();
    expect(answers.to(new Request(`${SCOPE}sw.js`, { method: 'HEAD' }))).toBeUndefined();
    expect(answers.to(new Request(`${SCOPE}assets/index-a.js`, { method: 'POST' }))).toBeUndefined();
    expect(answers.to(file('sw.js'))).toBeUndefined();
  });

  it('what the reader took away stays away', async () => {
    const { site, answers } = await installed();
    for (const name of await site.caches.keys()) await site.caches.delete(name);
    expect(await textOf(answers.to(file('assets/List-a.js')))).toBe('list()');
    expect(await keptState(site.world(ONE))).toMatchObject({ files: 0 });
    await tidy(site.world(ONE));
    expect(await site.caches.keys()).toEqual([]);
  });
});

describe('tidying', () => {
  it('20 updates beside one old page: only its release, the last and the one before remain', async () => {
    const { site } = await installed();
    const oldPage = (_: unknown, transfer: Transferable[] = []) => {
      const [port] = transfer as MessagePort[];
      port?.postMessage('one');
    };
    site.pages = [{ postMessage: oldPage }];
    for (let cycle = 1; cycle <= 20; cycle += 1) {
      const files = { ...FILES, 'app.html': `<title>${cycle}</title>` };
      site.files = files;
      const next = releaseOf(`r${cycle}`, files, NEEDS);
      // Waiting for the answer of the page, not for the end of patience.
      const world = { ...site.world(next), wait: () => new Promise<void>(() => undefined) };
      await install(world);
      await takeOver(world);
      await tidy(world);
    }
    expect((await site.caches.keys()).sort()).toEqual(
      [notesOf(SCOPE), ...['one', 'r19', 'r20'].map((id) => cacheOf(SCOPE, id))].sort(),
    );
  });

  it('keeps everything while a page does not answer, and lets only the present release tidy', async () => {
    const { site } = await installed();
    for (const id of ['two', 'three']) {
      const next = site.world(releaseOf(id, FILES, NEEDS));
      await install(next);
      await takeOver(next);
      await tidy(next);
    }
    expect(await site.caches.keys()).toHaveLength(4);
    site.pages = [];
    await tidy(site.world(ONE));
    expect(await site.caches.keys()).toHaveLength(4);
    await tidy(site.world(releaseOf('three', FILES, NEEDS)));
    expect((await site.caches.keys()).sort()).toEqual(
      [notesOf(SCOPE), cacheOf(SCOPE, 'three'), cacheOf(SCOPE, 'two')].sort(),
    );
  });
});
