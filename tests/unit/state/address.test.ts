import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WISHES } from '../../../src/core/options/wishes';
import { LIMIT_NAMES, type Limits } from '../../../src/core/routes/limits';
import { keepSettings } from '../../../src/core/share/keepSettings';
import { type Conditions, readConditions, writeConditions } from '../../../src/state/address/limits';
import { paths, WISH_WORDS, wishOf, withQuery } from '../../../src/state/address/paths';
import { fuzzRuns } from '../../support/fuzzRuns';

const numRuns = fuzzRuns();

const LEVELS = new Map([
  ['geen', 0],
  ['mbo-3', 3],
  ['post-hbo', 6.5],
]);
const rankOf = (level: string) => LEVELS.get(level);
const levelOf = (rank: number) => [...LEVELS].find(([, each]) => each === rank)?.[0];
const read = (query: string) => readConditions(new URLSearchParams(query), rankOf);
const written = (conditions: Conditions, query = '') => {
  const params = new URLSearchParams(query);
  writeConditions(params, conditions, levelOf);
  return params.toString();
};

const idList = fc.uniqueArray(fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/), {
  minLength: 1,
  maxLength: 20,
});
const on = fc.constant(true);
const limits: fc.Arbitrary<Limits> = fc.record(
  {
    noNights: on,
    noIrregular: on,
    keepWage: on,
    noPayCut: on,
    neverHeavier: on,
    maxMonths: fc.integer({ min: 1, max: 240 }),
    maxStudyHours: fc.integer({ min: 1, max: 60 }),
    minPayPercent: fc.integer({ min: 1, max: 200 }),
    maxSteps: fc.integer({ min: 1, max: 6 }),
    sectors: idList,
    avoid: idList,
    levelMaxRank: fc.constantFrom(...LEVELS.values()),
  },
  { requiredKeys: [] },
);

describe('conditions in an address', () => {
  it('come back as they were written', () => {
    fc.assert(
      fc.property(limits, fc.oneof(fc.constant([]), idList), (asked, has) => {
        expect(read(written({ limits: asked, has }))).toEqual({ limits: asked, has });
      }),
      { numRuns },
    );
  });

  it('are written the same again after reading', () => {
    fc.assert(
      fc.property(limits, fc.oneof(fc.constant([]), idList), (asked, has) => {
        const once = written({ limits: asked, has });
        expect(written(read(once))).toBe(once);
      }),
      { numRuns },
    );
  });

  it('cover every limit there is', () => {
    const all = read(
      'zonder=nacht,onregelmatig,loonstop,lager-loon,zwaarder&maanden=12&uren=8&loon=90&stappen=2&sector=vvt&mijd=a&tot-niveau=mbo-3',
    );
    // Goals follow from the employers that the address names; those are read beside the conditions.
    const asked = LIMIT_NAMES.filter((name) => name !== 'goals');
    expect(Object.keys(all.limits).sort()).toEqual(asked.sort());
  });

  it('never throw, whatever somebody pastes, and never ask what can not be asked', () => {
    const keys = fc.constantFrom('zonder', 'maanden', 'uren', 'loon', 'stappen', 'sector', 'mijd', 'tot-niveau', 'heb');
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '-1',
        '0',
        '1e3',
        '0x10',
        ' 12',
        '12.5',
        'NaN',
        'Infinity',
        '999',
        '__proto__',
        'constructor',
        '%',
        '%00',
      ),
      fc.array(fc.string()).map((list) => list.join(',')),
    );
    const query = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.tuple(keys, hostile)).map((list) => list.map(([key, value]) => `${key}=${value}`).join('&')),
    );
    fc.assert(
      fc.property(query, (text) => {
        const { limits: found, has } = read(text);
        for (const [name, most] of Object.entries({
          maxMonths: 240,
          maxStudyHours: 60,
          minPayPercent: 200,
          maxSteps: 6,
        })) {
          const value = found[name as 'maxMonths'];
          expect(value === undefined || (Number.isInteger(value) && value > 0 && value <= most)).toBe(true);
        }
        for (const list of [found.sectors ?? [], found.avoid ?? [], has]) {
          expect(list.length).toBeLessThanOrEqual(20);
          expect(list.every((id) => /^[a-z0-9-]{1,80}$/.test(id))).toBe(true);
        }
        expect(found.levelMaxRank === undefined || [...LEVELS.values()].includes(found.levelMaxRank)).toBe(true);
        expect(Object.keys(found).every((name) => LIMIT_NAMES.some((known) => known === name))).toBe(true);
      }),
      { numRuns },
    );
  });

  it.each([
    'zonder=iets,anders',
    'maanden=0',
    'maanden=241',
    'maanden=12.5',
    'maanden=-3',
    'uren=veel',
    'loon=201',
    'stappen=7',
    'sector=VVT,../x',
    `mijd=${'a'.repeat(81)}`,
    'tot-niveau=mbo-9',
    'heb=',
    'onbekend=1',
  ])('drop what is unknown: %s', (query) => {
    expect(read(query)).toEqual({ limits: {}, has: [] });
  });

  it('keep what is good next to what is not', () => {
    expect(read('zonder=nacht,ruis&sector=vvt,!!&maanden=12&uren=x')).toEqual({
      limits: { noNights: true, sectors: ['vvt'], maxMonths: 12 },
      has: [],
    });
  });

  it('take twenty ids at most, each once', () => {
    const many = Array.from({ length: 30 }, (_, i) => `r${i}`);
    expect(read(`mijd=a,a,${many.join(',')}`).limits.avoid).toEqual(['a', ...many.slice(0, 19)]);
  });

  it('leave the rest of the address alone, and clear what is let go', () => {
    expect(written({ limits: {}, has: [] }, 'van=a&zonder=nacht&maanden=12&heb=big')).toBe('van=a');
    expect(written({ limits: { levelMaxRank: 99 }, has: [] })).toBe('');
  });
});

