import { describe, expect, it } from 'vitest';
import { diffSnapshots } from '../../../../src/core/diff/diffSnapshots';
import { snapshotOf } from '../../../../src/core/diff/snapshot';
import { compareVersions, neededVersion, type RuleWish, raised } from '../../../../src/core/diff/versionRules';
import type { DataFiles } from '../../../../src/core/model/data';
import { recordIn, smallData } from '../../../support/dataFiles';
import { months, role, step, text, training } from '../../../support/records';
import { redirect, rename, retire } from '../../../support/versions';

const neededFor = (change: (data: DataFiles) => void, wish?: RuleWish) =>
  neededVersion('1.2.3', diffSnapshots(snapshotOf(smallData()), snapshotOf(smallData(change))), wish);

type Row = [
  what: string,
  change: (data: DataFiles) => void,
  bump: string,
  smallest: string,
  reason: string | undefined,
];

describe('the smallest version that may follow 1.2.3', () => {
  it.each<Row>([
    ['nothing', () => {}, 'none', '1.2.3', undefined],
    ['a role gone without a redirect', (data) => retire(data, 'planner'), 'major', '2.0.0', 'role-lost'],
    [
      'a retired role',
      (data) => {
        retire(data, 'planner');
        data.redirects.push(redirect('planner'));
      },
      'major',
      '2.0.0',
      'role-retired',
    ],
    [
      'a split role',
      (data) => {
        retire(data, 'planner');
        data.redirects.push(redirect('planner', 'helpende', 'verzorgende'));
      },
      'major',
      '2.0.0',
      'role-split',
    ],
    ['a word that links may hold', (data) => data.vocabulary.sectors.pop(), 'major', '2.0.0', 'word-removed'],
    [
      'another meaning of a score',
      (data) => data.vocabulary.strainScales[0]?.scores.splice(4, 1, text('heel zwaar', 'very heavy')),
      'major',
      '2.0.0',
      'scale-changed',
    ],
    [
      'a level that moves on the ladder',
      (data) => Object.assign(data.vocabulary.levels[1] ?? {}, { rank: 5 }),
      'major',
      '2.0.0',
      'scale-changed',
    ],
    [
      'a renamed role',
      (data) => {
        rename(data, 'planner', 'roosteraar');
        data.redirects.push(redirect('planner', 'roosteraar'));
      },
      'minor',
      '1.3.0',
      'role-renamed',
    ],
    [
      'a merged role',
      (data) => {
        retire(data, 'planner');
        data.redirects.push(redirect('planner', 'helpende'));
      },
      'minor',
      '1.3.0',
      'role-merged',
    ],
    ['a role more', (data) => data.roles.push(role('koker')), 'minor', '1.3.0', 'role-added'],
    [
      'a step more',
      (data) => recordIn(data.roles, 'planner').steps.push(step('verzorgende')),
      'minor',
      '1.3.0',
      'record-added',
    ],
    ['a training more', (data) => data.trainings.push(training('nieuw')), 'minor', '1.3.0', 'record-added'],
    [
      'a word more',
      (data) => data.vocabulary.sectors.push({ id: 'ggz', nl: 'a', en: 'b' }),
      'minor',
      '1.3.0',
      'record-added',
    ],
    ['a school less', (data) => data.schools.pop(), 'minor', '1.3.0', 'record-removed'],
    [
      'a corrected figure',
      (data) => Object.assign(recordIn(data.roles, 'planner').steps[0] ?? {}, { months: months(2, 3) }),
      'patch',
      '1.2.4',
      'figure-changed',
    ],
    [
      'a corrected text',
      (data) => {
        recordIn(data.roles, 'planner').summary = text('Je plant.', 'You plan.');
      },
      'patch',
      '1.2.4',
      'text-changed',
    ],
    ['another redirect', (data) => data.redirects.push(redirect('oud', 'planner')), 'patch', '1.2.4', 'other-changed'],
  ])('after %s', (_, change, bump, smallest, reason) => {
    const needed = neededFor(change);
    expect(needed).toMatchObject({ bump, smallest });
    expect(needed.why[0]?.reason).toBe(reason);
  });

  it('is a patch for a scale that says the same in other words, when the editors say so', () => {
    const change = (data: DataFiles) => {
      data.vocabulary.strainScales[0]?.scores.splice(4, 1, text('heel zwaar', 'very heavy'));
    };
    expect(neededFor(change, { sameScales: true })).toMatchObject({ bump: 'patch', why: [{ reason: 'text-changed' }] });
  });

  it('is a minor version when the shape of the files changed', () => {
    const [a, b] = ['one', 'two'].map((shape) => snapshotOf(smallData(), shape));
    if (!a || !b) throw new Error('two snapshots');
    expect(neededVersion('1.2.3', diffSnapshots(a, b))).toMatchObject({ bump: 'minor', smallest: '1.3.0' });
  });
});

describe('version numbers', () => {
  it.each([
    ['0.1.9', 'major', '0.2.0'],
    ['0.1.9', 'minor', '0.2.0'],
    ['0.1.9', 'patch', '0.1.10'],
    ['2.4.1', 'major', '3.0.0'],
    ['2.4.1', 'none', '2.4.1'],
  ] as const)('%s rises by a %s version to %s', (from, bump, to) => {
    expect(raised(from, bump)).toBe(to);
  });

  it('are compared as numbers, not as text', () => {
    expect(['0.10.0', '0.2.0', '1.0.0', '0.2.11', '0.2.2'].sort(compareVersions)).toEqual([
      '0.2.0',
      '0.2.2',
      '0.2.11',
      '0.10.0',
      '1.0.0',
    ]);
  });
});
