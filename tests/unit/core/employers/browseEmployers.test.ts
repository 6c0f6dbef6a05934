import { describe, expect, it } from 'vitest';
import {
  countEmployers,
  type EmployerFilters,
  employerWaysOut,
  filterEmployers,
  NO_EMPLOYER_FILTERS,
  nearestEmployers,
  withoutQuestion,
} from '../../../../src/core/employers/browseEmployers';
import { anEmployer } from '../../../support/employers';

const note = (nl: string) => ({ nl, en: nl });
const employers = [
  anEmployer('hecht', {
    name: 'Hecht',
    note: note('Tot 2022 heette het RDOG.'),
    municipalities: ['Leiden'],
    regions: ['rijn-gouwe'],
  }),
  anEmployer('linde', { name: 'De Linde', sectors: ['ghz'] }),
  anEmployer('eik', { name: 'De Eik', municipalities: ['Den Haag', 'Delft'] }),
  anEmployer('beuk', { name: 'Beuk', note: note('Hoort bij De Eik.') }),
];
const ask = (over: Partial<EmployerFilters>): EmployerFilters => ({ ...NO_EMPLOYER_FILTERS, ...over });
const names = (over: Partial<EmployerFilters>) => filterEmployers(employers, ask(over)).map(({ name }) => name);

describe('the list of employers', () => {
  it('stands by name, and shows all without a question', () => {
    expect(names({})).toEqual(['Beuk', 'De Eik', 'De Linde', 'Hecht']);
  });

  it.each([
    [{ sector: 'ghz' }, ['De Linde']],
    [{ municipality: 'Delft' }, ['De Eik']],
    [{ region: 'rijn-gouwe' }, ['Hecht']],
    [{ region: 'haaglanden', sector: 'vvt' }, ['Beuk', 'De Eik']],
    [{ query: 'rdog' }, ['Hecht']],
    [{ query: ' LÍNDE ' }, ['De Linde']],
    [{ query: 'eik de' }, ['De Eik', 'Beuk']],
    [{ query: 'wilg' }, []],
  ] as const)('%j finds %j', (over, expected) => {
    expect(names(over)).toEqual(expected);
  });

  it('counts each answer with the other questions as they stand', () => {
    expect([...countEmployers(employers, ask({ sector: 'vvt', municipality: 'Delft' }), 'municipality')]).toEqual([
      ['Den Haag', 2],
      ['Delft', 1],
      ['Leiden', 1],
    ]);
  });

  it('offers every single question that brings somebody back, most first', () => {
    const stuck = ask({ sector: 'ghz', municipality: 'Leiden' });
    expect(employerWaysOut(employers, stuck)).toEqual([
      { drop: 'sector', count: 1 },
      { drop: 'municipality', count: 1 },
    ]);
    expect(employerWaysOut(employers, ask({ query: 'wilg', sector: 'ghz' }))).toEqual([{ drop: 'query', count: 1 }]);
    expect(withoutQuestion(stuck, 'sector')).toEqual(ask({ municipality: 'Leiden' }));
  });
});

describe('an id that no employer has', () => {
  it('leads to the names most like it', () => {
    expect(nearestEmployers(employers, 'de-lindes', 2)[0]?.id).toBe('linde');
    expect(nearestEmployers(employers, 'hegt', 5)[0]?.id).toBe('hecht');
  });

  it.each(['', '%%%', 'qqqxxx'])('leads nowhere when it is %j', (text) => {
    expect(nearestEmployers(employers, text, 5)).toEqual([]);
  });
});
