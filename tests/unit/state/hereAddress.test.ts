import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HereView, hereFrom, herePath, readHere } from '../../../src/state/address/hereAddress';
import { fuzzRuns } from '../../support/fuzzRuns';

const numRuns = fuzzRuns();

const read = (query: string) => readHere(new URLSearchParams(query));
const path = (query: string, change: Partial<HereView>) => herePath(new URLSearchParams(query), change);
const queryOf = (address: string) => new URLSearchParams(address.split('?')[1] ?? '');

const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
const view: fc.Arbitrary<HereView> = fc.record({
  path: fc.array(id, { maxLength: 2 }),
  direction: fc.constantFrom('onward' as const, 'into' as const),
});

describe('what is opened, in an address', () => {
  it('reads as it is printed', () => {
    expect(read('vanaf=a&pad=b,c&richting=hierheen')).toEqual({ path: ['b', 'c'], direction: 'into' });
    expect(read('vanaf=a')).toEqual({ path: [], direction: 'onward' });
    expect(path('vanaf=a', { path: ['b', 'c'], direction: 'into' })).toBe('/kaart?vanaf=a&pad=b,c&richting=hierheen');
  });

  it('comes back as it was written', () => {
    fc.assert(
      fc.property(view, (opened) => {
        expect(readHere(queryOf(path('vanaf=a', opened)))).toEqual(opened);
      }),
      { numRuns },
    );
  });

  it('keeps everything else in the query', () => {
    expect(path('vanaf=a&zonder=nacht&lens=fysiek&taal=en&pad=b', { path: [] })).toBe(
      '/kaart?vanaf=a&zonder=nacht&lens=fysiek&taal=en',
    );
    expect(path('vanaf=a&pad=b,c', { direction: 'into' })).toBe('/kaart?vanaf=a&pad=b,c&richting=hierheen');
  });

  it('is cut off where it cannot be an id, and where nothing more can be opened', () => {
    expect(read('pad=b,<script>,c').path).toEqual(['b']);
    expect(read('pad=,c').path).toEqual([]);
    expect(read('pad=b,c,d,e').path).toEqual(['b', 'c']);
    expect(read(`pad=${'x'.repeat(81)}`).path).toEqual([]);
    expect(read('richting=elders').direction).toBe('onward');
  });

  it('never throws, whatever somebody pastes', () => {
    const hostile = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('__proto__', ',,,', '%00', '-', 'a--b'));
    fc.assert(
      fc.property(hostile, hostile, (pad, richting) => {
        const query = new URLSearchParams({ pad, richting });
        const opened = readHere(query);
        expect(opened.path.length).toBeLessThanOrEqual(2);
        expect(readHere(queryOf(herePath(query, {})))).toEqual(opened);
      }),
      { numRuns },
    );
  });
});

describe('another role to start from', () => {
  it('keeps filters, lens and direction, and forgets what was opened', () => {
    const query = new URLSearchParams('vanaf=a&pad=b&zonder=nacht&lens=fysiek&functie=c&beeld=heel&richting=hierheen');
    expect(hereFrom(query, 'z')).toBe('/kaart?vanaf=z&zonder=nacht&lens=fysiek&richting=hierheen');
  });
});
