import { describe, expect, it } from 'vitest';
import type { Expectation, GoldenQuestion } from '../../../../src/core/model/data';
import { judgementText, judgeQuestion } from '../../../../src/core/questions/evaluate';
import { aRole, aStep, aTraining, graphOf, someHours, somePay, someStrain } from '../../../support/graph';

/** A small town of work: a carer who can become a nurse by a course, a desk, night work, a task and a heavy job. */
const nursing = aTraining('nursing', { grants: ['big'] });
const graph = graphOf({
  roles: [
    aRole('carer').with({ skills: ['wash'] }),
    aRole('desk').with({
      group: 'staf',
      sectors: ['office'],
      strain: someStrain({ lifting: 0, standing: 0, bending: 0, emotional: 1 }),
      pay: somePay(2000, 2400),
    }),
    aRole('night').with({ hours: someHours({ night: 'yes' }), strain: someStrain({ emotional: 4, irregular: 4 }) }),
    aRole('heavy').with({ strain: someStrain({ lifting: 4, standing: 4, bending: 4 }), skills: ['wash'] }),
    aRole('vague').with({ strain: null, pay: null, payUnknown: 'no-source', hours: null }),
    aRole('nurse').with({ level: 'mbo-4', big: 'art-3', requires: [['big']], skills: ['wash'] }),
    aRole('task').with({ sideRole: true }),
    aRole('clerk'),
  ],
  steps: [
    aStep('carer', 'desk', { months: 3 }),
    aStep('carer', 'night', { wage: 'lost' }),
    aStep('carer', 'heavy'),
    aStep('carer', 'vague'),
    aStep('carer', 'nurse', { months: 24, trainings: [nursing], onboarding: false }),
    aStep('carer', 'task'),
    aStep('heavy', 'clerk'),
    aStep('desk', 'nurse', { admissionNeeds: [['big']] }),
  ],
  redirects: [{ from: 'old', to: ['desk'] }],
});
const place = { graph, sectorsOfRegion: new Map([['here', ['vvt']]]) };

const failuresOf = (ask: string, ...expected: Omit<Expectation, 'why'>[]) =>
  judgeQuestion(place, {
    id: 'q',
    who: 'coach',
    says: 'Wat kan?',
    ask,
    expect: expected.map((each) => ({ ...each, why: 'Zo is het.' })),
  }).failures;
const holds = (ask: string, expected: Omit<Expectation, 'why'>) => failuresOf(ask, expected).length === 0;

const OPTIONS = 'options carer --max-steps 1';

describe('an expectation about which roles', () => {
  it.each<[Omit<Expectation, 'why'>, boolean]>([
    [{ all: ['desk', 'nurse'] }, true],
    [{ all: ['desk', 'clerk'] }, false],
    [{ some: ['clerk', 'desk'] }, true],
    [{ some: ['clerk', 'desk'], atLeast: 2 }, false],
    [{ some: ['clerk'] }, false],
    [{ none: ['clerk'] }, true],
    [{ none: ['desk'] }, false],
    [{ count: { min: 5, max: 5 } }, true],
    [{ count: { min: 6 } }, false],
    [{ count: { max: 4 } }, false],
    [{ beside: ['task'] }, true],
    [{ beside: ['desk'] }, false],
    [{ barred: ['nurse'] }, false],
  ])('%j: %s', (expected, met) => expect(holds(OPTIONS, expected)).toBe(met));

  it('looks at the first so many only', () => {
    const last = failuresOf(OPTIONS, { all: ['vague'], within: 1 });
    expect(last.map(({ expected, found }) => [expected, found])).toEqual([
      ['all of vague in the first 1', 'missing: vague'],
    ]);
    expect(holds(OPTIONS, { none: ['vague'], within: 1 })).toBe(true);
  });

  it('knows what is closed without one more diploma, and open with it', () => {
    expect(holds('options desk', { barred: ['nurse'] })).toBe(true);
    expect(holds('options desk --has big', { all: ['nurse'] })).toBe(true);
  });
});

