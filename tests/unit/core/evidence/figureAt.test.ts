import { describe, expect, it } from 'vitest';
import { isComputed, readFigureAt, stagesTo } from '../../../../src/core/evidence/figureAt';
import { basisOf, nameOf, tellFigure } from '../../../../src/core/evidence/tellFigure';

describe('a figure in an address', () => {
  it.each([
    ['functie/helpende/strain', { kind: 'functie', id: 'helpende', place: ['strain'] }],
    ['route/a,b/months', { kind: 'route', id: 'a,b', place: ['months'] }],
    ['cijfer/n-1', { kind: 'cijfer', id: 'n-1', place: [] }],
  ])('%s is read', (text, read) => expect(readFigureAt(text)).toEqual(read));

  it.each([
    null,
    '',
    'functie',
    'functie/',
    'iets/helpende',
    'functie/a b',
    'functie/a/<b>',
    'functie/a//b',
    'functie/a/1/2/3/4/5/6/7',
  ])('%s is none', (text) => expect(readFigureAt(text)).toBeNull());

  it.each([
    ['functie/a/growth', true],
    ['thema/a/shows/b', true],
    ['route/a,b/pay', true],
    ['inzicht/schaars', true],
    ['functie/a/strain', false],
    ['functie/a', false],
  ])('%s is worked out by the site: %s', (text, is) => {
    const figure = readFigureAt(text);
    expect(figure && isComputed(figure)).toBe(is);
  });
});

const evidence = { asOf: '2024', sources: ['boek'], confidence: 'known' };
const months = { min: 3, max: 6, unit: 'months', ...evidence };
const RECORD = {
  name: { nl: 'Helpende', en: 'Assistant' },
  steps: [{ to: 'planner', months, why: { nl: 'Omdat.', en: 'Because.' }, sources: ['stap'], confidence: 'estimate' }],
  pay: [{ cao: 'vvt', caoName: { nl: 'Cao VVT', en: 'Agreement' }, scales: [{ name: '30', min: 2000, ...evidence }] }],
  trainings: { kort: { name: 'Kort', months, study: { value: 4, unit: 'hours-per-week', ...evidence } } },
  sources: ['boek'],
  confidence: 'known',
};

describe('the way from a record to a figure', () => {
  it('goes by id, goal, agreement and role, and by number where there is none', () => {
    expect(stagesTo(RECORD, ['steps', 'planner', 'months'])?.at(-1)).toEqual({ key: 'months', value: months });
    expect(stagesTo(RECORD, ['pay', 'vvt'])?.at(-1)?.value).toBe(RECORD.pay[0]);
    expect(stagesTo(RECORD, ['steps', '0'])?.at(-1)?.value).toBe(RECORD.steps[0]);
    expect(stagesTo({ shared: [{ role: 'a' }] }, ['shared', 'a'])?.at(-1)?.value).toEqual({ role: 'a' });
    expect(stagesTo(RECORD, [])).toEqual([{ value: RECORD }]);
  });

  it.each([[['steps', 'weg']], [['steps', '7']], [['constructor']], [['name', 'nl', 'length']], [['toString']]])(
    'finds nothing at %j',
    (place) => expect(stagesTo(RECORD, place)).toBeNull(),
  );
});

const said = (value: unknown) => tellFigure([{ value }]).map(({ what }) => what);

describe('what a figure says', () => {
  it('tells each form of figure', () => {
    expect(said({ value: 4, unit: 'percent' })).toEqual([{ kind: 'number', value: 4, unit: 'percent' }]);
    expect(said(months)).toEqual([{ kind: 'range', min: 3, max: 6, unit: 'months' }]);
    expect(said({ unit: 'eur-gross-per-month' })).toEqual([
      { kind: 'range', min: null, max: null, unit: 'eur-gross-per-month' },
    ]);
    expect(said({ scores: { lifting: 3, odd: 'x' }, unit: 'score-0-4' })).toEqual([
      { kind: 'scores', scores: [['lifting', 3]] },
    ]);
    expect(said({ level: 'tight', unit: 'shortage-band' })).toEqual([{ kind: 'word', word: 'tight' }]);
    expect(said({ unknown: 'no-source' })).toEqual([{ kind: 'unknown', reason: 'no-source' }]);
    expect(said(RECORD.pay[0])).toEqual([{ kind: 'scale', name: '30', min: 2000, max: null }]);
    expect(said(RECORD.pay)).toEqual([{ kind: 'scale', name: '30', min: 2000, max: null }]);
    expect(said({ unit: 'odd' })).toEqual([]);
  });

  it('tells a published figure by its sentence, and a record by its words and figures', () => {
    const text = { nl: 'Er werken 10 mensen.', en: '10 people work there.' };
    expect(said({ text, value: 10, unit: 'mensen' })).toEqual([{ kind: 'text', text }]);
    expect(tellFigure([{ value: RECORD.steps[0] }])).toEqual([
      { what: { kind: 'text', text: RECORD.steps[0]?.why } },
      { of: 'months', what: { kind: 'range', min: 3, max: 6, unit: 'months' } },
    ]);
    expect(tellFigure([{ value: RECORD.trainings.kort }]).map(({ of }) => of)).toEqual(['months', 'study']);
  });

  it('tells a word as it is, and nothing of what says nothing', () => {
    expect(said('ja')).toEqual([{ kind: 'word', word: 'ja' }]);
    expect(said({ listed: 'no' })).toEqual([{ kind: 'word', word: 'no' }]);
    expect(said({ a: 1 })).toEqual([]);
    expect(said(3)).toEqual([]);
    expect(tellFigure([])).toEqual([]);
  });
});

describe('what a figure rests on', () => {
  const stages = (...place: string[]) => stagesTo(RECORD, place) ?? [];
  it('is its own, else that of what it stands in', () => {
    expect(basisOf(stages('steps', 'planner', 'months'))).toEqual(evidence);
    expect(basisOf(stages('steps', 'planner', 'why'))).toEqual({
      confidence: 'estimate',
      asOf: null,
      sources: ['stap'],
    });
    expect(basisOf([{ value: { name: 'x', sources: ['a'] } }])).toEqual({
      confidence: null,
      asOf: null,
      sources: ['a'],
    });
  });
  it('is that of a figure inside, when nothing around says it', () => {
    expect(basisOf([{ value: RECORD.trainings.kort }])).toMatchObject(evidence);
    expect(basisOf([{ value: { a: 1 } }])).toEqual({ confidence: null, asOf: null, sources: [] });
  });
});

it('a thing has a name in two languages, one name for both, or none', () => {
  expect(nameOf(RECORD)).toEqual(RECORD.name);
  expect(nameOf(RECORD.pay[0])).toEqual({ nl: 'Cao VVT', en: 'Agreement' });
  expect(nameOf({ name: 'De Eik' })).toEqual({ nl: 'De Eik', en: 'De Eik' });
  expect(nameOf({ name: 3 })).toBeNull();
  expect(nameOf('De Eik')).toBeNull();
});
