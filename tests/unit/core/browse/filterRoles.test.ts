import { describe, expect, test } from 'vitest';
import { roleEntries } from '../../../../src/core/browse/entries';
import {
  activeCount,
  countOptions,
  type Filters,
  filterRoles,
  NO_FILTERS,
  toggled,
  waysOut,
  without,
} from '../../../../src/core/browse/filterRoles';
import { sectionsOf } from '../../../../src/core/browse/sectionsOf';
import { aRole, graphOf, someHours, someStrain, steps } from '../../../support/graph';

const still = someStrain({ lifting: 0, standing: 0, bending: 0, irregular: 0 });
const hard = someStrain({ lifting: 4, standing: 4, bending: 4, irregular: 4 });
const graph = graphOf({
  roles: [
    aRole('helpende').with({ level: 'mbo-2', strain: hard, hours: someHours({ night: 'yes' }) }),
    aRole('planner').with({ group: 'staf', strain: still, shortage: 'balanced', sectors: ['vvt', 'ghz'] }),
    aRole('verzorgende').with({ strain: hard, shortage: 'very-tight', hours: someHours({ night: 'sometimes' }) }),
    aRole('ergocoach').with({ sideRole: true, strain: still, newSince: ['0.1.0', '0.2.0'] }),
    aRole('winkel').with({ kind: 'origin', sectors: [], hours: null, strain: null, shortage: null }),
  ],
  steps: steps('winkel', 'helpende', 'verzorgende', 'planner'),
});
const entries = roleEntries(graph);
const choose = (chosen: Partial<Filters['chosen']>, query = ''): Filters => ({
  query,
  chosen: { ...NO_FILTERS.chosen, ...chosen },
});
const ids = (filters: Filters, found: ReadonlySet<string> | null = null) =>
  filterRoles(entries, filters, found).map(({ role }) => role.id);

describe('filterRoles', () => {
  test('without filters everything is shown', () => {
    expect(ids(NO_FILTERS)).toEqual(['helpende', 'planner', 'verzorgende', 'ergocoach', 'winkel']);
  });

  test.each([
    [{ kind: ['outside'] }, ['winkel']],
    [{ kind: ['side', 'outside'] }, ['ergocoach', 'winkel']],
    [{ group: ['staf'] }, ['planner']],
    // A place people come from has no function group in care, whatever the data files say.
    [{ group: ['verzorging'] }, ['helpende', 'verzorgende', 'ergocoach']],
    [{ level: ['mbo-2'] }, ['helpende']],
    [{ sector: ['ghz'] }, ['planner']],
    // "Sometimes" is not "no"; unknown hours promise nothing.
    [{ without: ['nights'] }, ['planner', 'ergocoach']],
    [{ without: ['nights', 'irregular'] }, ['planner', 'ergocoach']],
    [{ maxStrain: ['3'] }, ['planner', 'ergocoach']],
    [{ strain: ['unknown'] }, ['winkel']],
    [{ shortage: ['very-tight', 'balanced'] }, ['planner', 'verzorgende']],
    [{ since: ['0.2.0'] }, ['ergocoach']],
    [{ since: ['0.3.0'] }, []],
    [{ group: ['staf'], level: ['mbo-2'] }, []],
  ] satisfies [Partial<Filters['chosen']>, string[]][])('%j shows %j', (chosen, shown) => {
    expect(ids(choose(chosen))).toEqual(shown);
  });

  test('a text narrows to what was found', () => {
    expect(ids(choose({ kind: ['care'] }, 'x'), new Set(['planner', 'winkel']))).toEqual(['planner']);
  });
});

describe('countOptions', () => {
  test('each option counts what it would show, with the other questions as they stand', () => {
    const counts = countOptions(entries, choose({ group: ['staf'] }), null);
    // Inside its own question the other options stay countable.
    expect(counts.group.get('verzorging')).toBe(3);
    expect(counts.group.get('staf')).toBe(1);
    expect(counts.level.get('mbo-3')).toBe(1);
    expect(counts.level.has('mbo-2')).toBe(false);
    expect(counts.kind.has('outside')).toBe(false);
  });

  test('demands add up: the count is on top of what is chosen', () => {
    const night = countOptions(entries, choose({ without: ['nights'] }), null);
    expect(night.without.get('irregular')).toBe(2);
    expect(night.without.get('nights')).toBe(2);
  });

  test('every count is what choosing that option gives', () => {
    for (const start of [NO_FILTERS, choose({ sector: ['vvt'] }), choose({ without: ['nights'], kind: ['care'] })]) {
      const counts = countOptions(entries, start, null);
      for (const [facet, options] of Object.entries(counts) as [keyof typeof counts, Map<string, number>][]) {
        for (const [option, count] of options) {
          const own = facet === 'without' ? [...new Set([...start.chosen.without, option])] : [option];
          const then = { ...start, chosen: { ...start.chosen, [facet]: own } };
          expect([facet, option, filterRoles(entries, then, null).length]).toEqual([facet, option, count]);
        }
      }
    }
  });
});

