import { describe, expect, it } from 'vitest';
import { type BrowserProbes, findBrowser } from '../../../tools/browser/findBrowser.mjs';

/** A machine on which only the named files exist and start; remembers what was tried. */
function machine(present: readonly string[], more: Partial<BrowserProbes> = {}) {
  const tried: string[] = [];
  const said: string[] = [];
  const files = new Set(present);
  const probes: BrowserProbes = {
    named: '',
    isRoot: false,
    inPath: (name) => (files.has(`/path/${name}`) ? `/path/${name}` : null),
    exists: (path) => files.has(path),
    works: async (path) => files.has(path),
    playwrightPath: () => '/fetched/chrome',
    fetchWithPlaywright: async (withDeps) => {
      tried.push(withDeps ? 'fetch with deps' : 'fetch');
      return { ok: false, why: 'no network' };
    },
    installPackage: async () => {
      tried.push('package');
      return { ok: false, why: 'exit code 100' };
    },
    ...more,
  };
  return { files, tried, said, find: () => findBrowser(probes, (line) => said.push(line)) };
}

describe('findBrowser', () => {
  it('takes the browser that the developer names first', async () => {
    const { find, said } = machine(['/mine', '/path/chromium'], { named: '/mine' });
    expect(await find()).toBe('/mine');
    expect(said).toEqual([]);
  });

  it('says that the named browser is not usable and goes on', async () => {
    const { find, said } = machine(['/path/chromium'], { named: '/mine' });
    expect(await find()).toBe('/path/chromium');
    expect(said.join()).toContain('CHROMIUM=/mine');
  });

  it('prefers Chromium to Chrome, and the search path to usual places', async () => {
    expect(await machine(['/path/google-chrome', '/path/chromium-browser']).find()).toBe('/path/chromium-browser');
    expect(await machine(['/path/google-chrome', '/usr/bin/chromium']).find()).toBe('/path/google-chrome');
    const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(await machine([mac]).find()).toBe(mac);
  });

  it('passes over an installed name that does not start', async () => {
    const { find, said } = machine(['/path/chromium', '/usr/bin/chromium'], {
      works: async (path) => path === '/usr/bin/chromium',
    });
    expect(await find()).toBe('/usr/bin/chromium');
    expect(said).toEqual(['  /path/chromium: is there, but does not start']);
  });

  it('fetches nothing when Playwright has its browser already', async () => {
    const { find, tried } = machine(['/fetched/chrome']);
    expect(await find()).toBe('/fetched/chrome');
    expect(tried).toEqual([]);
  });

  it('lets Playwright fetch one, without system packages when those fail', async () => {
    const { find, files, tried } = machine([], {
      fetchWithPlaywright: async (withDeps) => {
        tried.push(withDeps ? 'fetch with deps' : 'fetch');
        if (!withDeps) files.add('/fetched/chrome');
        return { ok: !withDeps, why: 'exit code 1' };
      },
    });
    expect(await find()).toBe('/fetched/chrome');
    expect(tried).toEqual(['fetch with deps', 'fetch']);
  });

  it('installs the system package last, and only as root with apt-get', async () => {
    const root = machine(['/path/apt-get'], {
      isRoot: true,
      installPackage: async () => {
        root.files.add('/usr/bin/chromium');
        return { ok: true, why: '' };
      },
    });
    expect(await root.find()).toBe('/usr/bin/chromium');
    expect(root.tried).toEqual(['fetch with deps', 'fetch']);

    for (const other of [machine(['/path/apt-get']), machine([], { isRoot: true })]) {
      expect(await other.find()).toBeNull();
      expect(other.tried).not.toContain('package');
    }
  });

  it('names every attempt when nothing works', async () => {
    const { find, said, tried } = machine(['/path/apt-get'], { isRoot: true });
    expect(await find()).toBeNull();
    expect(tried).toEqual(['fetch with deps', 'fetch', 'package']);
    for (const part of [
      'usual places',
      '--with-deps chromium: did not work (no network)',
      'apt-get: did not work (exit code 100)',
    ]) {
      expect(said.join('\n')).toContain(part);
    }
  });
});