describe('an expectation about the way', () => {
  it.each<[string, Omit<Expectation, 'why'>, boolean]>([
    ['route carer clerk', { through: ['heavy'] }, true],
    ['route carer clerk', { through: ['desk'] }, false],
    ['route carer clerk', { notThrough: ['desk'] }, true],
    ['route carer clerk', { notThrough: ['heavy'] }, false],
    ['route carer clerk', { notThrough: ['carer', 'clerk'] }, true],
    ['route carer clerk', { every: { minSteps: 2, maxSteps: 2 } }, true],
    ['route carer clerk', { every: { minSteps: 3 } }, false],
    ['route carer clerk', { every: { maxSteps: 1 } }, false],
    ['route carer clerk', { every: { notHeavierOnTheWay: true } }, false],
    ['route carer clerk', { every: { notHeavier: true } }, true],
    ['route carer clerk --never-heavier', { count: { max: 0 } }, true],
    ['route carer nurse', { every: { training: ['nursing'], entitled: true, minMonths: 24 } }, true],
    ['route carer nurse', { every: { notTraining: ['nursing'] } }, false],
    ['route carer nurse', { every: { maxMonths: 12 } }, false],
    ['route carer desk', { every: { training: ['nursing'] } }, false],
    ['route carer desk', { every: { notTraining: ['nursing'], minMonths: 12 } }, false],
  ])('%s, %j: %s', (ask, expected, met) => expect(holds(ask, expected)).toBe(met));
});

describe('an expectation about every answer', () => {
  it.each<[string, NonNullable<Expectation['every']>, boolean]>([
    ['heavy', { maxBand: 4 }, true],
    ['heavy', { maxBand: 3 }, false],
    ['vague', { maxBand: 4 }, false],
    ['night', { maxEmotional: 3 }, false],
    ['desk', { maxEmotional: 3 }, true],
    ['vague', { maxEmotional: 4 }, false],
    ['night', { maxIrregular: 3 }, false],
    ['desk', { maxIrregular: 3 }, true],
    ['vague', { maxIrregular: 4 }, false],
    ['night', { noNights: true }, false],
    ['vague', { noNights: true }, false],
    ['desk', { noNights: true }, true],
    ['desk', { payNotLower: true }, false],
    ['vague', { payNotLower: true }, false],
    ['night', { payNotLower: true }, true],
    ['night', { wageKept: true }, false],
    ['desk', { wageKept: true }, true],
    ['desk', { sectors: ['office'] }, true],
    ['desk', { sectors: ['vvt'] }, false],
    ['desk', { notGroups: ['staf'] }, false],
    ['desk', { notGroups: ['verzorging'] }, true],
  ])('that it has, to %s, %j: %s', (to, every, met) => expect(holds(`route carer ${to}`, { every })).toBe(met));

  it('can be about the protected professions only', () => {
    expect(holds(OPTIONS, { every: { training: ['nursing'] }, of: { big: 'art-3' } })).toBe(true);
    const [failure] = failuresOf(OPTIONS, { every: { maxMonths: 12 }, of: { big: 'art-3' } });
    expect(failure).toEqual({
      expected: 'every answer with BIG art-3: {"maxMonths":12}',
      found: 'carer -> nurse (not maxMonths)',
      why: 'Zo is het.',
    });
  });

  it('counts what the answer itself says is asked as held', () => {
    expect(holds('into nurse', { every: { entitled: true } })).toBe(true);
    expect(holds('into nurse', { all: ['carer', 'desk'] })).toBe(true);
  });

  it('finds a promise that the law does not allow', () => {
    const unlawful = graphOf({
      roles: [aRole('carer'), aRole('school').with({ requires: [] }), aRole('nurse').with({ requires: [['big']] })],
      steps: [aStep('carer', 'nurse')],
    });
    const judge = (ask: string) =>
      judgeQuestion(
        { graph: unlawful, sectorsOfRegion: new Map() },
        { id: 'q', who: 'coach', says: 'Mag het?', ask, expect: [{ every: { entitled: true }, why: 'Nee.' }] },
      ).failures.length;
    expect(judge('steps carer')).toBe(1);
    expect(judge('options carer')).toBe(0);
  });
});

