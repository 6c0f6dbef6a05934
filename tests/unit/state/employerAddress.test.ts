import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  atEmployers,
  employerListPath,
  readEmployerFilters,
  readEmployers,
} from '../../../src/state/address/employerAddress';
import { fuzzRuns } from '../../support/fuzzRuns';

const query = (text: string) => new URLSearchParams(text);
const numRuns = fuzzRuns();

describe('employers in an address', () => {
  it.each([
    ['werkgever=hmc,florence', ['florence', 'hmc'], 0, 0],
    ['werkgever=florence,hmc,hmc', ['florence', 'hmc'], 0, 0],
    ['werkgever=HMC', ['hmc'], 0, 0],
    ['werkgever=f,e,d,c,b,a', ['a', 'b', 'c', 'd', 'e'], 1, 0],
    ['werkgever=a%20b,c', ['c'], 0, 1],
    ['werkgever=', [], 0, 0],
    ['', [], 0, 0],
  ])('%s', (text, ids, tooMany, unreadable) => {
    expect(readEmployers(query(text))).toEqual({ ids, tooMany, unreadable });
  });

  it('say the same in any order, and are read back as written', () => {
    const id = fc.stringMatching(/^[a-z]{1,5}(-[a-z0-9]{1,4})?$/);
    fc.assert(
      fc.property(fc.uniqueArray(id, { maxLength: 5 }), (ids) => {
        const path = atEmployers('/kaart?weergave=lijst', ids);
        expect(atEmployers('/kaart?weergave=lijst', ids.toReversed())).toBe(path);
        expect(readEmployers(query(path.split('?')[1] ?? '')).ids).toEqual([...ids].sort());
      }),
      { numRuns },
    );
  });

  it('never throw, and never name what cannot be an id', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { ids } = readEmployers(new URLSearchParams([['werkgever', text]]));
        expect(ids.length).toBeLessThanOrEqual(5);
        expect(ids.every((id) => /^[a-z0-9-]{1,80}$/.test(id))).toBe(true);
      }),
      { numRuns },
    );
  });

  it('go away without the rest of the question', () => {
    expect(atEmployers('/stappen?van=a&werkgever=x&wens=groei', [])).toBe('/stappen?van=a&wens=groei');
  });
});

describe('the filters of the list', () => {
  const known = { sectors: ['vvt'], municipalities: ['Den Haag', 'Delft'] };

  it('are read back as written, and leave the rest', () => {
    const path = employerListPath(query('werkgever=hmc'), { query: 'linde', sector: 'vvt', municipality: 'Den Haag' });
    expect(path).toBe('/werkgevers?werkgever=hmc&q=linde&sector=vvt&gemeente=den-haag');
    expect(readEmployerFilters(query(path.split('?')[1] ?? ''), known, 'haaglanden')).toEqual({
      query: 'linde',
      sector: 'vvt',
      municipality: 'Den Haag',
      region: 'haaglanden',
    });
  });

  it('leave out what the data do not have', () => {
    expect(readEmployerFilters(query('sector=x&gemeente=Atlantis'), known, null)).toEqual({
      query: '',
      sector: null,
      municipality: null,
      region: null,
    });
  });
});
