import { describe, expect, it } from 'vitest';
import { contentStem, contentStems, taskStems, withoutParticle } from '../../../../src/core/search/contentWords';

describe('contentStem', () => {
  it.each([
    ['prikken', 'prikt', 'prik'],
    ['verzorgen', 'verzorgt', 'verzorging', 'verzorgende'],
    ['wonden', 'wond'],
    ['geven', 'geeft'],
    ['lezen', 'leest'],
    ['huizen', 'huis'],
    ['wassen', 'wast'],
    ['rijden', 'rijdt'],
    ['kinderen', 'kind', 'kleuter', 'children'],
    ['ouderen', 'bejaarden', 'senioren', 'elderly'],
    ['ouders', 'ouder'],
    ['medicijnen', 'medicatie', 'pillen', 'medicines'],
    ['helping', 'helps', 'help'],
  ])('is one for %s and its other forms', (word, ...others) => {
    for (const other of others) expect(contentStem(other), other).toBe(contentStem(word));
  });

  it('keeps parents and the elderly apart, and short words whole', () => {
    expect(contentStem('ouders')).not.toBe(contentStem('ouderen'));
    expect(contentStem('ok')).toBe('ok');
  });

  it('remembers no more words than it can hold', () => {
    for (let count = 0; count < 20_001; count++) contentStem(`woord${count}`);
    expect(contentStem('prikt')).toBe('prik');
  });
});

describe('contentStems', () => {
  it('leaves out what says nothing, and says each once', () => {
    expect(contentStems('Iemand die bloed prikt en prikt')).toEqual(['bloed', 'prik']);
    expect(contentStems('ik wil werken')).toEqual([]);
    expect(contentStems('🙂')).toEqual([]);
  });
});

describe('taskStems', () => {
  it('puts a verb that came apart together again', () => {
    expect(taskStems('Je deelt medicijnen uit')).toContain(contentStem('uitdelen'));
    expect(taskStems('Je maakt de kamer schoon.')).toContain(contentStem('schoonmaken'));
  });

  it('takes a text that is no task as it is', () => {
    expect(taskStems('You hand out medicines')).toEqual(contentStems('You hand out medicines'));
    expect(taskStems('Je')).toEqual([]);
  });
});

describe('withoutParticle', () => {
  it.each([
    ['klarmak', 'klar', 'mak'],
    ['uitdel', 'uit', 'del'],
    ['rondbreng', 'rond', 'breng'],
    ['opa', 'op', undefined],
  ])('takes from %s the part %s', (stem, _part, rest) => {
    expect(withoutParticle(stem)).toBe(rest);
  });
});