describe('waysOut', () => {
  test('names each single filter that brings roles back, the most first', () => {
    const stuck = choose({ group: ['staf'], level: ['mbo-2'] });
    expect(waysOut(entries, stuck, null)).toEqual(
      [
        { drop: 'level', count: 1 },
        { drop: 'group', count: 1 },
      ].sort((a, b) => b.count - a.count || (a.drop === 'group' ? -1 : 1)),
    );
  });

  test('the text is a filter too, and a way that brings nothing is left out', () => {
    const stuck = choose({ kind: ['side'], level: ['mbo-3'] }, 'winkel');
    expect(waysOut(entries, stuck, new Set(['winkel']))).toEqual([{ drop: 'query', count: 1 }]);
  });
});

test('an option switches on and off; a question with one answer forgets the other', () => {
  const on = toggled(NO_FILTERS, 'group', 'staf');
  expect(on.chosen.group).toEqual(['staf']);
  expect(toggled(on, 'group', 'staf').chosen.group).toEqual([]);
  expect(toggled(toggled(on, 'maxStrain', '1'), 'maxStrain', '2').chosen.maxStrain).toEqual(['2']);
  expect(activeCount({ ...on, query: ' a ' })).toBe(2);
  expect(activeCount({ ...on, query: '  ' })).toBe(1);
  expect(without(on, 'group')).toEqual(NO_FILTERS);
});

describe('sectionsOf', () => {
  const sections = (lens: Parameters<typeof sectionsOf>[1], ranking: ReadonlyMap<string, number> | null = null) =>
    sectionsOf(entries, lens, ranking, graph.vocabulary).map((section) => [
      section.id,
      section.entries.map(({ role }) => role.id),
    ]);

  test('groups in order, places people come from last', () => {
    expect(sections(null).at(-1)).toEqual(['outside', ['winkel']]);
    expect(sections(null)[0]).toEqual(['verzorging', ['helpende', 'verzorgende', 'ergocoach']]);
  });

  test('a lens sorts by its bands, unknown last', () => {
    expect(sections('strain')).toEqual([
      ['0', ['planner', 'ergocoach']],
      ['4', ['helpende', 'verzorgende']],
      ['unknown', ['winkel']],
    ]);
  });

  test('a text sorts by how well it fits', () => {
    const ranking = new Map(['winkel', 'planner', 'helpende', 'ergocoach', 'verzorgende'].map((id, i) => [id, i]));
    expect(sections(null, ranking)).toEqual([['hits', [...ranking.keys()]]]);
  });
});

describe('employers', () => {
  const employers = new Map([
    ['linde', new Set(['helpende', 'verzorgende'])],
    ['eik', new Set(['verzorgende', 'planner'])],
  ]);
  const at = (...employer: string[]): Filters => ({ ...choose({ employer }), employers });

  test('leave the roles that any of them has, with the other questions on top', () => {
    expect(ids(at('linde'))).toEqual(['helpende', 'verzorgende']);
    expect(ids(at('linde', 'eik'))).toEqual(['helpende', 'planner', 'verzorgende']);
    expect(ids({ ...at('linde', 'eik'), chosen: { ...at('linde', 'eik').chosen, group: ['staf'] } })).toEqual([
      'planner',
    ]);
  });

  test('are a way out of an empty list, and are counted like the others', () => {
    const empty = { ...at('linde'), chosen: { ...at('linde').chosen, group: ['staf'] } };
    expect(waysOut(entries, empty, null)).toContainEqual({ drop: 'employer', count: 1 });
    expect([...countOptions(entries, at('linde'), null).employer]).toEqual([
      ['linde', 2],
      ['eik', 2],
    ]);
    expect(ids(without(empty, 'employer'))).toEqual(['planner']);
  });
});
