import { describe, expect, it } from 'vitest';
import type { RoleHit } from '../../../../src/core/search/searchIndex';
import { withWorkplaces } from '../../../../src/core/search/workplaces';

const hit = (id: string, score: number): RoleHit => ({
  id,
  score,
  matched: id,
  matchedOn: 'name',
  language: 'nl',
  weak: score < 0.5,
});
const asked: string[] = [];
const answers: Record<string, RoleHit[]> = {
  verpleegkundige: [hit('ziekenhuis', 0.9), hit('ggz', 0.85), hit('wijk', 0.6)],
  buurtzorg: [hit('wijk', 0.99)],
};
const search = withWorkplaces(
  (query, limit) => {
    asked.push(query);
    return (answers[query] ?? []).slice(0, limit);
  },
  {
    employers: [
      ['Parnassia Groep', ['ggz']],
      ['Buurtzorg Nederland', ['thuiszorg']],
      ['Parnassia Kind', ['jeugdzorg']],
      ['Ggz Delft', ['ggz']],
    ],
    towns: ['Den Haag', 'Delft'],
  },
  (id) => [id],
);
const ids = (query: string, limit?: number) => search(query, limit).map(({ id }) => id);

describe('a question with an employer or a town in it', () => {
  it('asks for the work, with roles in the sectors of the employer first', () => {
    expect(ids('verpleegkundige Parnassia')).toEqual(['ggz', 'ziekenhuis', 'wijk']);
    expect(search('verpleegkundige parnassia').map(({ weak }) => weak)).toEqual([false, false, true]);
    expect(ids('verpleegkundige parnassia', 1)).toEqual(['ggz']);
    expect(ids('verpleegkundige parnassia', -1)).toEqual([]);
  });

  it('leaves a town out', () => {
    expect(ids('verpleegkundige Delft')).toEqual(['ziekenhuis', 'ggz', 'wijk']);
    expect(asked.at(-1)).toBe('verpleegkundige');
  });

  it('leaves alone what is a name itself, what has nothing else, and what has no place in it', () => {
    expect(ids('buurtzorg')).toEqual(['wijk']);
    expect(ids('parnassia groep')).toEqual([]);
    expect(asked.at(-1)).toBe('parnassia groep');
    expect(ids('verpleegkundige')).toEqual(['ziekenhuis', 'ggz', 'wijk']);
  });
});
