import { describe, expect, it } from 'vitest';
import type { DataFiles } from '../../../src/core/model/data';
import { encodeLearning } from '../../../src/dataset/learning';
import { recordIn, smallData } from '../../support/dataFiles';
import { text } from '../../support/records';

const pageOf = (change?: (data: DataFiles) => void) => encodeLearning(smallData(change));
const guideOf = (id: string, change?: (data: DataFiles) => void) => recordIn([...pageOf(change).guides], id);

describe('the page about learning and who pays', () => {
  it('names the trainings that go a way of learning', () => {
    expect(guideOf('bbl').trainings).toEqual([text('Opleiding vig-bbl', 'Course vig-bbl')]);
    expect(guideOf('voltijd').trainings).toEqual([]);
  });

  it('counts a training for a way of learning of which it has an example', () => {
    const trainings = guideOf('voltijd', (data) => {
      for (const group of data.learning.money) group.funding = [];
      recordIn(data.learning.guides, 'voltijd').funding = ['bbl'];
    }).trainings;
    expect(trainings).toHaveLength(1);
  });

  it('offers what holds on the day of the data, and names what has ended', () => {
    expect(pageOf().money.map(({ items }) => items.map(({ id }) => id))).toEqual([['bbl']]);
    expect(pageOf().ended).toEqual([]);
    const later = pageOf((data) => {
      data.version.date = '2027-09-01';
    });
    expect(later.money.map(({ items }) => items)).toEqual([[]]);
    expect(later.ended).toEqual([{ id: 'bbl', name: text('BBL', 'BBL'), validUntil: '2027-08' }]);
  });

  it('leaves out an example that has the id of its guide', () => {
    const examples = guideOf('bbl', (data) => {
      for (const group of data.learning.money) group.funding = [];
      recordIn(data.learning.guides, 'bbl').funding = ['bbl'];
    }).examples;
    expect(examples).toEqual([]);
  });

  it('tells how near a school is, and how sure its trainings are', () => {
    const school = (change: Partial<DataFiles['schools'][number]>) =>
      pageOf((data) => {
        Object.assign(recordIn(data.schools, 'het-college'), change);
      }).schools[0];
    expect(school({})).toMatchObject({
      reach: 'region',
      site: null,
      places: ['Den Haag'],
      regions: ['haaglanden'],
      trainings: [{ id: 'vig-bbl', name: text('Opleiding vig-bbl', 'Course vig-bbl'), confidence: 'known' }],
    });
    expect(school({})).not.toHaveProperty('note');
    expect(school({ regions: [] })).toMatchObject({ reach: 'nearby' });
    expect(school({ regions: [], municipalities: [] })).toMatchObject({ reach: 'country' });
    expect(school({ site: 'https://college.example', note: text('Groot.', 'Big.') })).toMatchObject({
      site: 'https://college.example',
      note: text('Groot.', 'Big.'),
    });
  });

  it('counts how many trainings the employer pays, and how many leave the wages as they are', () => {
    expect(pageOf().counts).toEqual({ trainings: 1, employerPays: 1, wageKept: 1 });
  });

  it('carries the sources that it cites', () => {
    expect(Object.keys(pageOf().sourceList)).toEqual(['handboek-2024']);
  });
});
