import { describe, expect, it } from 'vitest';
import { diffSnapshots, isEmptyDiff } from '../../../../src/core/diff/diffSnapshots';
import { figuresIn, isSame } from '../../../../src/core/diff/figures';
import { fingerprint, stableText } from '../../../../src/core/diff/fingerprint';
import { snapshotOf } from '../../../../src/core/diff/snapshot';
import type { DataFiles } from '../../../../src/core/model/data';
import { recordIn, smallData } from '../../../support/dataFiles';
import { amount, BOOK, EDITORS, evidence, months, role, step, text, training } from '../../../support/records';
import { redirect, rename, retire } from '../../../support/versions';

const diffOf = (change: (data: DataFiles) => void, before: (data: DataFiles) => void = () => {}) =>
  diffSnapshots(snapshotOf(smallData(before)), snapshotOf(smallData(change)));
const NO_FATES = { added: [], renamed: [], merged: [], split: [], retired: [], lost: [] };

describe('the difference of two versions', () => {
  it('is none between a version and itself, whatever the order and the number', () => {
    const diff = diffOf((data) => {
      data.roles.reverse();
      data.sources.reverse();
      data.redirects.reverse();
      data.version = { ...data.version, data: '1.0.1', date: '2026-12-01' };
    });
    expect(diff.versions).toEqual({ old: '1.0.0', new: '1.0.1' });
    expect(isEmptyDiff(diff)).toBe(true);
    expect(diff.roles).toEqual(NO_FATES);
  });

  it('is a role more, and a step more', () => {
    const diff = diffOf((data) => {
      data.roles.push(role('koker', { steps: [] }));
      recordIn(data.roles, 'planner').steps.push(step('koker'));
    });
    expect(diff.roles).toEqual({ ...NO_FATES, added: ['koker'] });
    expect(diff.kinds.steps).toEqual({ added: ['planner koker'], removed: [], texts: [], facts: [] });
    expect(diff.kinds.roles).toEqual({ added: ['koker'], removed: [], texts: [], facts: [] });
  });

  it('is a role renamed, whose steps and figures stay the same', () => {
    const diff = diffOf((data) => {
      rename(data, 'planner', 'roosteraar');
      data.redirects.push(redirect('planner', 'roosteraar'));
    });
    expect(diff.roles).toEqual({ ...NO_FATES, renamed: [{ from: 'planner', to: 'roosteraar' }] });
    expect(diff.kinds.steps).toEqual({ added: [], removed: [], texts: [], facts: [] });
    expect(diff.figures).toEqual([]);
    expect(diff.redirects).toEqual(['planner']);
  });

  it('is a role merged into one that was there, through a chain', () => {
    const diff = diffOf((data) => {
      retire(data, 'planner');
      data.redirects.push(redirect('planner', 'staf'), redirect('staf', 'helpende'));
    });
    expect(diff.roles).toEqual({ ...NO_FATES, merged: [{ from: 'planner', to: 'helpende' }] });
    expect(diff.kinds.steps.removed).toContain('verzorgende planner');
  });

  it('is two roles merged into a new one', () => {
    const diff = diffOf((data) => {
      rename(data, 'planner', 'nieuw');
      retire(data, 'helpende');
      data.redirects.push(redirect('planner', 'nieuw'), redirect('helpende', 'nieuw'));
    });
    expect(diff.roles).toEqual({
      ...NO_FATES,
      added: ['nieuw'],
      merged: [
        { from: 'helpende', to: 'nieuw' },
        { from: 'planner', to: 'nieuw' },
      ],
    });
  });

  it('is a role split in two, also when its redirect names itself', () => {
    const diff = diffOf((data) => {
      retire(data, 'planner');
      data.roles.push(role('dagplanner'), role('nachtplanner'));
      data.redirects.push(redirect('planner', 'nachtplanner', 'dagplanner', 'planner'));
    });
    expect(diff.roles).toEqual({
      ...NO_FATES,
      added: ['dagplanner', 'nachtplanner'],
      split: [{ from: 'planner', to: ['dagplanner', 'nachtplanner'] }],
    });
  });

  it('is a role retired with a redirect to nothing, and lost without one', () => {
    expect(diffOf((data) => retire(data, 'planner')).roles).toEqual({ ...NO_FATES, lost: ['planner'] });
    const retired = diffOf((data) => {
      retire(data, 'planner');
      data.redirects.push(redirect('planner'));
    });
    expect(retired.roles).toEqual({ ...NO_FATES, retired: ['planner'] });
  });

  it('is a figure that says something else, with what both rest on', () => {
    const diff = diffOf((data) => {
      const [way] = recordIn(data.roles, 'planner').steps;
      if (way) way.months = { ...months(2, 6), sources: ['nieuw-2026', BOOK], asOf: '2026' };
    });
    expect(diff.figures).toEqual([
      {
        kind: 'steps',
        id: 'planner helpende',
        place: 'months',
        old: { value: { min: 1, max: 3, unit: 'months' }, asOf: '2024', confidence: 'known', sources: [BOOK] },
        new: {
          value: { min: 2, max: 6, unit: 'months' },
          asOf: '2026',
          confidence: 'known',
          sources: [BOOK, 'nieuw-2026'],
        },
      },
    ]);
    expect(diff.evidence).toEqual([]);
    expect(diff.kinds.steps).toEqual({ added: [], removed: [], texts: [], facts: [] });
  });

  it('is a figure that rests on something else', () => {
    const diff = diffOf((data) => {
      const [way] = recordIn(data.roles, 'planner').steps;
      if (way) way.months = { ...way.months, confidence: 'verified' };
    });
    expect(diff.figures).toEqual([]);
    expect(diff.evidence).toMatchObject([{ old: { confidence: 'known' }, new: { confidence: 'verified' } }]);
  });

  it('is no difference when the sources of a figure stand in another order', () => {
    const both = (sources: string[]) => (data: DataFiles) => {
      const [way] = recordIn(data.roles, 'planner').steps;
      if (way) way.months.sources = sources;
    };
    expect(isEmptyDiff(diffOf(both([EDITORS, BOOK]), both([BOOK, EDITORS])))).toBe(true);
  });

  it('is a figure that becomes unknown', () => {
    const diff = diffOf((data) => {
      recordIn(data.roles, 'planner').strain = { unknown: 'no-source' };
    });
    expect(diff.figures).toMatchObject([
      { kind: 'roles', id: 'planner', place: 'strain', new: { value: { unknown: 'no-source' } } },
    ]);
  });

  it('is a figure that came, and one that went', () => {
    const diff = diffOf((data) => {
      const [way] = recordIn(data.roles, 'planner').steps;
      if (way) way.experienceFirst = amount(12, 'months');
      const [fact] = recordIn(data.regions, 'haaglanden').facts;
      if (fact) fact.unit = undefined;
    });
    expect(diff.figures).toMatchObject([
      { kind: 'steps', place: 'experienceFirst', old: null },
      { kind: 'regions', place: 'facts/tekort-2024', old: { value: { value: 900 } }, new: null },
    ]);
  });

  it('is a pay scale, and what a role is paid in, also in a second entry for the same agreement', () => {
    const twice = (second: string) => (data: DataFiles) => {
      recordIn(data.roles, 'planner').pay = ['FWG 25', second].map((scale) => ({
        cao: 'vvt',
        scales: [scale],
        ...evidence(),
      }));
    };
    const diff = diffOf((data) => {
      twice('FWG 25')(data);
      const scale = recordIn(data.caos, 'vvt').scales['FWG 25'];
      if (scale) scale.max = 3300;
    }, twice('FWG 35'));
    expect(diff.figures.map(({ kind, place }) => [kind, place])).toEqual([
      ['roles', 'pay/vvt+'],
      ['caos', 'scales/FWG 25'],
    ]);
  });

  it('is other records and words that come and go', () => {
    const diff = diffOf((data) => {
      data.trainings.push(training('nieuw'));
      data.schools = [];
      data.vocabulary.giveUps = [];
    });
    expect(diff.kinds.trainings.added).toEqual(['nieuw']);
    expect(diff.kinds.schools.removed).toEqual(['het-college']);
    expect(diff.kinds.terms.removed).toEqual(['giveUps toeslag']);
  });

  it('tells another text from another choice', () => {
    const diff = diffOf((data) => {
      recordIn(data.roles, 'planner').summary = text('Je plant.', 'You plan.');
      recordIn(data.roles, 'helpende').sideRole = true;
      const [way] = recordIn(data.roles, 'verzorgende').steps;
      if (way) way.why = text('Je weet al veel.', 'You know much.');
      const [level] = data.vocabulary.levels;
      if (level) level.rank = 1;
      data.redirects = [];
    });
    expect(diff.kinds.roles).toMatchObject({ texts: ['planner'], facts: ['helpende'] });
    expect(diff.kinds.steps).toMatchObject({ texts: ['verzorgende planner'], facts: [] });
    expect(diff.kinds.terms).toMatchObject({ texts: [], facts: ['levels geen'] });
    expect(diff.redirects).toEqual(['hulp']);
  });

  it('is another text alone when a text comes, and another choice alone when a choice comes', () => {
    const diff = diffOf((data) => {
      recordIn(data.roles, 'planner').notes = { nl: ['Let op.'], en: ['Mind this.'] };
      recordIn(data.roles, 'helpende').skills.push('plannen');
      recordIn(data.schools, 'het-college').note = text('Nieuw.', 'New.');
      const [way] = recordIn(data.roles, 'verzorgende').steps;
      if (way) way.besideJob = true;
    });
    expect(diff.kinds.roles).toMatchObject({ texts: ['planner'], facts: ['helpende'] });
    expect(diff.kinds.schools).toMatchObject({ texts: ['het-college'], facts: [] });
    expect(diff.kinds.steps).toMatchObject({ texts: [], facts: ['verzorgende planner'] });
  });

  it('is another shape of the files only when both are known', () => {
    const shapes = (a: string, b: string) =>
      diffSnapshots(snapshotOf(smallData(), a), snapshotOf(smallData(), b)).isShapeOther;
    expect([shapes('a', 'a'), shapes('a', 'b'), shapes('', 'b'), shapes('a', '')]).toEqual([false, true, false, false]);
  });

  it('can be made of roles without steps, lists or names', () => {
    const bare = snapshotOf({
      roles: [{ id: 'a' }],
      vocabulary: { $schema: 'x', levels: [] },
      redirects: [],
      version: { data: '0.0.1', schema: 1, date: '2026-01-01' },
    });
    expect(bare.records.roles.a?.name).toBeNull();
    expect(bare.records.sources).toEqual({});
  });
});

