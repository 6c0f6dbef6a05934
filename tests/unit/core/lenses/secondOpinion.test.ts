import { describe, expect, it } from 'vitest';
import { expectedOpinion, ONET_LINE, opinionAgreement, opinionNoise } from '../../../../src/core/lenses/secondOpinion';

const own = { basis: 'own', match: 'high' } as const;
const borrowed = { basis: 'proxy', match: 'high' } as const;
const poor = { basis: 'own', match: 'low' } as const;

describe('what O*NET says beside our index', () => {
  it('expects sitting work where O*NET puts sitting work, not at 0', () => {
    expect(expectedOpinion(0)).toBe(ONET_LINE.base);
    expect(expectedOpinion(50)).toBe(61);
  });

  it('agrees up to the noise of both, and not a point further', () => {
    const at = expectedOpinion(50);
    for (const [beyond, word] of [
      [-22, 'lighter'],
      [-21, 'agree'],
      [0, 'agree'],
      [21, 'agree'],
      [22, 'heavier'],
    ] as const)
      expect(opinionAgreement(50, { ...own, value: at + beyond })).toBe(word);
  });

  it('gives a borrowed or poorly matching occupation more room', () => {
    expect(opinionNoise(borrowed)).toBe(opinionNoise(poor));
    expect(opinionNoise(borrowed)).toBeGreaterThan(opinionNoise(own));
    expect(opinionAgreement(50, { ...own, value: 90 })).toBe('heavier');
    expect(opinionAgreement(50, { ...borrowed, value: 90 })).toBe('agree');
    expect(opinionAgreement(50, { ...poor, value: 29 })).toBe('lighter');
  });
});
