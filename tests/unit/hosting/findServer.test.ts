import { describe, expect, it } from 'vitest';
import { findServer, type ServerProbes } from '../../../tools/hosting/findServer';

/** A machine on which only the named files exist and start; remembers what was tried. */
function machine(present: readonly string[], more: Partial<ServerProbes> = {}) {
  const files = new Set(present);
  const tried: string[] = [];
  const said: string[] = [];
  const probes: ServerProbes = {
    named: () => '',
    exists: (file) => files.has(file),
    works: async (file) => files.has(file),
    inPath: (name) => (files.has(`/path/${name}`) ? `/path/${name}` : null),
    updateList: async () => {
      tried.push('update');
      return { ok: true, why: '' };
    },
    unpack: async (_, name) => {
      tried.push(name);
      return { ok: false, why: 'no network' };
    },
    ...more,
  };
  return { files, tried, said, find: () => findServer('nginx', probes, (line) => said.push(line)) };
}

const DEBIAN = ['/path/apt-get', '/path/dpkg-deb'];

describe('findServer', () => {
  it('takes the one that the developer names, else what is installed', async () => {
    expect(await machine(['/mine', '/usr/sbin/nginx'], { named: () => '/mine' }).find()).toBe('/mine');
    const other = machine(['/usr/sbin/nginx'], { named: () => '/gone' });
    expect(await other.find()).toBe('/usr/sbin/nginx');
    expect(other.said.join()).toContain('NGINX=/gone');
    expect(await machine(['/path/nginx']).find()).toBe('/path/nginx');
  });

  it('fetches a package last, with a new list when the old one knows none', async () => {
    const fresh = machine(DEBIAN, {
      unpack: async (_, name) => {
        fresh.tried.push(name);
        if (!fresh.tried.includes('update')) return { ok: false, why: 'not found' };
        const kept = `${process.cwd()}/.cache/servers/nginx/usr/sbin/nginx`;
        fresh.files.add(kept);
        return { ok: true, why: '' };
      },
    });
    expect(await fresh.find()).toMatch(/\.cache\/servers\/nginx\/usr\/sbin\/nginx$/);
    expect(fresh.tried).toEqual(['nginx', 'nginx-light', 'nginx-core', 'update', 'nginx']);
  });

  it('gives up with the reason: without root, network or Debian packages', async () => {
    const user = machine(DEBIAN, { updateList: async () => ({ ok: false, why: 'needs root' }) });
    expect(await user.find()).toBeNull();
    expect(user.said.join('\n')).toMatch(/no network[\s\S]*needs root/);
    const mac = machine([]);
    expect(await mac.find()).toBeNull();
    expect(mac.tried).toEqual([]);
    expect(mac.said.join()).toContain('no Debian packages');
  });
});