describe('figures of a record', () => {
  it('go by the ids of the items that hold them', () => {
    const found = figuresIn({
      steps: [{ to: 'b', months: { min: 1, max: 2, unit: 'months' } }],
      plain: [{ value: 3, unit: 'percent' }, 'text', null],
    });
    expect(found.map(({ path }) => path)).toEqual([
      ['steps', 'b', 'months'],
      ['plain', 0],
    ]);
    expect(found[1]?.figure).toEqual({
      value: { value: 3, unit: 'percent' },
      asOf: null,
      confidence: null,
      sources: [],
    });
  });
});

describe('two values', () => {
  it.each<[unknown, unknown, boolean]>([
    [{ a: 1, b: [2] }, { b: [2], a: 1 }, true],
    [{ a: 1 }, { a: 1, b: undefined }, true],
    [{ a: 1 }, { a: 2 }, false],
    [[1, 2], [2, 1], false],
    [[1], { 0: 1 }, false],
    [{ 0: 1 }, [1], false],
    [null, {}, false],
    ['a', 'a', true],
  ])('%j and %j: the same is %s', (a, b, same) => {
    expect(isSame(a, b)).toBe(same);
    expect(stableText(a) === stableText(b)).toBe(same);
    expect(fingerprint(a) === fingerprint(b)).toBe(same);
  });
});
