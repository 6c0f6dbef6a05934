import { expect, test } from 'vitest';
import { NO_FILTERS } from '../../../src/core/browse/filterRoles';
import { readFilters, readLens, writeList } from '../../../src/state/address/listAddress';
import { withQuery } from '../../../src/state/address/paths';
import { aRole, graphOf } from '../../support/graph';

const { vocabulary } = graphOf({
  roles: [aRole('a').with({ sectors: ['vvt', 'ghz'] }), aRole('b').with({ group: 'staf', level: 'hbo' })],
});
const FULL =
  'weergave=lijst&soort=zorg,instap&groep=staf&niveau=hbo&sector=ghz&zonder=nacht,onregelmatig&tot-fysiek=matig' +
  '&krapte=heel-veel&fysiek=licht,onbekend&doorgroei=einde&lens=fysiek&q=ig%27er';

test('what is written is read back, and the rest of the address stays', () => {
  const query = new URLSearchParams(FULL);
  const filters = readFilters(query, vocabulary);
  expect(filters.chosen).toMatchObject({
    kind: ['care', 'outside'],
    group: ['staf'],
    without: ['nights', 'irregular'],
    maxStrain: ['2'],
    shortage: ['very-tight'],
    strain: ['0', 'unknown'],
    growth: ['0'],
  });
  expect(filters.query).toBe("ig'er");
  const lens = readLens(query);
  expect(lens).toBe('strain');
  expect(withQuery('/kaart', writeList(query, filters, lens, vocabulary))).toBe(`/kaart?${FULL}`);
});

test('what is not known is left out', () => {
  const query = new URLSearchParams(
    `groep=niets,staf&niveau=%00&tot-fysiek=zeer-zwaar&lens=geluk&q=${'x'.repeat(500)}`,
  );
  const filters = readFilters(query, vocabulary);
  expect(filters.chosen.group).toEqual(['staf']);
  expect(filters.chosen.level).toEqual([]);
  expect(filters.chosen.maxStrain).toEqual([]);
  expect(filters.query).toHaveLength(120);
  expect(readLens(query)).toBeNull();
});

test('clearing leaves no trace but what is not ours', () => {
  const query = new URLSearchParams(`${FULL}&taal=en`);
  expect(writeList(query, NO_FILTERS, null, vocabulary)).toEqual({ weergave: 'lijst', taal: 'en' });
});

test('the map and the conditions of a route keep what is theirs', () => {
  const theirs = 'vanaf=helpende&functie=planner&beeld=heel&maanden=12';
  const query = new URLSearchParams(`${theirs}&zonder=loonstop,nacht&groep=staf`);
  const filters = readFilters(query, vocabulary);
  expect(filters.chosen.without).toEqual(['nights']);
  const both = { ...filters, chosen: { ...filters.chosen, without: ['nights', 'irregular'] } };
  expect(withQuery('/kaart', writeList(query, both, null, vocabulary))).toBe(
    `/kaart?${theirs}&zonder=nacht,onregelmatig,loonstop&groep=staf`,
  );
  expect(withQuery('/kaart', writeList(query, NO_FILTERS, null, vocabulary))).toBe(`/kaart?${theirs}&zonder=loonstop`);
});

test('"new since" takes one version that there was', () => {
  const versions = ['0.1.0', '0.2.0', '0.3.0'];
  const since = (search: string) => readFilters(new URLSearchParams(search), { ...vocabulary, versions }).chosen.since;
  expect(since('nieuw=0.2.0')).toEqual(['0.2.0']);
  expect(since('nieuw=0.2.0,0.1.0')).toEqual(['0.1.0']);
  expect(since('nieuw=9.9.9')).toEqual([]);
  expect(readFilters(new URLSearchParams('nieuw=0.1.0'), vocabulary).chosen.since).toEqual([]);
  const asked = new URLSearchParams('nieuw=0.1.0&weergave=kaart');
  const { vocabulary: words } = { vocabulary: { ...vocabulary, versions } };
  expect(writeList(asked, readFilters(asked, words), null, words)).toEqual({ nieuw: '0.1.0', weergave: 'kaart' });
});

test('employers are those that the data know, in an order of their own', () => {
  const query = new URLSearchParams('werkgever=linde,berk,eik&groep=staf');
  const employers = new Map([
    ['linde', new Set(['a'])],
    ['eik', new Set(['b'])],
  ]);
  const filters = readFilters(query, vocabulary, employers);
  expect(filters.chosen.employer).toEqual(['eik', 'linde']);
  expect(withQuery('/kaart', writeList(query, filters, null, vocabulary))).toBe(
    '/kaart?werkgever=eik,linde&groep=staf',
  );
  expect(writeList(query, NO_FILTERS, null, vocabulary)).toEqual({});
  // Nobody told which employers there are: none is chosen.
  expect(readFilters(query, vocabulary).chosen.employer).toEqual([]);
});
