import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cacheOf, cachesToDrop, isNamedByContent, notesOf, ownCaches } from '../../../../src/core/offline/release';

const scope = 'https://kaart.example/';
const of = (...ids: string[]) => ids.map((id) => cacheOf(scope, id));
const drop = (caches: string[], active: string, previous: string | null, open: (string | null)[]) =>
  cachesToDrop({ caches: [notesOf(scope), ...caches], scope, active, previous, open });

describe('cachesToDrop', () => {
  it('keeps the present release, the one before, and what is newer', () => {
    expect(drop(of('a', 'b', 'c', 'd'), 'c', 'b', ['c'])).toEqual(of('a'));
  });

  it('keeps the release of every open page', () => {
    expect(drop(of('a', 'b', 'c', 'd'), 'd', 'c', ['a', 'd'])).toEqual(of('b'));
  });

  it('keeps everything while a page does not say what it is', () => {
    expect(drop(of('a', 'b', 'c', 'd'), 'd', 'c', ['d', null])).toEqual([]);
  });

  it('never touches caches of others, nor of this site under another path', () => {
    const others = ['someone-else', ...[cacheOf('https://kaart.example/proef/', 'a')]];
    expect(drop([...others, ...of('a', 'b', 'c')], 'c', 'b', [])).toEqual(of('a'));
    expect(ownCaches([...others, ...of('a')], scope)).toEqual(of('a'));
  });

  it('never drops what somebody needs, in any order of releases', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    fc.assert(
      fc.property(
        fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e', 'f']),
        id,
        fc.option(id),
        fc.array(fc.option(id)),
        (ids, active, previous, open) => {
          const dropped = drop(of(...ids), active, previous, open);
          for (const needed of [active, previous, ...open])
            if (needed !== null) expect(dropped).not.toContain(cacheOf(scope, needed));
          expect(dropped).not.toContain(notesOf(scope));
          if (open.includes(null)) expect(dropped).toEqual([]);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

it('only folders whose files are named after their content can lend a copy to another release', () => {
  expect(['assets/a.js', 'data/0123456789ab/pack.json'].every(isNamedByContent)).toBe(true);
  expect(['app.html', 'icon.svg', 'data/roles.csv', 'x/assets/a.js'].some(isNamedByContent)).toBe(false);
});
