import { describe, expect, it } from 'vitest';
import { diffData } from '../../../../src/core/diff/diffData';
import { figuresIn, isSame } from '../../../../src/core/diff/figures';
import type { DataFiles } from '../../../../src/core/model/data';
import { recordIn, smallData } from '../../../support/dataFiles';
import { amount, BOOK, months, role, step, text, training } from '../../../support/records';

const diffOf = (change: (data: DataFiles) => void) => diffData(smallData(), smallData(change));
const redirect = (from: string, ...to: string[]) => ({ from, to, date: '2026-12', reason: text('Anders.', 'Other.') });

/** Give a role another id wherever it is named. */
function rename(data: DataFiles, from: string, to: string): void {
  for (const each of data.roles) {
    if (each.id === from) each.id = to;
    for (const way of each.steps) if (way.to === from) way.to = to;
  }
}

/** Take a role away, with the steps to it. */
function retire(data: DataFiles, id: string): void {
  data.roles = data.roles.filter((each) => each.id !== id);
  for (const each of data.roles) each.steps = each.steps.filter((way) => way.to !== id);
}

describe('the difference of two versions', () => {
  it('is none between a version and itself, whatever the order and the number', () => {
    const diff = diffOf((data) => {
      data.roles.reverse();
      data.sources.reverse();
      data.version = { ...data.version, data: '1.0.1', date: '2026-12-01' };
    });
    expect(diff).toEqual({
      versions: { old: '1.0.0', new: '1.0.1' },
      requiredBump: 'none',
      isBumpMade: true,
      roles: { added: [], renamed: [], moved: [], retired: [] },
      steps: { added: [], removed: [] },
      figures: [],
      records: { added: [], removed: [] },
      edited: [],
    });
  });

  it('is a role more: minor', () => {
    const diff = diffOf((data) => data.roles.push(role('koker')));
    expect(diff).toMatchObject({ requiredBump: 'minor', isBumpMade: false, roles: { added: ['koker'], retired: [] } });
  });

  it('is a step more: minor', () => {
    const diff = diffOf((data) => recordIn(data.roles, 'planner').steps.push(step('verzorgende')));
    expect(diff).toMatchObject({
      requiredBump: 'minor',
      steps: { added: [{ from: 'planner', to: 'verzorgende' }], removed: [] },
      figures: [],
      edited: [{ kind: 'roles', id: 'planner', parts: ['steps'] }],
    });
  });

  it('is a step less: a patch', () => {
    const diff = diffOf((data) => {
      recordIn(data.roles, 'planner').steps = [];
    });
    expect(diff).toMatchObject({
      requiredBump: 'patch',
      steps: { added: [], removed: [{ from: 'planner', to: 'helpende' }] },
      figures: [],
    });
  });

  it('is a role retired: major', () => {
    const diff = diffOf((data) => retire(data, 'planner'));
    expect(diff).toMatchObject({ requiredBump: 'major', roles: { added: [], retired: ['planner'], moved: [] } });
    expect(diff.steps.removed).toContainEqual({ from: 'verzorgende', to: 'planner' });
  });

  it('is a role that lives on in another: major, and no loss', () => {
    const diff = diffOf((data) => {
      retire(data, 'planner');
      data.redirects.push(redirect('planner', 'staf'), redirect('staf', 'helpende'));
    });
    expect(diff.requiredBump).toBe('major');
    expect(diff.roles).toEqual({ added: [], renamed: [], moved: [{ from: 'planner', to: ['helpende'] }], retired: [] });
  });

  it('is a role split in two', () => {
    const diff = diffOf((data) => {
      retire(data, 'planner');
      data.roles.push(role('dagplanner'), role('nachtplanner'));
      data.redirects.push(redirect('planner', 'nachtplanner', 'dagplanner', 'planner'));
    });
    expect(diff.roles).toMatchObject({
      added: ['dagplanner', 'nachtplanner'],
      moved: [{ from: 'planner', to: ['dagplanner', 'nachtplanner'] }],
    });
  });

  it('is a role renamed, whose steps and figures stay the same', () => {
    const diff = diffOf((data) => {
      rename(data, 'planner', 'roosteraar');
      data.redirects.push(redirect('planner', 'roosteraar'));
    });
    expect(diff).toMatchObject({
      requiredBump: 'major',
      roles: { added: [], renamed: [{ from: 'planner', to: 'roosteraar' }], retired: [] },
      steps: { added: [], removed: [] },
      figures: [],
    });
  });

  it('is one role renamed and one moved when two become one new role', () => {
    const diff = diffOf((data) => {
      rename(data, 'planner', 'nieuw');
      retire(data, 'helpende');
      data.redirects.push(redirect('planner', 'nieuw'), redirect('helpende', 'nieuw'));
    });
    expect(diff.roles).toEqual({
      added: [],
      renamed: [{ from: 'helpende', to: 'nieuw' }],
      moved: [{ from: 'planner', to: ['nieuw'] }],
      retired: [],
    });
  });

  it('is a figure that says something else, with what both rest on', () => {
    const diff = diffOf((data) => {
      const [way] = recordIn(data.roles, 'planner').steps;
      if (way) way.months = { ...months(2, 6), sources: ['nieuw-2026'], asOf: '2026' };
    });
    expect(diff.requiredBump).toBe('patch');
    expect(diff.figures).toEqual([
      {
        kind: 'roles',
        id: 'planner',
        path: ['steps', 'helpende', 'months'],
        old: { value: { min: 1, max: 3, unit: 'months' }, asOf: '2024', confidence: 'known', sources: [BOOK] },
        new: { value: { min: 2, max: 6, unit: 'months' }, asOf: '2026', confidence: 'known', sources: ['nieuw-2026'] },
      },
    ]);
  });

  it('is no other figure when only its source is newer, but an edited record', () => {
    const diff = diffOf((data) => {
      const [way] = recordIn(data.roles, 'planner').steps;
      if (way) way.months = { ...way.months, asOf: '2026' };
    });
    expect(diff.figures).toEqual([]);
    expect(diff).toMatchObject({ requiredBump: 'patch', edited: [{ kind: 'roles', id: 'planner', parts: ['steps'] }] });
  });

  it('is a figure that becomes unknown', () => {
    const diff = diffOf((data) => {
      recordIn(data.roles, 'planner').strain = { unknown: 'no-source' };
    });
    expect(diff.figures).toMatchObject([
      {
        id: 'planner',
        path: ['strain'],
        old: { value: { unit: 'score-0-4' } },
        new: { value: { unknown: 'no-source' } },
      },
    ]);
  });

  it('is a pay scale and what a role is paid in', () => {
    const diff = diffOf((data) => {
      const scale = recordIn(data.caos, 'vvt').scales['FWG 25'];
      if (scale) scale.max = 3300;
      const { pay } = recordIn(data.roles, 'planner');
      if (Array.isArray(pay) && pay[0]) pay[0].scales = ['FWG 35'];
    });
    expect(diff.figures.map(({ kind, path }) => [kind, ...path])).toEqual([
      ['roles', 'pay', 'vvt'],
      ['caos', 'scales', 'FWG 25'],
    ]);
    expect(diff.figures[0]?.new?.value).toEqual({ scales: ['FWG 35'] });
  });

  it('is a figure that was not there before', () => {
    const diff = diffOf((data) => {
      const [way] = recordIn(data.roles, 'planner').steps;
      if (way) way.experienceFirst = amount(12, 'months');
    });
    expect(diff.figures).toMatchObject([{ path: ['steps', 'helpende', 'experienceFirst'], old: null }]);
  });

  it('is a figure that is no longer there', () => {
    const diff = diffOf((data) => {
      const [fact] = recordIn(data.regions, 'haaglanden').facts;
      if (fact) fact.unit = undefined;
    });
    expect(diff.figures).toMatchObject([
      { kind: 'regions', path: ['facts', 'tekort-2024'], old: { value: { value: 900 } }, new: null },
    ]);
  });

  it('is other records that come and go', () => {
    const diff = diffOf((data) => {
      data.trainings.push(training('nieuw'));
      data.schools = [];
    });
    expect(diff.records).toEqual({
      added: [{ kind: 'trainings', id: 'nieuw' }],
      removed: [{ kind: 'schools', id: 'het-college' }],
    });
    expect(diff.requiredBump).toBe('patch');
  });

  it('is an edited text, word list or redirect', () => {
    const diff = diffOf((data) => {
      recordIn(data.roles, 'planner').summary = text('Je plant.', 'You plan.');
      data.vocabulary.giveUps = [];
      data.redirects = [];
    });
    expect(diff.edited).toEqual([
      { kind: 'roles', id: 'planner', parts: ['summary'] },
      { kind: 'vocabulary', id: 'vocabulary', parts: ['giveUps'] },
      { kind: 'redirects', id: 'redirects', parts: ['hulp'] },
    ]);
  });

  it.each([
    ['1.0.1', false],
    ['1.1.0', true],
    ['2.0.0', true],
    ['0.9.0', false],
    ['1.0.0', false],
  ])('says of version %s after 1.0.0 whether it is enough for a new role', (version, enough) => {
    const diff = diffOf((data) => {
      data.roles.push(role('koker'));
      data.version.data = version;
    });
    expect(diff.isBumpMade).toBe(enough);
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
  });
});
