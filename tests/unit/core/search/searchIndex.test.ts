import { describe, expect, it } from 'vitest';
import { createSearch, type SearchDocument } from '../../../../src/core/search/searchIndex';

function role(id: string, nl: string, en: string, aliasesNl: string[] = [], aliasesEn: string[] = []): SearchDocument {
  return { id, name: { nl, en }, aliases: { nl: aliasesNl, en: aliasesEn } };
}

const documents = [
  role('operatieassistent', 'Operatieassistent', 'Theatre practitioner', ['OK-assistent', 'ok'], ['scrub nurse']),
  role('doktersassistent', 'Doktersassistent', 'Medical assistant', ['assistente huisarts'], ["doctor's assistant"]),
  role('verzorgende-ig', 'Verzorgende IG', 'Care worker IG', ['VIG', 'ziekenverzorgende'], ['nursing assistant']),
  role('verzorgende-wijk', 'Wijkverzorgende IG', 'Home carer', ['verzorgende thuiszorg']),
  role('ic', 'IC-verpleegkundige', 'Intensive care nurse', ['intensive care']),
  role('wijk', 'Wijkverpleegkundige', 'District nurse', ['wijkzuster', 'cardiologie op afstand']),
  role('dietist', 'Diëtist', 'Dietitian', ['voedingsadvies']),
  role('leeg', 'ممرضة', '看护', ['🙂']),
];
const nl = createSearch(documents, 'nl');
const en = createSearch(documents, 'en');
const firstId = (query: string) => nl(query)[0]?.id;

describe('finding a role', () => {
  it.each([
    ['the exact name', 'Verzorgende IG', 'verzorgende-ig'],
    ['an abbreviation', 'v.i.g.', 'verzorgende-ig'],
    ['an alias', 'wijkzuster', 'wijk'],
    ['a compound in two words', 'dokters assistent', 'doktersassistent'],
    ['two words in one', 'okassistent', 'operatieassistent'],
    ['the feminine form', 'operatieassistente', 'operatieassistent'],
    ['an old-fashioned form', 'wijkverpleegster', 'wijk'],
    ['a short form', 'ic vpk', 'ic'],
    ['words in another order', 'thuiszorg verzorgende', 'verzorgende-wijk'],
    ['half a word', 'dokt', 'doktersassistent'],
    ['a part in the middle', 'verpleegkundige wijk', 'wijk'],
    ['without accents', 'dietist', 'dietist'],
    ['a missing letter', 'operatieasistent', 'operatieassistent'],
    ['two letters swapped', 'vezrorgende', 'verzorgende-ig'],
    ['a sentence', 'ik werk nu als wijkzuster in Delft', 'wijk'],
    ['English', 'district nurse', 'wijk'],
  ])('works by %s', (_what, query, id) => {
    expect(firstId(query)).toBe(id);
  });

  it('says which name or alias matched, as written and in which language', () => {
    expect(nl('ok assistent')[0]).toEqual({
      id: 'operatieassistent',
      score: expect.closeTo(1, 1),
      matched: 'OK-assistent',
      matchedOn: 'alias',
      language: 'nl',
      weak: false,
    });
    expect(nl('distrikt nurse')[0]).toMatchObject({ matched: 'District nurse', matchedOn: 'name', language: 'en' });
  });

  it('gives 1 for the name in the asked language only', () => {
    expect(nl('diëtist')[0]?.score).toBe(1);
    expect(en('dietitian')[0]?.score).toBe(1);
    expect(nl('dietitian')[0]?.score).toBeLessThan(1);
  });

  it('gives one hit per role', () => {
    const ids = nl('assistent').map((hit) => hit.id);
    expect(ids).toEqual([...new Set(ids)]);
    expect(ids).toContain('operatieassistent');
    expect(ids).toContain('doktersassistent');
  });
});

describe('finding nothing', () => {
  it.each(['', '   ', '\n\t', '---', '🙂', 'ممرضة', '\u0000', '\ud83d'])('gives no hits for %j', (query) => {
    expect(nl(query)).toEqual([]);
  });

  it('marks hits far from the query as weak', () => {
    expect(nl('zorgvisie').every((hit) => hit.weak)).toBe(true);
  });

  it('gives no hits without documents', () => {
    expect(createSearch([], 'nl')('verzorgende')).toEqual([]);
  });

  it('reads only the start of a pasted page', () => {
    expect(nl(`wijkzuster${' '.repeat(200)}${'x'.repeat(10_000)}`)[0]?.id).toBe('wijk');
    expect(() => nl('verzorgende '.repeat(1000))).not.toThrow();
  });
});

describe('limit', () => {
  it.each([
    [0, 0],
    [-1, 0],
    [Number.NaN, 0],
    [2, 2],
  ])('of %d gives %d hits', (limit, count) => {
    expect(nl('verp', limit)).toHaveLength(count);
  });

  it('is ten by default', () => {
    const many = Array.from({ length: 30 }, (_, count) =>
      role(`r${count}`, `Verpleegkundige ${count}`, `Nurse ${count}`),
    );
    expect(createSearch(many, 'nl')('verpleegkundige')).toHaveLength(10);
  });
});

describe('ties', () => {
  const gastvrouw = (id: string, weight?: number): SearchDocument => ({
    ...role(id, `Functie ${id}`, `Job ${id}`, ['gastvrouw']),
    ...(weight === undefined ? {} : { weight }),
  });
  const order = (tied: SearchDocument[]) => createSearch(tied, 'nl')('gastvrouw').map((hit) => hit.id);

  it('go to the lower weight, none being 0, and then by id, whatever the order of the documents', () => {
    const tied = [gastvrouw('d'), gastvrouw('a', 2), gastvrouw('c'), gastvrouw('b', -1)];
    expect(order(tied)).toEqual(['b', 'c', 'd', 'a']);
    expect(order(tied.toReversed())).toEqual(['b', 'c', 'd', 'a']);
  });

  it('go to a name before an alias, even when its weight is higher', () => {
    expect(order([gastvrouw('a'), { ...role('b', 'Gastvrouw', 'Hostess'), weight: 5 }])).toEqual(['b', 'a']);
  });

  it('go to the asked language', () => {
    const both = [role('a', 'Coach', 'Trainer'), role('b', 'Trainer', 'Coach')];
    expect(createSearch(both, 'nl')('coach')[0]?.id).toBe('a');
    expect(createSearch(both, 'en')('coach')[0]?.id).toBe('b');
  });
});
