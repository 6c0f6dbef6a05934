import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { PACKAGE_LIMITS, packageProblem, workIn } from '../../../../src/core/editor/readPackage';
import { readWork, writeWork } from '../../../../src/core/editor/readWork';
import type { Change, Work } from '../../../../src/core/editor/work';
import { unzipFiles, zipFiles } from '../../../../src/features/editor/take/zipFiles';

const CHANGE: Change = { was: null, now: { id: 'a' }, status: 'idea', session: '', note: '' };
const WORK: Work = { format: 1, base: '1.0.0', changes: { 'roles/a': CHANGE } };

describe('a work that is read', () => {
  test('is what was written', () => {
    expect(readWork(writeWork(WORK))).toEqual({ ok: true, work: WORK });
  });

  test.each<[string, unknown, string]>([
    ['a list', [], 'not-work'],
    ['a later format', { ...WORK, format: 2 }, 'newer'],
    ['no version of the data', { ...WORK, base: '../x' }, 'not-work'],
    ['a key outside the data', { ...WORK, changes: { 'roles/../../x': CHANGE } }, 'not-work'],
    ['a key of another kind', { ...WORK, changes: { 'version/a': CHANGE } }, 'not-work'],
    ['a record under the key of another', { ...WORK, changes: { 'roles/b': CHANGE } }, 'not-work'],
    ['a record that is a text', { ...WORK, changes: { 'roles/a': { ...CHANGE, now: 'x' } } }, 'not-work'],
    ['a status that does not exist', { ...WORK, changes: { 'roles/a': { ...CHANGE, status: 'x' } } }, 'not-work'],
    ['a note that is no text', { ...WORK, changes: { 'roles/a': { ...CHANGE, note: 3 } } }, 'not-work'],
    ['changes that are a list', { ...WORK, changes: [CHANGE] }, 'not-work'],
  ])('is refused when it is %s', (_, value, why) => {
    expect(readWork(JSON.stringify(value))).toEqual({ ok: false, why });
  });

  test('is refused when it is broken, endlessly deep, or says a key twice', () => {
    expect(readWork('{"format":')).toEqual({ ok: false, why: 'not-json' });
    expect(readWork('['.repeat(100_000))).toEqual({ ok: false, why: 'not-work' });
    expect(readWork('{"format":1,"format":1}')).toEqual({ ok: false, why: 'not-work' });
    expect(readWork(' '.repeat(12_000_001))).toEqual({ ok: false, why: 'too-large' });
    const proto = writeWork(WORK).replace('"id": "a"', '"id": "a", "__proto__": {"x": 1}');
    expect(readWork(proto)).toEqual({ ok: false, why: 'not-work' });
  });

  test('too many changes are refused', () => {
    const changes = Object.fromEntries(
      Array.from({ length: 2001 }, (_, i) => [`roles/a${i}`, { ...CHANGE, now: { id: `a${i}` } }]),
    );
    expect(readWork(JSON.stringify({ ...WORK, changes }))).toEqual({ ok: false, why: 'too-large' });
  });
});

describe('a package that is opened', () => {
  test('gives its work', () => {
    const unzipped = unzipFiles(zipFiles(new Map([['redactie.json', writeWork(WORK)]])), 'redactie.json');
    expect(unzipped.ok && workIn(unzipped.files)).toEqual({ ok: true, work: WORK });
  });

  test.each(['../data/x', '/etc/passwd', 'data\\..\\x', 'C:x', 'data/./x', 'a//b', 'x\u0000y', '..'])(
    'is refused whole with the name %j in it',
    (name) => {
      const bytes = zipSync({ [name]: new Uint8Array(1), 'redactie.json': new Uint8Array(1) });
      expect(unzipFiles(bytes, 'redactie.json')).toEqual({ ok: false, why: 'unsafe-name' });
    },
  );

  test('is refused when it would grow too large, before it is unpacked', () => {
    const bomb = zipSync({ 'redactie.json': new Uint8Array(PACKAGE_LIMITS.unpacked + 1) });
    expect(bomb.length).toBeLessThan(PACKAGE_LIMITS.packed);
    expect(unzipFiles(bomb, 'redactie.json')).toEqual({ ok: false, why: 'too-large' });
    expect(unzipFiles(new Uint8Array(PACKAGE_LIMITS.packed + 1), 'x')).toEqual({ ok: false, why: 'too-large' });
    const many = Array.from({ length: PACKAGE_LIMITS.files + 1 }, (_, i) => ({ name: `a${i}`, bytes: 1 }));
    expect(packageProblem(many)).toBe('too-large');
  });

  test('a file that holds more than its list says is refused', () => {
    const bytes = zipSync({ 'redactie.json': new Uint8Array(200_000).map((_, i) => (i * 7919) % 251) });
    // The size in the list of the zip: 10 bytes instead of 200000.
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 4; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    }
    const read = unzipFiles(bytes, 'redactie.json');
    expect(read.ok ? read.files.get('redactie.json')?.length : 0).toBeLessThanOrEqual(10);
  });

  test('what is no zip, or has no work in it, is said', () => {
    expect(unzipFiles(new TextEncoder().encode('hallo'), 'x')).toEqual({ ok: false, why: 'not-a-package' });
    expect(workIn(new Map())).toEqual({ ok: false, why: 'no-work' });
  });
});
