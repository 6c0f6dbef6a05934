import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaChain, areasOf, factsByArea } from '../../../../src/core/lenses/areas';

const name = { nl: 'x', en: 'x' };
const place = (id: string, kind: 'region' | 'area', parent?: string) => ({ id, kind, name, parent });
const PLACES = [
  place('noord', 'region', 'provincie'),
  place('zuid', 'region', 'provincie'),
  place('provincie', 'area', 'land'),
  place('land', 'area'),
];
const areas = areasOf(PLACES);

describe('areas', () => {
  it('lie in each other, from near to far', () => {
    expect(areaChain(PLACES, 'zuid')).toEqual(['zuid', 'provincie', 'land']);
  });

  it('end where a parent is unknown or comes round again', () => {
    expect(areaChain([place('a', 'region', 'weg')], 'a')).toEqual(['a']);
    expect(areaChain([place('a', 'region', 'b'), place('b', 'area', 'a')], 'a')).toEqual(['a', 'b']);
    expect(areaChain(PLACES, 'elders')).toEqual([]);
  });

  it('cover the regions in them', () => {
    expect(areas.noord?.covers).toEqual(['noord']);
    expect(areas.land?.covers).toEqual(['noord', 'zuid']);
  });
});

describe('figures by area', () => {
  const facts = ['land', 'zuid', 'noord', 'provincie'].map((region) => ({ region }));
  const regionsIn = (list: readonly { region: string }[]) => list.map(({ region }) => region);

  it('put the chosen region first and another region last', () => {
    const { here, wider, elsewhere } = factsByArea(facts, areas, 'noord');
    expect([here, wider, elsewhere].map(regionsIn)).toEqual([['noord'], ['land', 'provincie'], ['zuid']]);
  });

  it('take an area around another region for elsewhere', () => {
    const places = [...PLACES, place('west', 'region', 'kust'), place('kust', 'area')];
    const { wider, elsewhere } = factsByArea([{ region: 'kust' }, { region: 'land' }], areasOf(places), 'noord');
    expect([wider, elsewhere].map(regionsIn)).toEqual([['land'], ['kust']]);
  });

  it('treat all regions alike when none is chosen', () => {
    const { here, elsewhere } = factsByArea(facts, areas, null);
    expect([here, elsewhere].map(regionsIn)).toEqual([['zuid', 'noord'], []]);
  });

  it('never lose or double one', () => {
    const ids = fc.constantFrom('land', 'zuid', 'noord', 'provincie', 'elders');
    fc.assert(
      fc.property(fc.array(ids), fc.option(fc.constantFrom('zuid', 'noord', 'elders')), (list, region) => {
        const given = list.map((id, key) => ({ region: id, key }));
        const { here, wider, elsewhere } = factsByArea(given, areas, region);
        const keys = [...here, ...wider, ...elsewhere].map(({ key }) => key);
        expect(keys.sort((a, b) => a - b)).toEqual(given.map(({ key }) => key));
      }),
    );
  });
});
