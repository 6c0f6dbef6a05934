import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type MapView, mapPath, readMapView } from '../../../src/state/address/mapAddress';
import { fuzzRuns } from '../../support/fuzzRuns';

const numRuns = fuzzRuns();

const NOTHING: MapView = {
  view: null,
  from: null,
  isWhole: true,
  role: null,
  showsInto: false,
  route: [],
  isFull: false,
  hidesRest: false,
};

const queryOf = (path: string) => new URLSearchParams(path.split('?')[1] ?? '');
const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
const view: fc.Arbitrary<MapView> = fc
  .record({
    view: fc.constantFrom('map' as const, 'list' as const, null),
    from: fc.option(id),
    isWhole: fc.boolean(),
    role: fc.option(id),
    showsInto: fc.boolean(),
    route: fc.oneof(fc.constant([]), fc.array(id, { minLength: 2, maxLength: 7 })),
    isFull: fc.boolean(),
    hidesRest: fc.boolean(),
  })
  // Without an own role all is the whole map; tracks to a station need a station.
  .map((each) => ({
    ...each,
    isWhole: each.from === null || each.isWhole,
    showsInto: each.role !== null && each.showsInto,
  }));

describe('the map in the address', () => {
  test('reads the words of shared links', () => {
    const query = new URLSearchParams(
      'weergave=kaart&vanaf=helpende&beeld=heel&functie=planner&hierheen=ja&route=a,b&scherm=vol&wegklappen=ja',
    );
    expect(readMapView(query)).toEqual({
      view: 'map',
      from: 'helpende',
      isWhole: true,
      role: 'planner',
      showsInto: true,
      route: ['a', 'b'],
      isFull: true,
      hidesRest: true,
    });
    expect(readMapView(new URLSearchParams('vanaf=helpende'))).toEqual({
      ...NOTHING,
      from: 'helpende',
      isWhole: false,
    });
  });

  test('what is written is read back', () => {
    fc.assert(
      fc.property(view, (written) => {
        expect(readMapView(queryOf(mapPath(queryOf(''), written)))).toEqual(written);
      }),
      { numRuns },
    );
  });

  test('a change leaves everything else in the address as it was', () => {
    fc.assert(
      fc.property(view, view, (before, after) => {
        const query = queryOf(mapPath(queryOf('?groep=staf,zorg&lens=fysiek&q=ig%27er&taal=en'), before));
        const then = queryOf(mapPath(query, after));
        expect(['groep', 'lens', 'q', 'taal'].map((key) => then.get(key))).toEqual([
          'staf,zorg',
          'fysiek',
          "ig'er",
          'en',
        ]);
        expect(readMapView(then)).toEqual(after);
        expect(mapPath(query, {})).toBe(`/kaart?${query.toString().replaceAll('%2C', ',')}`);
      }),
      { numRuns },
    );
  });

  test.each([
    'weergave=__proto__&vanaf=../etc&functie=%00&route=,,&hierheen=1',
    'vanaf=A B&functie=-a&route=a&scherm=VOL&wegklappen=',
    `vanaf=${'x'.repeat(81)}&route=a,constructor!,b`,
    'route=a,b,%E2%80%AE',
  ])('hostile input is left out: %s', (text) => {
    expect(readMapView(new URLSearchParams(text))).toEqual(NOTHING);
    expect(mapPath(new URLSearchParams(text), {})).toBe('/kaart');
  });

  test('never throws, and cleaning twice changes nothing', () => {
    const keys = ['weergave', 'vanaf', 'beeld', 'functie', 'hierheen', 'route', 'scherm', 'wegklappen', '__proto__'];
    const text = fc.array(fc.tuple(fc.constantFrom(...keys), fc.string({ unit: 'binary' })), { maxLength: 12 });
    fc.assert(
      fc.property(text, (pairs) => {
        const query = new URLSearchParams(pairs);
        const clean = queryOf(mapPath(query, {}));
        expect(readMapView(clean)).toEqual(readMapView(query));
      }),
      { numRuns },
    );
  });
});