describe('an expectation about the reasons', () => {
  it.each<[Omit<Expectation, 'why'>, boolean]>([
    [{ reason: { role: 'vague', code: 'pay-unknown' } }, true],
    [{ reason: { role: 'desk', code: 'pay-unknown' } }, false],
    [{ noReason: { role: 'vague', code: 'pay-higher' } }, true],
    [{ noReason: { role: 'vague', code: 'pay-unknown' } }, false],
  ])('%j: %s', (expected, met) => {
    expect(holds(OPTIONS, expected)).toBe(met);
    expect(holds('steps carer', expected)).toBe(met);
  });
});

describe('a role by itself', () => {
  it('is held against its own figures', () => {
    expect(holds('role desk', { every: { maxBand: 0, noNights: true, entitled: true } })).toBe(true);
    expect(holds('role night', { every: { noNights: true } })).toBe(false);
    expect(failuresOf('role night', { every: { noNights: true } })[0]?.found).toBe('night (not noNights)');
  });
});

describe('a question that cannot be judged', () => {
  it.each([
    ['options nobody', 'no such role "nobody"'],
    ['options old', 'no such role "old"; nearest: desk'],
    ['options', 'give the id of a role'],
    ['guess carer', 'command: unknown "guess"; nearest: options, steps, into, route, role'],
    ['options carer --region there', '--region: unknown "there"; nearest: here'],
    ['options carer --region here --sector office', 'no work known in office in here'],
    ['options carer --max-months many', '--max-months needs a number, not "many"'],
  ])('%s fails and says why', (ask, found) => {
    expect(failuresOf(ask, { count: { min: 0 } }).map((failure) => failure.found)).toEqual([found]);
  });

  it('does not hide a fault of the product itself', () => {
    const broken = { graph, sectorsOfRegion: { get: () => fault() } as unknown as ReadonlyMap<string, string[]> };
    const fault = (): never => {
      throw new TypeError('a bug');
    };
    const question = { id: 'q', who: 'coach' as const, says: 'Wat?', ask: `${OPTIONS} --region here`, expect: [] };
    expect(() => judgeQuestion(broken, question)).toThrow('a bug');
  });

  it('names what is not there, so that nothing passes for the wrong reason', () => {
    const found = failuresOf(
      OPTIONS,
      { none: ['ghost'] },
      { noReason: { role: 'phantom', code: 'rich' } },
      { every: { notTraining: ['lesson'], notGroups: ['crowd'] } },
      { every: { sectors: ['nowhere', 'vvt', 'office'] } },
    ).map((failure) => failure.found);
    expect(found).toEqual([
      'no such role "ghost"',
      'no such role "phantom"',
      'no such reason "rich"',
      'no such training "lesson"',
      'no such group "crowd"',
      'no such sector "nowhere"',
    ]);
  });
});

describe('a judgement in words', () => {
  const question: GoldenQuestion = {
    id: 'carer-desk',
    who: 'older',
    says: 'Wat is lichter?',
    ask: 'route carer desk',
    expect: [{ every: { minSteps: 2 }, why: 'Het is ver.' }],
  };

  it('tells the question, what was expected and why, and what came', () => {
    expect(judgementText(judgeQuestion(place, question))).toBe(
      [
        'carer-desk (older): "Wat is lichter?"',
        '  asked: route carer desk',
        '  expected: every answer: {"minSteps":2}',
        '    found: carer -> desk (not minSteps)',
        '    why: Het is ver.',
        '  came: 1 carer -> desk',
      ].join('\n'),
    );
  });

  it('says so when nothing came', () => {
    expect(judgementText(judgeQuestion(place, { ...question, ask: 'steps clerk' }))).toContain('came: nothing');
  });
});
