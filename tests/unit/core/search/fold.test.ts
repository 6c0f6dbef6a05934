import { describe, expect, it } from 'vitest';
import { fold, foldWords } from '../../../../src/core/search/fold';

describe('fold', () => {
  it.each([
    ['Diëtist', 'dietist'],
    ['Die\u0308tist', 'dietist'],
    ['RÖNTGENLABORANT', 'rontgenlaborant'],
    ['ok-assistent', 'ok assistent'],
    ["EVV'er", 'evv er'],
    ['MPZ’er', 'mpz er'],
    ['i.g.', 'ig'],
    ['P.O.H.', 'poh'],
    ['p o h', 'poh'],
    ['L&D-adviseur', 'ld adviseur'],
    ['verpleegkundige A', 'verpleegkundige a'],
    ['niveau 2+', 'niveau 2 plus'],
    ['helpende+', 'helpende plus'],
    ['Bĳstand ßæœøł', 'bijstand ssaeoeol'],
    ['  Hulp\t bij\nhet   huishouden  ', 'hulp bij het huishouden'],
    ['👩‍⚕️ zuster', 'zuster'],
    ['ممرضة', ''],
    ['\u0000\u0007', ''],
    ['\ud83d', ''],
    ['', ''],
  ])('folds %j to %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

describe('foldWords', () => {
  it('keeps where letters came from, a loose accent with the letter before it', () => {
    expect(foldWords('Zo\u0308e +')).toEqual([
      { text: 'zoe', starts: [0, 1, 3], ends: [1, 3, 4] },
      { text: 'plus', starts: [5, 5, 5, 5], ends: [6, 6, 6, 6] },
    ]);
  });

  it('joins single letters over what is between them', () => {
    expect(foldWords('i.g.')).toEqual([{ text: 'ig', starts: [0, 2], ends: [1, 3] }]);
  });
});
