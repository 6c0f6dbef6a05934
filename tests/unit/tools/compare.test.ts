import { describe, expect, it } from 'vitest';
import { AskError, answerLine } from '../../../tools/ask/answer';
import { productOf } from '../../../tools/ask/product';
import { smallData } from '../../support/dataFiles';

describe('npm run ask -- compare', () => {
  const product = productOf(smallData());

  it('puts two roles side by side, differences first', () => {
    const answer = answerLine(product, 'compare verzorgende planner --json');
    expect(answer).toMatchObject({ from: 'verzorgende', to: 'planner', skills: { keep: ['gesprekken'] } });
    expect(answer).toMatchObject({
      differences: expect.arrayContaining([
        { question: 'strain', key: 'physical', values: [4, 0], changes: [null, 'much-less'] },
      ]),
    });
    expect(answer).toHaveProperty('registers.lost', ['big-art34']);
  });

  it('has no differences between a role and its old name', () => {
    expect(answerLine(product, 'compare helpende hulp')).toMatchObject({ to: 'helpende', differences: [] });
  });

  it('says in a sentence what one trades, in the asked language, for each other role', () => {
    const sentences = (line: string) =>
      (answerLine(product, line) as { others: { id: string; sentence: string }[] }).others.map((other) => [
        other.id,
        other.sentence,
      ]);
    expect(sentences('compare helpende planner verzorgende')).toEqual([
      [
        'planner',
        'Je tilt veel minder. Je verliest de toeslag voor avonden en weekenden. Inwerken duurt ongeveer 2 maanden.',
      ],
      [
        'verzorgende',
        expect.stringMatching(
          /^Je werkt ook in de nacht\. .* De opleiding duurt ongeveer 2,5 jaar\.$|^.*De opleiding duurt ongeveer 2,5 jaar\.$/,
        ),
      ],
    ]);
    expect(sentences('compare helpende planner --lang en')).toEqual([
      [
        'planner',
        'You lift much less. You lose the allowance for evenings and weekends. Learning the work takes about 2 months.',
      ],
    ]);
  });

  it('asks for two roles that are there', () => {
    expect(() => answerLine(product, 'compare helpende')).toThrow(AskError);
    expect(() => answerLine(product, 'compare helpende niemand')).toThrow(AskError);
  });
});
