import { describe, expect, it } from 'vitest';
import { planFragment } from '../../../../src/core/share/planLink';
import { isPlanLink, MOST_READ, readPlanLink } from '../../../../src/core/share/readPlanLink';
import { HOSTILE_LINKS, type LinkOutcome } from '../../../support/hostile/links';

const NOW = 1_790_000_000_000;
const born = Object.getOwnPropertyNames(Object.prototype).sort().join();

const sorted = (words: Iterable<string>) => [...new Set(words)].sort();

/** What came of a link, in the words of the table. */
function outcomeOf(link: string): LinkOutcome {
  if (!isPlanLink(link)) return 'place';
  const read = readPlanLink(link, NOW);
  if (read.kind === 'newer' || read.kind === 'not-a-plan') return read.kind;
  const tells = sorted(read.problems.map(({ why }) => why)) as never[];
  return read.kind === 'nothing' ? { nothing: tells } : { keeps: sorted(read.records.keys()), tells };
}

const inOrder = (outcome: LinkOutcome): LinkOutcome => {
  if (typeof outcome === 'string') return outcome;
  return 'nothing' in outcome
    ? { nothing: sorted(outcome.nothing) as never[] }
    : { keeps: sorted(outcome.keeps), tells: sorted(outcome.tells) as never[] };
};

describe('hand-picked links', () => {
  it('are at least 200, each with a name of its own', () => {
    expect(new Set(HOSTILE_LINKS.map(({ name }) => name)).size).toBe(HOSTILE_LINKS.length);
    expect(HOSTILE_LINKS.length).toBeGreaterThanOrEqual(200);
  });

  it.each(HOSTILE_LINKS)('$name', ({ link, outcome }) => {
    expect(outcomeOf(link)).toEqual(inOrder(outcome));
    expect(Object.getOwnPropertyNames(Object.prototype).sort().join()).toBe(born);
  });

  it('give a plan whose own address reads the same again, with nothing wrong', () => {
    for (const { name, link } of HOSTILE_LINKS) {
      const read = readPlanLink(link, NOW);
      if (read.kind !== 'plan') continue;
      const again = readPlanLink(planFragment(read.records), NOW);
      expect(again, name).toMatchObject({ kind: 'plan', problems: [] });
      if (again.kind === 'plan') expect(sorted(again.records.keys()), name).toEqual(sorted(read.records.keys()));
    }
  });

  it('of any length are read up to the same place: nothing beyond it is looked at', () => {
    for (const { name, link } of HOSTILE_LINKS.filter((hostile) => hostile.link.length > MOST_READ)) {
      const longer = readPlanLink(`${link}${'/functies=x'.repeat(1000)}`, NOW);
      expect(longer, name).toEqual(readPlanLink(link, NOW));
    }
  });

  it('are too much for a reader that believes them (twin)', () => {
    const failed = HOSTILE_LINKS.filter(({ link, outcome }) => {
      try {
        return JSON.stringify(naive(link)) !== JSON.stringify(inOrder(outcome));
      } catch {
        return true;
      }
    });
    expect(failed.length).toBeGreaterThan(150);
    Reflect.deleteProperty(Object.prototype, 'verzorgende');
  });
});

/** How a first try would read the same links. */
function naive(link: string): LinkOutcome {
  const text = decodeURIComponent(link.replace('#', ''));
  const state: Record<string, string[]> = {};
  for (const part of text.split('/').slice(1)) {
    const [word = '', value = ''] = part.split('=');
    Object.assign(state, { [word]: value.split(',') });
  }
  const KIND: Record<string, string> = { nu: 'about:role', functies: 'role', routes: 'route', heb: 'diploma' };
  const keeps = Object.entries(state).flatMap(([word, values]) =>
    word === 'nu' ? ['about:role'] : values.map((value) => `${KIND[word]}:${value}`),
  );
  return { keeps: sorted(keeps), tells: [] };
}
