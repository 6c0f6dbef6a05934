import { describe, expect, it } from 'vitest';
import type { DataFiles } from '../../../src/core/model/data';
import { validate } from '../../../src/core/validate/validate';
import { encodeDetails, encodeEmployers, encodeSources, type RoleDetail } from '../../../src/dataset/details';
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

  it('have pay with the amounts of its scales', () => {
    expect(detailOf('verzorgende').pay).toMatchObject([
      { cao: 'vvt', fullTimeHours: 36, scales: [{ name: 'FWG 35', min: 2600, max: 3600 }] },
    ]);
    expect(detailOf('winkel').pay).toEqual([]);
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

describe('employers and sources', () => {
  it('are sent whole, without the link to the schema', () => {
    const data = smallData((files) => {
      for (const employer of files.employers) employer.$schema = 'x';
    });
    expect(encodeEmployers(data).employers).toEqual(
      smallData().employers.map((each) => ({ ...each, $schema: undefined })),
    );
  });

  it('count what rests on each source', () => {
    const uses = Object.fromEntries(encodeSources(smallData()).sources.map(({ id, uses: count }) => [id, count]));
    expect(uses['handboek-2024']).toBeGreaterThan(uses['redactie-2026'] ?? 0);
    const unused = { id: 'ongebruikt', title: 'Ongebruikt', kind: 'publication' as const };
    const more = smallData((data) => data.sources.push(unused));
    expect(recordIn(encodeSources(more).sources, 'ongebruikt').uses).toBe(0);
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
