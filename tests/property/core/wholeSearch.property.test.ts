import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/core/search/fold';
import { createSearch, type SearchDocument } from '../../../src/core/search/searchIndex';
import { finish } from '../../../src/core/search/wholeSearch';
import { buildWordSearch, type RoleTexts } from '../../../src/core/search/wordSearch';
import { type Workplaces, withWorkplaces } from '../../../src/core/search/workplaces';
import { fuzzRuns } from '../../support/fuzzRuns';

const numRuns = fuzzRuns();
const timeout = 30_000 + numRuns * 30;

/** Few words, so that names, descriptions, tasks and employers meet all the time. */
const word = fc.constantFrom(
  'wond',
  'wonden',
  'zorg',
  'verzorgende',
  'bloed',
  'prikken',
  'ok',
  'zuster',
  'haga',
  'wijk',
);
const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const phrases = fc.array(phrase, { maxLength: 3 });
const both = fc.record({ nl: phrases, en: phrases });

interface Role {
  readonly names: { nl: string; en: string };
  readonly aliases: { nl: string[]; en: string[] };
  readonly descriptions: { nl: string[]; en: string[] };
  readonly tasks: { nl: string[]; en: string[] };
  readonly skills: { nl: string[]; en: string[] };
  readonly weight: number;
}

const role: fc.Arbitrary<Role> = fc.record({
  names: fc.record({ nl: phrase, en: phrase }),
  aliases: both,
  descriptions: both,
  tasks: both,
  skills: both,
  weight: fc.nat(2),
});
const roles = fc.array(role, { minLength: 1, maxLength: 6 });
const language = fc.constantFrom('nl' as const, 'en' as const);
const workplaces: Workplaces = { employers: [['Haga Wijk', ['a']]], towns: ['Zuster'] };

function searchesOf(made: readonly Role[], asked: 'nl' | 'en') {
  const documents = made.map(
    ({ names, aliases, weight }, index): SearchDocument => ({ id: `role-${index}`, name: names, aliases, weight }),
  );
  const late = documents.map((document, index) => ({ ...document, descriptions: made[index]?.descriptions }));
  const texts = made.map(({ tasks, skills }): RoleTexts => ({ tasks, skills, places: ['Wijk'] }));
  const lookInTexts = finish(buildWordSearch(late as SearchDocument[], texts));
  const whole = createSearch(late as SearchDocument[], asked, (query) => lookInTexts(query, asked));
  return { first: createSearch(documents, asked), whole: withWorkplaces(whole, workplaces, () => ['b']) };
}

describe('the whole search', () => {
  it('keeps the first place for the role of which a name or alias is the question', { timeout }, () => {
    fc.assert(
      fc.property(roles, language, fc.nat(), (made, asked, pick) => {
        const { first, whole } = searchesOf(made, asked);
        const known = made.flatMap(({ names, aliases }) => [names.nl, names.en, ...aliases.nl, ...aliases.en]);
        const query = known[pick % known.length] ?? '';
        expect(whole(query, 1)[0]?.id).toBe(first(query, 1)[0]?.id);
      }),
      { numRuns },
    );
  });

  it('puts tasks and skills after every name or alias that fits without guessing', { timeout }, () => {
    fc.assert(
      fc.property(roles, language, phrase, (made, asked, query) => {
        const hits = searchesOf(made, asked).whole(query, 100);
        const sure = hits.filter(
          ({ score, matchedOn }) => score > 0.64 && (matchedOn === 'name' || matchedOn === 'alias'),
        );
        const shown = hits.slice(0, sure.length).map(({ matchedOn }) => matchedOn);
        expect(shown).not.toContain('task');
        expect(shown).not.toContain('skill');
      }),
      { numRuns },
    );
  });

  it('loses no role that was found, gives ordered scores, and shows texts that the role has', { timeout }, () => {
    fc.assert(
      fc.property(roles, language, phrase, (made, asked, query) => {
        const { first, whole } = searchesOf(made, asked);
        const hits = whole(query, 100);
        expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).sort((a, b) => b - a));
        for (const { id, matched, matchedOn, language: spoken } of hits) {
          const found = made[Number(id.slice('role-'.length))];
          const texts = {
            name: [found?.names[spoken]],
            alias: [...(found?.aliases[spoken] ?? []), ...(found?.descriptions[spoken] ?? [])],
            task: found?.tasks[spoken],
            skill: found?.skills[spoken],
          };
          expect(texts[matchedOn]).toContain(matched);
        }
        const isPlain = !/haga|wijk|zuster/.test(fold(query));
        if (!isPlain) return;
        const sure = first(query, 100).filter(({ weak }) => !weak);
        const ids = new Set(hits.map(({ id }) => id));
        expect(sure.filter(({ id }) => !ids.has(id))).toEqual([]);
      }),
      { numRuns },
    );
  });
});
