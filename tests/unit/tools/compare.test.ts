import { describe, expect, it } from 'vitest';
import { AskError, answerLine } from '../../../tools/ask/answer';
import { productOf } from '../../../tools/ask/product';
import { smallData } from '../../support/dataFiles';

describe('npm run ask -- compare', () => {
  const product = productOf(smallData());

  it('puts two roles side by side, differences first', () => {
    const answer = answerLine(product, 'compare verzorgende planner --json');
    expect(answer).toMatchObject({ from: 'verzorgende', to: 'planner', skills: { keep: ['gesprekken'] } });
    expect(answer).toHaveProperty('differences.0', { subject: 'physical', from: 4, to: 0, change: 'much-less' });
    expect(answer).toHaveProperty('registers.lost', ['big-art34']);
  });

  it('has no differences between a role and its old name', () => {
    expect(answerLine(product, 'compare helpende hulp')).toMatchObject({ to: 'helpende', differences: [] });
  });

  it('asks for two roles that are there', () => {
    expect(() => answerLine(product, 'compare helpende')).toThrow(AskError);
    expect(() => answerLine(product, 'compare helpende niemand')).toThrow(AskError);
  });
});
