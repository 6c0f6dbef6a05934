import { describe, expect, it, vi } from 'vitest';
import { type Compared, compareTable } from '../../src/core/compare/compareTable';
import { outlookOf } from '../../src/core/compare/outlook';
import { tradeOf } from '../../src/core/compare/tradeOf';
import { foundWay, type Way } from '../../src/core/compare/wayBetween';
import { stepsFrom } from '../../src/core/graph/buildGraph';
import type { Role } from '../../src/core/model/graph';
import { answerCompare } from '../../tools/ask/answerCompare';
import { openProduct } from '../../tools/ask/product';

// A hundred thousand pairs on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const product = openProduct();
const { graph } = product;
const roleOf = (id: string): Role => {
  const role = graph.byId.get(id);
  if (!role) throw new Error(`the data has no role ${id}`);
  return role;
};

describe('the trade between real roles', () => {
  const sentence = (from: string, to: string) =>
    answerCompare(product, [roleOf(from), roleOf(to)], { language: 'nl', has: [] }).others[0]?.sentence;

  it.each([
    [
      'verzorgende-ig',
      'doktersassistent-huisartsenzorg',
      'Je tilt veel minder. Je verliest de toeslag voor nachten en weekenden. De opleiding duurt ongeveer 17 maanden.',
    ],
    [
      'verzorgende-ig',
      'planner-roosteraar',
      'Je tilt veel minder. Je verliest de toeslag voor avonden en nachten. De opleiding duurt ongeveer 4 maanden.',
    ],
    [
      'verzorgende-ig',
      'verpleegkundige-vvt-mbo',
      'Je tilt minder. Het loon is meestal hoger. De opleiding duurt ongeveer 2,5 jaar.',
    ],
    ['verzorgende-ig', 'begeleider-ghz', 'Je tilt veel minder. Je zet 2 stappen, samen ongeveer 6 maanden.'],
    [
      'wijkverpleegkundige',
      'poh-somatiek',
      'Je tilt veel minder. Je verliest de toeslag voor avonden en weekenden. Het duurt ongeveer 2 jaar, met de ervaring die je eerst nodig hebt.',
    ],
    [
      'herkomst-horeca',
      'helpende',
      'Je werkt minder vaak in de nacht. Je tilt veel meer. De opleiding duurt ongeveer 15 maanden.',
    ],
    [
      'verzorgende-ig',
      'medisch-specialist',
      'Je tilt veel minder. Je werkt minder vaak in de nacht. Wij kennen geen route.',
    ],
    ['helpende', 'helpende', 'Dit is dezelfde functie.'],
  ])('from %s to %s', (from, to, told) => {
    expect(sentence(from, to)).toBe(told);
  });
});

describe('every pair of real roles', () => {
  const outlooks = new Map(graph.roles.map((role) => [role, outlookOf(graph, role)]));
  /** The step in one go, where there is one: searching all ways would take minutes and has tests of its own. */
  const wayOf = (from: Role, to: Role): Way => {
    if (from === to) return { kind: 'here' };
    const step = stepsFrom(graph, from).find((each) => each.to === to);
    return step ? foundWay([step]) : { kind: 'none' };
  };
  const compared = (...roles: readonly [Role, ...Role[]]): Compared[] =>
    roles.map((role) => ({
      role,
      way: wayOf(roles[0], role),
      outlook: outlooks.get(role) ?? outlookOf(graph, role),
      detail: null,
    }));

  it('can be told in at most three clauses, the last of which says how one gets there', () => {
    const last = new Set(['learn', 'onboarding', 'experience', 'steps', 'barred', 'no-way']);
    const wrong: string[] = [];
    for (const from of graph.roles)
      for (const to of graph.roles) {
        const told = tradeOf(from, to, wayOf(from, to));
        const isRight = from === to ? told.length === 1 : told.length >= 2 && told.length <= 3;
        if (!isRight || (from !== to && !last.has(told.at(-1)?.code ?? ''))) wrong.push(`${from.id} ${to.id}`);
      }
    expect(wrong).toEqual([]);
  });

  it('is equal on a row whichever role comes first', () => {
    const equalIn = (a: Role, b: Role) =>
      compareTable(compared(a, b))
        .filter(({ equal }) => equal)
        .map(({ key }) => key)
        .sort()
        .join(' ')
        // The rows about the way are there only when there is one, which has a direction.
        .replaceAll(/\b(way|time|study|costs)\b ?/g, '');
    const wrong: string[] = [];
    graph.roles.forEach((a, index) => {
      // Every third pair: the same rows come back often enough.
      for (let i = index + 1; i < graph.roles.length; i += 3) {
        const b = graph.roles[i];
        if (b && equalIn(a, b) !== equalIn(b, a)) wrong.push(`${a.id} ${b.id}`);
      }
    });
    expect(wrong).toEqual([]);
  });

  it('is equal to itself on every row', () => {
    const unequal = graph.roles.filter((role) => compareTable(compared(role, role)).some(({ equal }) => !equal));
    expect(unequal.map(({ id }) => id)).toEqual([]);
  });

  it('has the same rows in whichever order two others stand', () => {
    const told = (a: Role, b: Role, c: Role) =>
      compareTable(compared(a, b, c)).map(({ key, equal, unknown }) => `${key} ${equal} ${unknown}`);
    graph.roles.forEach((a, i) => {
      const b = graph.roles[(i * 7 + 3) % graph.roles.length];
      const c = graph.roles[(i * 13 + 5) % graph.roles.length];
      if (b && c) expect(told(a, b, c)).toEqual(told(a, c, b));
    });
  });
});
