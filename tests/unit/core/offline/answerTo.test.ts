import { describe, expect, it } from 'vitest';
import { answerTo } from '../../../../src/core/offline/answerTo';
import type { KeptFile, Release } from '../../../../src/core/offline/release';

const file = (path: string): KeptFile => ({ path, digest: '', bytes: 0, need: 'rest' });
const release: Release = {
  id: 'now',
  files: ['app.html', 'other.html', 'icon.svg', 'assets/index-a.js', 'data/0123456789ab/pack.json'].map(file),
};
const shell = { from: 'shell', fromNetwork: false };
const network = { from: 'network' };

describe('answerTo', () => {
  it.each([
    ['', shell],
    ['app.html', shell],
    ['functie/verzorgende-ig', shell],
    ['bestaat-niet', shell],
    ['data', shell],
    ['other.html', { from: 'file', path: 'other.html' }],
    // Pages that others show carry other headers, and unknown files are the host's to answer: the shell only in need.
    ['insluiten', { from: 'shell', fromNetwork: true }],
    ['insluiten/kaart', { from: 'shell', fromNetwork: true }],
    ['insluitend', shell],
    ['weg.html', { from: 'shell', fromNetwork: true }],
  ])('a page: /%s', (path, answer) => {
    expect(answerTo({ path, isPage: true }, release)).toEqual(answer);
  });

  it.each([
    ['assets/index-a.js', { from: 'file', path: 'assets/index-a.js' }],
    // Of an older release, for a page that is still open.
    ['assets/ListScreen-old.js', { from: 'file', path: 'assets/ListScreen-old.js' }],
    ['icon.svg', { from: 'file', path: 'icon.svg' }],
    ['data/0123456789ab/pack.json', { from: 'file', path: 'data/0123456789ab/pack.json' }],
    ['data/0123456789ab/roles/x.json', { from: 'pack', pack: 'data/0123456789ab/pack.json', name: 'roles/x.json' }],
    ['data/ba9876543210/words.json', { from: 'pack', pack: 'data/ba9876543210/pack.json', name: 'words.json' }],
    ['data/elsewhere/words.json', network],
    ['sw.js', network],
    ['unknown.png', network],
  ])('a file: /%s', (path, answer) => {
    expect(answerTo({ path, isPage: false }, release)).toEqual(answer);
  });
});
