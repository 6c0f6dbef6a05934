import { describe, expect, it } from 'vitest';
import type { DataFiles } from '../../../src/core/model/data';
import { validate } from '../../../src/core/validate/validate';
import { encodeDetails, encodeEmployers, type RoleDetail } from '../../../src/dataset/details';
import { readDataFiles } from '../../../tools/data/readData';
import { recordIn, smallData } from '../../support/dataFiles';
import { evidence, text } from '../../support/records';

/** Source ids that a value names, found in its text: another way than the encoder's. */
function citedIn(detail: RoleDetail): Set<string> {
  const { sourceList: _, ...rest } = detail;
  const lists = JSON.stringify(rest).matchAll(/"sources":(\[[^\]]*\])/g);
  return new Set([...lists].flatMap(([, list = '[]']) => JSON.parse(list) as string[]));
}

const detailOf = (id: string, change?: (data: DataFiles) => void): RoleDetail =>
  recordIn(encodeDetails(smallData(change)), id);

describe('the details of a role', () => {
  it('carry every source they cite and no other', () => {
    for (const detail of encodeDetails(smallData()))
      expect(new Set(Object.keys(detail.sourceList))).toEqual(citedIn(detail));
  });

  it('carry the trainings of steps out of and into the role, with schools by name', () => {
    for (const id of ['helpende', 'verzorgende'])
      expect(detailOf(id).trainings['vig-bbl']).toMatchObject({ providers: [{ name: 'Het College', site: null }] });
    expect(detailOf('planner').trainings).toEqual({});
  });

  it('never offer an arrangement that has ended, by its status or by its date', () => {
    const fundingIds = (change?: (data: DataFiles) => void) =>
      detailOf('helpende', (data) => {
        // The item of the fixture has the id of a guide, which then tells it.
        recordIn(data.funding, 'bbl').id = 'leerwerkgeld';
        recordIn(data.trainings, 'vig-bbl').funding = ['leerwerkgeld'];
        change?.(data);
      }).trainings['vig-bbl']?.funding.map(({ id }) => id);
    expect(fundingIds()).toEqual(['leerwerkgeld']);
    expect(
      fundingIds((data) => {
        recordIn(data.funding, 'leerwerkgeld').status = 'ended';
      }),
    ).toEqual([]);
    expect(
      fundingIds((data) => {
        data.version.date = '2027-09-01';
      }),
    ).toEqual([]);
  });

  it('name the ways of learning of a training, and leave out funding that says no more than they do', () => {
    const training = detailOf('helpende').trainings['vig-bbl'];
    expect(training?.guides).toEqual([{ id: 'bbl', name: text('Leerroute BBL', 'Way of learning BBL') }]);
    expect(training?.funding).toEqual([]);
  });

  it('leave out what points to nothing', () => {
    const detail = detailOf('helpende', (data) => {
      data.schools = [];
      data.funding = [];
      data.caos = [];
      data.sources = [];
    });
    expect(detail.trainings['vig-bbl']).toMatchObject({ providers: [], funding: [] });
    expect(detail.pay).toEqual([]);
    expect(detail.sourceList).toEqual({});
  });

  it('carry the list of heavy work that the role was placed in, with the name of its agreement', () => {
    const listed = (withList: boolean) =>
      detailOf('helpende', (data) => {
        const { strain } = recordIn(data.roles, 'helpende');
        if (!('unknown' in strain))
          strain.heavyWork = [{ cao: 'vvt', listed: 'yes', match: 'close', ...evidence('estimate') }];
        if (withList)
          recordIn(data.caos, 'vvt').heavyWork = {
            named: { nl: ['zorg'], en: ['care'] },
            notNamed: { nl: ['kantoor'], en: ['office'] },
            ...evidence('verified'),
          };
      }).heavyLists;
    expect(listed(true)).toMatchObject({ vvt: { caoName: { nl: 'Cao VVT' }, named: { nl: ['zorg'] } } });
    expect(listed(false)).toEqual({});
    expect(detailOf('winkel').heavyLists).toEqual({});
  });

  it('carry the national arrangements for older workers where there is an agreement, and nowhere else', () => {
    const withRvu = (data: DataFiles) => data.funding.push({ ...recordIn(data.funding, 'bbl'), id: 'rvu-2026' });
    expect(detailOf('helpende', withRvu).everywhere.map(({ id }) => id)).toEqual(['rvu-2026']);
    expect(detailOf('winkel', withRvu).everywhere).toEqual([]);
    expect(detailOf('helpende').everywhere).toEqual([]);
  });

  it('carry the norms for lifting of the branch where people are lifted', () => {
    const norm = (data: DataFiles) => {
      recordIn(data.roles, 'helpende').skills.push('tillen');
      recordIn(data.regions, 'nederland').facts.push({
        id: 'norm',
        topic: 'tilnorm',
        area: text('Nederland', 'the Netherlands'),
        sector: 'vvt',
        text: text('Je gebruikt een tillift.', 'You use a lift.'),
        ...evidence('verified'),
      });
    };
    const facts = (id: string) => detailOf(id, norm).facts.map((fact) => fact.id);
    expect(facts('helpende')).toContain('norm');
    expect(facts('planner')).not.toContain('norm');
  });

  it('have pay with the amounts of its scales', () => {
    expect(detailOf('verzorgende').pay).toMatchObject([
      { cao: 'vvt', fullTimeHours: 36, scales: [{ name: 'FWG 35', min: 2600, max: 3600 }] },
    ]);
    expect(detailOf('winkel').pay).toEqual([]);
  });

  it('say how sure the figures are, old ones counted', () => {
    const { certainty } = detailOf('planner', (data) => {
      const planner = recordIn(data.roles, 'planner');
      planner.shortage = { unknown: 'no-source' };
      if (!('unknown' in planner.strain)) planner.strain.asOf = '2018';
    });
    // Strain, one scale with two amounts, what comes on top, months and study of its step; demand and year-end pay are unknown.
    expect(certainty).toMatchObject({ total: 10, verified: 3, known: 4, estimate: 1, unknown: 2, old: 1 });
    expect(certainty.topics.map(({ topic, total }) => `${topic} ${total}`)).toEqual([
      'strain 1',
      'shortage 1',
      'pay 6',
      'steps 2',
    ]);
  });

  it('have figures that name the role, and forecasts for its sectors', () => {
    const forecast = (data: DataFiles) => {
      const fact = {
        id: 'prognose',
        topic: 'tekort-prognose',
        area: text('Nederland', 'The Netherlands'),
        sector: 'vvt',
      };
      recordIn(data.regions, 'nederland').facts.push({ ...fact, text: text('Meer.', 'More.'), ...evidence() });
    };
    const facts = (id: string) => detailOf(id, forecast).facts.map((fact) => `${fact.region} ${fact.id}`);
    expect(facts('verzorgende')).toEqual(['haaglanden tekort-2024', 'nederland prognose']);
    expect(facts('helpende')).toEqual(['nederland prognose']);
    expect(facts('winkel')).toEqual([]);
  });
});

describe('employers', () => {
  it('are sent whole, without the link to the schema', () => {
    const data = smallData((files) => {
      for (const employer of files.employers) employer.$schema = 'x';
    });
    expect(encodeEmployers(data).employers).toEqual(
      smallData().employers.map((each) => ({ ...each, $schema: undefined })),
    );
  });
});

describe('the details of the real data', () => {
  const { data } = validate(readDataFiles());
  const details = data ? encodeDetails(data) : [];

  it('carry exactly the sources they cite', () => {
    expect(details.length).toBeGreaterThan(300);
    for (const detail of details) expect(new Set(Object.keys(detail.sourceList)), detail.id).toEqual(citedIn(detail));
  });

  it('never offer an arrangement that has ended', () => {
    const offered = details.flatMap((detail) => Object.values(detail.trainings).flatMap(({ funding }) => funding));
    expect(offered.length).toBeGreaterThan(0);
    expect(offered.filter(({ status }) => status === 'ended')).toEqual([]);
  });
});
