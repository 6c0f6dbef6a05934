import { describe, expect, it } from 'vitest';
import { USE_KINDS } from '../../../src/core/evidence/usesOf';
import { encodeSources, encodeSourceUses } from '../../../src/dataset/sourceUses';
import { recordIn, smallData } from '../../support/dataFiles';
import { BOOK, EDITORS } from '../../support/records';

const usesOf = (id: string) => encodeSourceUses(smallData()).get(id)?.uses ?? {};

describe('the sources file', () => {
  it('counts per kind what rests on each source', () => {
    const { sources } = encodeSources(smallData((data) => data.sources.push({ id: 'x', title: 'X', kind: 'dataset' })));
    const count = (id: string, kind: (typeof USE_KINDS)[number]) => recordIn(sources, id).uses[USE_KINDS.indexOf(kind)];
    expect(count(BOOK, 'steps')).toBe(5);
    expect(count(BOOK, 'strain')).toBe(0);
    expect(count(EDITORS, 'strain')).toBe(3);
    expect(recordIn(sources, 'x').uses).toEqual(USE_KINDS.map(() => 0));
  });
});

describe('the file of one source', () => {
  it('names what rests on it, each in its own way', () => {
    const uses = usesOf(BOOK);
    expect(uses.roles).toContainEqual({ role: 'helpende' });
    expect(uses.steps).toContainEqual({ role: 'helpende', to: 'planner' });
    expect(uses.trainings).toEqual([{ name: { nl: 'Opleiding vig-bbl', en: 'Course vig-bbl' } }]);
    expect(uses.pay).toContainEqual({ role: 'verzorgende' });
    expect(uses.pay).toContainEqual({
      name: { nl: 'Cao VVT: FWG 35', en: 'Collective agreement VVT: FWG 35' },
    });
    expect(uses.rules?.map((line) => line.name?.nl)).toEqual([
      'Cao VVT',
      'Cao VVT: Vanaf 57 jaar hoef je geen nachten te werken.',
    ]);
    expect(uses.facts?.map((line) => line.name?.en)).toEqual([
      'In 2024 there were 900 people too few.',
      'Shortage in Haaglanden',
    ]);
    expect(uses.employers).toEqual([{ name: { nl: 'De Linde', en: 'De Linde' } }]);
    expect(uses.schools).toEqual([{ name: { nl: 'Het College', en: 'Het College' } }]);
    expect(uses.funding).toEqual([{ name: { nl: 'BBL', en: 'BBL' } }]);
  });

  it('leaves out kinds that have nothing', () => {
    expect(Object.keys(usesOf(EDITORS)).sort()).toEqual(['shortage', 'strain']);
  });
});
