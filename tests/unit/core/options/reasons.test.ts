import { describe, expect, it } from 'vitest';
import type { Role } from '../../../../src/core/model/graph';
import { featuresOf } from '../../../../src/core/options/features';
import { type Reason, reasonsOf } from '../../../../src/core/options/reasons';
import { aRole, aStep, graphOf, roleIn, type StepDraft, someHours, somePay, someStrain } from '../../../support/graph';

type Parts = Partial<Omit<Role, 'index'>>;
type Way = Omit<StepDraft, 'from' | 'to'>;

function reasons(goal: Parts, start: Parts = {}, way: Way = {}): Reason[] {
  const graph = graphOf({
    roles: [aRole('start').with(start), aRole('goal').with(goal)],
    steps: [aStep('start', 'goal', way)],
  });
  const [from, role] = [roleIn(graph, 'start'), roleIn(graph, 'goal')];
  const months = graph.steps.reduce((sum, step) => sum + step.months.max, 0);
  return reasonsOf(from, featuresOf(from, { role, steps: graph.steps, months }));
}
const codes = (...asked: Parameters<typeof reasons>): string[] =>
  reasons(...asked).map(({ code, gain, scale }) => `${gain ? '+' : '-'}${code}${scale ? ` ${scale}` : ''}`);

const body = (score: 0 | 2 | 4) => someStrain({ lifting: score, standing: score, bending: score });

describe('reasons', () => {
  it('tell gains first', () => {
    const gains = reasons({ level: 'mbo-4', pay: somePay(1500, 2000), shortage: 'loose' }).map(({ gain }) => gain);
    expect(gains).toEqual([...gains].sort((a, b) => Number(b) - Number(a)));
    expect(new Set(gains).size).toBe(2);
  });

  it.each<[string, string[], string[], Parts, Parts?, Way?]>([
    ['work much lighter for the body', ['+much-lighter'], ['-heavier'], { strain: body(0) }, { strain: body(4) }],
    ['work lighter for the body', ['+lighter'], ['+much-lighter'], { strain: someStrain({ lifting: 1 }) }],
    ['heavier work', ['-heavier'], ['+lighter'], { strain: body(4) }, { strain: body(2) }],
    ['a calmer head', ['+scale-less emotional'], [], { strain: someStrain({ emotional: 0 }) }],
    ['a heavier head', ['-scale-more emotional'], [], { strain: someStrain({ emotional: 4 }) }],
    [
      'one body scale that goes the other way',
      ['+lighter', '-scale-more standing'],
      ['+scale-less lifting'],
      { strain: someStrain({ lifting: 0, standing: 4 }) },
    ],
    ['nights that end', ['+no-more-nights'], ['-nights-come'], {}, { hours: someHours({ night: 'sometimes' }) }],
    ['nights that come', ['-nights-come'], ['+no-more-nights'], { hours: someHours({ night: 'yes' }) }],
    ['nothing about nights that are unknown', [], ['-nights-come', '+no-more-nights'], { hours: null }],
    ['the same pay', ['+pay-same'], ['-pay-unknown'], {}],
    ['higher pay', ['+pay-higher'], ['-pay-lower'], { pay: somePay(3000, 4400) }],
    ['lower pay', ['-pay-lower'], ['+pay-same'], { pay: somePay(1800, 2400) }],
    ['unknown pay', ['-pay-unknown'], ['+pay-same'], { pay: null }],
    ['an allowance that goes', ['-allowance-lost'], [], {}, { strain: someStrain({ irregular: 3 }) }],
    ['a higher level', ['+level-up'], ['-level-down'], { level: 'mbo-4' }],
    ['a lower level', ['-level-down'], ['+level-up'], { level: 'mbo-2' }],
    ['many openings', ['+many-openings'], ['-few-openings'], { shortage: 'very-tight' }],
    ['few openings', ['-few-openings'], ['+many-openings'], { shortage: 'loose' }],
    ['nothing about openings that are unknown', [], ['-few-openings', '+many-openings'], { shortage: null }],
    ['a step that is often made', ['+often-made'], ['-rarely-made'], {}],
    ['a step that is rarely made', ['-rarely-made'], ['+often-made'], {}, {}, { usualness: 'rare' }],
    ['skills that stay of use', ['+skills-kept'], [], { skills: ['a', 'b'] }, { skills: ['a'] }],
    ['contact that is lost', ['-contact-lost'], [], {}, {}, { giveUp: ['daily-contact'] }],
    ['a short way', ['+short'], ['+wage-kept'], {}, {}, { months: 6 }],
    ['wages during a long way', ['+wage-kept'], ['+short'], {}, {}, { months: 30 }],
    ['a long way without wages', [], ['+wage-kept', '+short'], {}, {}, { months: 30, wage: 'lost' }],
  ])('tell of %s', (_, there, absent, ...asked) => {
    const told = codes(...asked);
    expect(told).toEqual(expect.arrayContaining(there));
    expect(told.filter((code) => absent.includes(code))).toEqual([]);
  });

  it('give figures with what needs them', () => {
    const told = reasons({ pay: somePay(3000, 4500), skills: ['a', 'b'] }, { skills: ['a', 'b'] }, { months: 3 });
    const figureOf = (code: string) => told.find((reason) => reason.code === code)?.value;
    expect(figureOf('pay-higher')).toBe(25);
    expect(figureOf('skills-kept')).toBe(2);
    expect(figureOf('short')).toBe(3);
  });
});

describe('what there is to say of a possibility', () => {
  it('takes the rarest step and all that is given up on the way', () => {
    const graph = graphOf({
      roles: ['start', 'via', 'goal'].map(aRole),
      steps: [
        aStep('start', 'via', { usualness: 'rare', giveUp: ['own-clients'], wage: 'partly' }),
        aStep('via', 'goal', { usualness: 'regular' }),
      ],
    });
    const [from, role] = [roleIn(graph, 'start'), roleIn(graph, 'goal')];
    expect(featuresOf(from, { role, steps: graph.steps, months: 12 })).toMatchObject({
      usualness: 'rare',
      contact: 'part',
      keepsWage: false,
      otherBranch: false,
    });
  });

  it('leaves figures open that are unknown', () => {
    const graph = graphOf({
      roles: [aRole('start'), aRole('goal').with({ strain: null, pay: null, shortage: null })],
      steps: [aStep('start', 'goal')],
    });
    const [from, role] = [roleIn(graph, 'start'), roleIn(graph, 'goal')];
    expect(featuresOf(from, { role, steps: graph.steps, months: 6 })).toMatchObject({
      physical: null,
      physicalWord: null,
      pay: null,
      allowance: null,
      demand: null,
      emotional: 0,
    });
  });
});
