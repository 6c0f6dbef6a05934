import { describe, expect, it } from 'vitest';
import { pack } from '../../../src/dataset/pack';
import type { Pack } from '../../../src/dataset/packFormat';
import { unpack } from '../../../src/dataset/unpack';

const training = { id: 'ig', name: { nl: 'Verzorgende IG', en: 'Care worker' }, providers: ['albeda', 'mondriaan'] };
const role = (id: string) =>
  [`roles/${id}.json`, JSON.stringify({ id, trainings: { ig: training }, pay: [1, 2, null] })] as const;

describe('pack', () => {
  it('stores what many files repeat once', () => {
    const few = JSON.stringify(pack([role('a'), role('b'), role('c')]));
    const many = JSON.stringify(pack(Array.from({ length: 100 }, (_, at) => role(`role-${at}`))));
    expect(few.match(/Verzorgende IG/g)).toHaveLength(1);
    expect(many.match(/Verzorgende IG/g)).toHaveLength(1);
    // A hundred files of 140 bytes: their names and ids are the only thing that differs.
    expect(many.length).toBeLessThan(100 * 60);
  });

  it('tells equal-looking values apart', () => {
    const texts = ['1', '"1"', 'null', '"null"', '[]', '{}', '[1]', '["1"]', '{"a":1}', '{"a":"1"}', 'true', '"true"'];
    const opened = unpack(pack(texts.map((text, at) => [`${at}`, text] as const)));
    expect(texts.map((_, at) => opened.text(`${at}`))).toEqual(texts);
  });

  it('keeps a key that would change the prototype', () => {
    const text = '{"__proto__":{"isAdmin":true},"constructor":1}';
    const opened = unpack(pack([['x', text]]));
    expect(opened.text('x')).toBe(text);
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });

  it('says so when a pack is damaged, instead of giving half a file', () => {
    const packed = pack([role('a')]);
    const damaged: Pack = { ...packed, groups: packed.groups.slice(1) };
    expect(() => unpack(damaged).text('roles/a.json')).toThrow();
  });
});
