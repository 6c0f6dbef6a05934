import { describe, expect, it } from 'vitest';
import { findEngine, type Probes } from '../../../tools/engines/find';
import { takeMessages } from '../../../tools/engines/marionette';

/** A machine with these programs; installing adds those of the packages. */
function machine(programs: readonly string[], more: Partial<Probes> & { readonly brings?: readonly string[] } = {}) {
  const there = new Set(programs);
  const asked: (readonly string[])[] = [];
  const probes: Probes = {
    named: '',
    isRoot: true,
    inPath: (program) => (there.has(program) ? `/usr/bin/${program}` : null),
    works: async () => true,
    install: async (packages) => {
      asked.push(packages);
      for (const program of more.brings ?? []) there.add(program);
      return { ok: true, why: '' };
    },
    ...more,
  };
  return { probes, asked };
}

describe('finding an engine', () => {
  it('takes what is installed and installs nothing', async () => {
    const { probes, asked } = machine(['firefox', 'apt-get']);
    expect(await findEngine('firefox', probes)).toEqual({ program: '/usr/bin/firefox' });
    expect(asked).toEqual([]);
  });

  it('takes the program that somebody names, when it starts', async () => {
    const { probes } = machine(['firefox-esr'], { named: '/opt/firefox/firefox' });
    expect(await findEngine('firefox', probes)).toEqual({ program: '/opt/firefox/firefox' });
    const stub = machine(['firefox-esr'], { named: '/opt/stub', works: async (program) => program !== '/opt/stub' });
    expect(await findEngine('firefox', stub.probes)).toEqual({ program: '/usr/bin/firefox-esr' });
  });

  it('installs all that WebKit needs when a part of it is missing', async () => {
    const { probes, asked } = machine(['WebKitWebDriver', 'Xvfb', 'apt-get'], { brings: ['gjs'] });
    expect(await findEngine('webkit', probes)).toEqual({ program: '/usr/bin/WebKitWebDriver' });
    expect(asked).toEqual([['webkit2gtk-driver', 'xvfb', 'gjs', 'gir1.2-webkit2-4.1']]);
  });

  it('says in words why an engine cannot run', async () => {
    expect(await findEngine('firefox', machine([]).probes)).toEqual({
      why: 'firefox-esr or firefox is not installed, and there is no apt-get here to install firefox-esr',
    });
    expect(await findEngine('webkit', machine(['apt-get'], { isRoot: false }).probes)).toEqual({
      why: 'WebKitWebDriver is not installed; as root: apt-get install webkit2gtk-driver xvfb gjs gir1.2-webkit2-4.1',
    });
    const refused = machine(['apt-get'], { install: async () => ({ ok: false, why: 'exit code 100' }) });
    expect(await findEngine('firefox', refused.probes)).toEqual({
      why: 'firefox-esr or firefox is not installed, and apt-get install firefox-esr did not work (exit code 100)',
    });
    const useless = machine(['apt-get'], { brings: ['firefox-esr'], works: async () => false });
    expect(await findEngine('firefox', useless.probes)).toEqual({
      why: 'firefox-esr or firefox does not start, although its package is installed',
    });
  });
});

describe('messages of Firefox', () => {
  const message = (value: unknown) => {
    const text = JSON.stringify(value);
    return `${Buffer.byteLength(text)}:${text}`;
  };

  it('come whole, however the bytes arrive, with lengths in bytes', () => {
    const bytes = Buffer.from(message([1, 1, null, { value: 'één' }]) + message([1, 2, null, 'a:b']));
    const seen: unknown[] = [];
    let rest: Buffer = Buffer.alloc(0);
    for (const byte of bytes) {
      const taken = takeMessages(Buffer.concat([rest, Buffer.from([byte])]));
      seen.push(...taken.messages);
      rest = taken.rest;
    }
    expect(seen).toEqual([
      [1, 1, null, { value: 'één' }],
      [1, 2, null, 'a:b'],
    ]);
    expect(rest).toHaveLength(0);
  });

  it('wait for the rest of a message that is not whole', () => {
    const { messages, rest } = takeMessages(Buffer.from('12:[1,2'));
    expect(messages).toEqual([]);
    expect(rest.toString()).toBe('12:[1,2');
  });
});
