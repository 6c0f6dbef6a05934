import { describe, expect, it } from 'vitest';
import { finish } from '../../../../src/core/search/wholeSearch';
import { buildWordSearch, type RoleTexts } from '../../../../src/core/search/wordSearch';

const none = { nl: [], en: [] };
const role = (nl: string, aliases: string[], tasks: string[], skills: string[], places: string[] = []) => ({
  document: { name: { nl, en: `${nl} in English` }, aliases: { nl: aliases, en: [] } },
  texts: { tasks: { ...none, nl: tasks }, skills: { ...none, nl: skills }, places } satisfies RoleTexts,
});
const roles = [
  role('Medewerker bloedafname', ['bloed prikken'], ['Je controleert buizen'], ['Mensen geruststellen']),
  role(
    'Apothekersassistent',
    [],
    ['Je deelt medicijnen uit', 'Je maakt zalf'],
    ['Medicijnen klaarmaken'],
    ['Apotheek'],
  ),
  role('Verzorgende', ['helpen met medicijnen'], ['Je helpt mensen met wassen'], ['Wassen'], ['Verpleeghuis']),
  role('Kok', [], ['Je kookt'], ['Koken'], ['Verpleeghuis']),
  role('Kok ziekenhuis', [], ['Je kookt'], ['Koken'], ['Ziekenhuis']),
];
const ask = finish(
  buildWordSearch(
    roles.map(({ document }) => document),
    roles.map(({ texts }) => texts),
  ),
);
const found = (query: string) =>
  ask(query, 'nl')
    .sort((a, b) => a.penalty - b.penalty)
    .map(({ role: index, matchedOn, written }) => [roles[index]?.document.name.nl, matchedOn, written]);

describe('the search in descriptions, tasks and skills', () => {
  it('finds what people say of their work, and says where', () => {
    expect(found('iemand die bloed prikt')).toEqual([['Medewerker bloedafname', 'alias', 'bloed prikken']]);
    expect(found('medicijnen uitdelen')[0]).toEqual(['Apothekersassistent', 'task', 'Je deelt medicijnen uit']);
    expect(found('mensen wassen')[0]).toEqual(['Verzorgende', 'task', 'Je helpt mensen met wassen']);
    expect(found('klaarmaken van medicijnen')[0]).toEqual(['Apothekersassistent', 'skill', 'Medicijnen klaarmaken']);
  });

  it('lets the place choose between roles, and finds none by the place alone', () => {
    expect(found('koken in het ziekenhuis')[0]?.[0]).toBe('Kok ziekenhuis');
    expect(found('koken in het verpleeghuis')[0]?.[0]).toBe('Kok');
    expect(found('verpleeghuis')).toEqual([]);
  });

  it('takes a compound and a half word for what they hold', () => {
    expect(found('zalfmedicijnen')[0]?.[0]).toBe('Apothekersassistent');
    expect(found('gerustste')[0]?.[2]).toBe('Mensen geruststellen');
    expect(found('opwassen')[0]?.[0]).toBe('Verzorgende');
  });

  it('answers nothing to words that no text has, and to no words', () => {
    expect(found('blockchain')).toEqual([]);
    expect(found('ik wil werken')).toEqual([]);
    expect(found('')).toEqual([]);
  });

  it('prefers a text in the asked language', () => {
    const penalty = (language: 'nl' | 'en') => ask('bloedafname', language).find((hit) => hit.role === 0)?.penalty ?? 0;
    expect(penalty('nl')).toBeLessThan(penalty('en'));
  });
});