describe('wishes in an address', () => {
  it('come back as they were written, each by a word of its own', () => {
    for (const wish of WISHES) expect(wishOf(WISH_WORDS[wish])).toBe(wish);
    expect(new Set(Object.values(WISH_WORDS)).size).toBe(WISHES.length);
  });

  it.each([null, '', 'lighter', 'LICHTER', '__proto__'])('are none for %j', (word) => {
    expect(wishOf(word)).toBeNull();
  });
});

describe('addresses of screens', () => {
  it('carry what was chosen and nothing else', () => {
    expect(paths.options()).toBe('/stappen');
    expect(paths.options('a', 'lighter')).toBe('/stappen?van=a&wens=lichter');
    expect(paths.route('a')).toBe('/route?van=a');
    expect(paths.role('a')).toBe('/functie/a');
  });

  it('keep commas readable', () => {
    expect(withQuery('/x', { a: '1,2', b: undefined, c: '' })).toBe('/x?a=1,2');
  });

  it('are distinct for each screen', () => {
    const all = [
      paths.start(),
      paths.options(),
      paths.route(),
      paths.list(),
      paths.sources(),
      paths.about(),
      paths.privacy(),
      paths.accessibility(),
    ];
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('what every link carries along', () => {
  it.each([
    ['/stappen?van=a', 'taal=en', '/stappen?van=a&taal=en'],
    ['/route?x=1,2#kop', 'taal=nl', '/route?x=1,2&taal=nl#kop'],
    ['/over', 'van=a', '/over'],
    ['/over', 'taal=fr', '/over'],
    ['#kop', 'taal=en', '#kop'],
    ['https://elders.example/', 'taal=en', 'https://elders.example/'],
    ['/over?taal=nl', 'taal=en', '/over?taal=en'],
    ['/functie/a', 'regio=rijn-gouwe&werkuren=28&van=b', '/functie/a?regio=rijn-gouwe&werkuren=28'],
    ['/functie/a?werkuren=20', 'werkuren=28', '/functie/a?werkuren=20'],
    ['/over', 'regio=<b>&werkuren=400', '/over'],
    ['/over', 'werkuren=0&regio=', '/over'],
    ['/over', 'werkuren=08', '/over'],
  ])('%s under %s becomes %s', (href, current, expected) => {
    expect(keepSettings(href, current)).toBe(expected);
  });
});
