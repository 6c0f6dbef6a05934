import { describe, expect, it } from 'vitest';
import type { Words } from '../../../../src/core/model/graph';
import { buildWholeSearch, finish, type SearchMore } from '../../../../src/core/search/wholeSearch';
import { aRole, graphOf } from '../../../support/graph';

const graph = graphOf({ roles: [aRole('helpende').with({ skills: ['basiszorg', 'onbekend'] }), aRole('planner')] });
const [first] = graph.roles;
const words: Words = { skills: new Map([['basiszorg', { nl: 'Wassen', en: 'Washing' }]]), trainings: new Map() };
const more: SearchMore = {
  aliases: [[['iemand die eten rondbrengt'], []]],
  tasks: [[['Je prikt bloed'], []]],
  employers: [],
  towns: ['Delft'],
};
const searchOf = (late: SearchMore) => finish(finish(buildWholeSearch(graph, [[['vig'], []]], late, words))('nl'));

describe('the whole search', () => {
  it('finds a role by early and late aliases and by tasks, and says which', () => {
    const ask = (query: string) => searchOf(more)(query).filter(({ id }) => id === first?.id)[0]?.matchedOn;
    expect(ask('vig')).toBe('alias');
    expect(ask('vig Delft')).toBe('alias');
    expect(ask('eten rondbrengen')).toBe('alias');
    expect(ask('iemand die bloed prikt')).toBe('task');
    expect(ask('wassen')).toBe('skill');
  });

  it('goes without what is not there', () => {
    const search = searchOf({ aliases: [], tasks: [], employers: [], towns: [] });
    expect(search('vig')[0]?.id).toBe(first?.id);
    expect(search('bloed prikken')).toEqual([]);
  });

  it('is made in steps that each do little', () => {
    const work = buildWholeSearch(graph, [], more, words);
    let steps = 0;
    while (!work.next().done) steps++;
    expect(steps).toBe(graph.roles.length);
  });
});
