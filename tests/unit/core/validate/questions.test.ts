import { describe, expect, it } from 'vitest';
import { readQuestions } from '../../../../src/core/validate/questions';

const good = {
  id: 'een-vraag',
  who: 'worker',
  says: 'Wat kan ik?',
  ask: 'options helpende',
  expect: [{ all: ['verzorgende-ig'], why: 'Zo gaat de ladder.' }],
};
const problemsOf = (...items: unknown[]) => readQuestions(items).problems;

describe('reading the golden questions', () => {
  it('gives those that are well formed', () => {
    expect(readQuestions([good])).toEqual({ questions: [good], problems: [] });
  });

  it.each<[string, unknown, RegExp]>([
    ['a list', 'text', /expected a list/],
    ['a known kind of user', [{ ...good, who: 'robot' }], /question 1 \(een-vraag\): who/],
    ['an id', [{ ...good, id: undefined }], /question 1: id/],
    ['an object', [null], /question 1: : /],
    ['one expectation at a time', [{ ...good, expect: [{ all: ['a'], none: ['b'], why: 'x' }] }], /say exactly one of/],
    ['an expectation', [{ ...good, expect: [{ why: 'x' }] }], /say exactly one of/],
    ['a reason', [{ ...good, expect: [{ all: ['a'] }] }], /expect\.0\.why/],
    ['a property', [{ ...good, expect: [{ every: {}, why: 'x' }] }], /name at least one property/],
    ['no unknown property', [{ ...good, expect: [{ every: { fun: true }, why: 'x' }] }], /fun/],
    ['"atLeast" with "some"', [{ ...good, expect: [{ all: ['a'], atLeast: 2, why: 'x' }] }], /belongs to "some"/],
    [
      '"of" with "every"',
      [{ ...good, expect: [{ all: ['a'], of: { big: 'art-3' }, why: 'x' }] }],
      /belongs to "every"/,
    ],
  ])('asks for %s', (_, json, problem) => {
    expect(readQuestions(json).problems.join('\n')).toMatch(problem);
    expect(readQuestions(json).questions).toEqual([]);
  });

  it('finds an id that is used twice', () => {
    expect(problemsOf(good, good)).toEqual(['question 2 (een-vraag): this id is used twice']);
  });

  it('finds a sentence that is too long', () => {
    const long = `${'woord '.repeat(20)}einde.`;
    expect(problemsOf({ ...good, expect: [{ all: ['a'], why: long }] })[0]).toMatch(/more than 20 words/);
  });
});
