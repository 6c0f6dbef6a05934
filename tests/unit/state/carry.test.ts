import { describe, expect, it } from 'vitest';
import { carry, routeUnder } from '../../../src/state/address/carry';
import { aRole, graphOf, roleIn } from '../../support/graph';

const under = (text: string) => new URLSearchParams(text);

describe('the question of an address goes along with a link', () => {
  it.each([
    [
      '/route?van=a&naar=b',
      'van=a&zonder=nacht&maanden=12&heb=vig',
      '/route?van=a&naar=b&zonder=nacht&maanden=12&heb=vig',
    ],
    ['/functie/b', 'van=a&wens=lichter&sector=x,y', '/functie/b?van=a&wens=lichter&sector=x,y'],
    ['/stappen?van=b&wens=groei', 'van=a&wens=lichter&mijd=c', '/stappen?van=b&wens=groei&mijd=c'],
    [
      '/functie/b#verder',
      'zonder=nacht&uren=8&loon=100&stappen=2&tot-niveau=mbo-4',
      '/functie/b?zonder=nacht&uren=8&loon=100&stappen=2&tot-niveau=mbo-4#verder',
    ],
    ['/functie/b', 'van=a&werkgever=x,y', '/functie/b?van=a&werkgever=x,y'],
    ['/functie/b', 'naar=c&keuze=snelst&lens=fysiek&q=x', '/functie/b'],
  ])('%s under %s becomes %s', (to, query, expected) => {
    expect(carry(to, under(query))).toBe(expected);
  });

  const graph = graphOf({
    roles: [aRole('helpende').with({ sectors: ['vvt'] }), aRole('planner').with({ sectors: ['ghz'] })],
  });
  const [helpende, planner] = [roleIn(graph, 'helpende'), roleIn(graph, 'planner')];

  it('a route takes the wanted sector along only when the goal lies in it', () => {
    const query = under('sector=ghz&zonder=nacht');
    expect(routeUnder(query, helpende, planner)).toBe('/route?van=helpende&naar=planner&zonder=nacht&sector=ghz');
    expect(routeUnder(query, planner, helpende)).toBe('/route?van=planner&naar=helpende&zonder=nacht');
    expect(query.get('sector')).toBe('ghz');
  });
});
