import { describe, expect, it } from 'vitest';
import type { CaoFile, RoleFile } from '../../../src/core/model/data';
import { compileDataset } from '../../../src/dataset/compile';
import { encodeAliases, encodeGraph, encodeSearchMore, orderedRoles, payRangeOf } from '../../../src/dataset/encode';
import { recordIn, smallData } from '../../support/dataFiles';
import { amount, evidence, role, text } from '../../support/records';

const scale = (min: number | undefined, max: number | undefined, over: Partial<CaoFile['scales'][string]> = {}) => ({
  ...(min === undefined ? {} : { min }),
  ...(max === undefined ? {} : { max }),
  unit: 'eur-gross-per-month' as const,
  errorPercent: 1,
  ...evidence('verified'),
  ...over,
});
const cao = (id: string, hours: number, scales: CaoFile['scales']): CaoFile => ({
  id,
  name: text(id, id),
  fullTime: amount(hours, 'hours-per-week'),
  scales,
  term: { unknown: 'no-source' },
  irregularPay: { unknown: 'no-source' },
  holidayPay: { unknown: 'no-source' },
  yearEndPay: { unknown: 'no-source' },
  rules: [],
});
const paid = (...entries: [cao: string, ...scales: string[]][]): RoleFile =>
  role('a', { pay: entries.map(([id, ...scales]) => ({ cao: id, scales, ...evidence('known') })) });
const range = (file: RoleFile, ...caos: CaoFile[]) => payRangeOf(file, new Map(caos.map((each) => [each.id, each])));

describe('the pay of a role', () => {
  const vvt = cao('vvt', 36, {
    low: scale(2000, 2600),
    high: scale(2400, 3000, { errorPercent: 5, asOf: '2023', confidence: 'estimate' }),
    half: scale(undefined, 3500),
  });

  it('runs from the lowest start to the highest end, as unsure as the least sure scale', () => {
    expect(range(paid(['vvt', 'low', 'high']), vvt)).toEqual({
      min: 2000,
      max: 3000,
      fullTimeHours: 36,
      errorPercent: 5,
      confidence: 'estimate',
      asOf: '2023',
      caos: ['vvt'],
    });
  });

  it('is never surer than the judgement that the role is paid so', () => {
    expect(range(paid(['vvt', 'low']), vvt)?.confidence).toBe('known');
  });

  it('puts agreements at the hours of the first', () => {
    const hospital = cao('zkh', 40, { one: scale(4000, 5000) });
    expect(range(paid(['vvt', 'low'], ['zkh', 'one']), vvt, hospital)).toMatchObject({
      min: 2000,
      max: 4500,
      fullTimeHours: 36,
      caos: ['vvt', 'zkh'],
    });
  });

  it('leaves half of a range open when one scale does', () => {
    expect(range(paid(['vvt', 'low', 'half']), vvt)).toMatchObject({ min: null, max: 3500 });
  });

  it('is nothing when it is unknown, or points to no scale', () => {
    expect(range(role('a', { pay: { unknown: 'no-source' } }), vvt)).toBeNull();
    expect(range(paid(['vvt', 'none']), vvt)).toBeNull();
    expect(range(paid(['none', 'low']), vvt)).toBeNull();
  });
});

describe('the order of roles', () => {
  it('has real roles by group and level, and places that people come from last', () => {
    expect(orderedRoles(smallData()).map((each) => each.id)).toEqual(['helpende', 'verzorgende', 'planner', 'winkel']);
  });
});

describe('aliases', () => {
  it('are sent once when they read the same', () => {
    const data = smallData((files) => {
      const helper = recordIn(files.roles, 'helpende');
      helper.aliases = {
        nl: ['Hulp', 'hulp', 'Functie Helpende', 'thuis hulp', 'thuishulp'],
        en: ['HULP', 'aide', '!'],
      };
    });
    const at = orderedRoles(data).findIndex((each) => each.id === 'helpende');
    expect(encodeAliases(data).aliases[at]).toEqual([['Hulp', 'thuis hulp'], ['aide']]);
  });

  it('come later when they are long: whoever types one is still busy, and tasks come without a full stop', () => {
    const data = smallData((files) => {
      const helper = recordIn(files.roles, 'helpende');
      helper.aliases = {
        nl: ['vig', 'hulp aan huis', 'verzorgingshulpmedewerker', 'medewerker thuishulp'],
        en: ['home help'],
      };
      helper.tasks = { nl: ['Je helpt.'], en: ['You help.'] };
    });
    const at = orderedRoles(data).findIndex((each) => each.id === 'helpende');
    expect(encodeAliases(data).aliases[at]).toEqual([['vig', 'verzorgingshulpmedewerker'], ['home help']]);
    const more = encodeSearchMore(data);
    expect(more.aliases[at]).toEqual([['hulp aan huis', 'medewerker thuishulp'], []]);
    expect(more.tasks[at]).toEqual([['Je helpt'], ['You help']]);
  });
});

describe('data that points to nothing', () => {
  it('is not compiled', () => {
    const data = smallData((files) => {
      recordIn(files.roles, 'helpende').group = 'nergens';
    });
    expect(() => encodeGraph(data)).toThrow(/unknown id nergens/);
  });
});

describe('the compiled data', () => {
  const bytes = (change?: Parameters<typeof smallData>[0]) => {
    const { folder, files } = compileDataset(smallData(change));
    return { folder, files: Object.fromEntries([...files].sort(([a], [b]) => (a < b ? -1 : 1))) };
  };

  it('is the same, byte for byte, every time', () => {
    expect(bytes()).toEqual(bytes());
  });

  it('does not depend on the order in which files are read', () => {
    const shuffled = bytes((data) => {
      data.roles.reverse();
      data.trainings.reverse();
    });
    expect(shuffled).toEqual(bytes());
  });

  it('lies in another folder when one byte differs', () => {
    const edited = bytes((data) => {
      recordIn(data.roles, 'planner').summary.nl += '!';
    });
    expect(edited.folder).not.toBe(bytes().folder);
    expect(bytes().folder).toMatch(/^data\/[0-9a-f]{12}$/);
  });

  it('has one detail file per role besides the shared ones', () => {
    const names = Object.keys(bytes().files);
    expect(names.filter((name) => name.startsWith('roles/'))).toHaveLength(4);
    expect(names).toEqual(
      expect.arrayContaining([
        'graph.json',
        'aliases.json',
        'search-more.json',
        'words.json',
        'employers.json',
        'sources.json',
      ]),
    );
  });
});
