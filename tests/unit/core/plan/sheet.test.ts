import { describe, expect, test } from 'vitest';
import { cutText } from '../../../../src/core/plan/cutText';
import type { PlanItem } from '../../../../src/core/plan/model';
import { planOf } from '../../../../src/core/plan/planOf';
import { hasNothing, rolesOfSheet, SHEET_LIMITS, sheetOf, WHOLE_SHEET } from '../../../../src/core/plan/sheet';
import { sheetOptions } from '../../../../src/core/plan/sheetOptions';
import { aRole, aStep, graphOf, someHours, steps } from '../../../support/graph';

const plan = (...items: PlanItem[]) =>
  planOf(new Map(items.map((item, i) => [`${item.kind}:${item.id}`, { ...item, since: i + 1, at: i + 1 }])));
const role = (id: string, note?: string): PlanItem => ({ kind: 'role', id, note });
const route = (...ids: string[]): PlanItem => ({ kind: 'route', id: ids.join('.') });
const NOW: PlanItem = { kind: 'about', id: 'role', value: 'a' };

const night = someHours({ night: 'yes' });
const graph = graphOf({
  roles: ['a', 'b', 'c', 'd', 'alone'].map((id) => aRole(id)).concat(aRole('nights').with({ hours: night })),
  steps: [
    ...steps('a', 'b', 'c'),
    aStep('a', 'nights', { months: 1 }),
    aStep('nights', 'c', { months: 1 }),
    aStep('a', 'd', { months: 12 }),
  ],
  redirects: [
    { from: 'old-c', to: ['c'] },
    { from: 'split', to: ['b', 'c'] },
    { from: 'retired', to: [] },
  ],
});
const ids = (of: readonly { readonly to: { readonly id: string } }[]) => of.map(({ to }) => to.id);

describe('what stands on the sheet', () => {
  test('a saved route is told as it was saved, and a saved role that it leads to is not told again', () => {
    const { options } = sheetOptions(graph, plan(NOW, role('c', 'mooi werk'), route('a', 'b', 'c')));
    expect(options).toHaveLength(1);
    expect(options[0]).toMatchObject({ origin: 'saved', notes: ['mooi werk'] });
    expect(ids(options[0]?.steps ?? [])).toEqual(['b', 'c']);
  });

  test('a saved role gets the fastest route that keeps to what must hold, and says when a faster one does not', () => {
    const free = sheetOptions(graph, plan(NOW, role('c'))).options[0];
    expect(free?.origin).toBe('fastest');
    expect(ids(free?.steps ?? [])).toEqual(['nights', 'c']);
    const noNights: PlanItem = { kind: 'wish', id: 'noNights', weight: 'must' };
    const bound = sheetOptions(graph, plan(NOW, role('c'), noNights)).options[0];
    expect(bound?.origin).toBe('fitting');
    expect(ids(bound?.steps ?? [])).toEqual(['b', 'c']);
    expect(sheetOptions(graph, plan(NOW, role('nights'), noNights)).options[0]?.origin).toBe('none-fitting');
  });

  test('no route, no start and one’s own role are told apart', () => {
    expect(sheetOptions(graph, plan(NOW, role('alone'))).options[0]?.origin).toBe('none');
    expect(sheetOptions(graph, plan(role('c'))).options[0]?.origin).toBe('no-start');
    expect(sheetOptions(graph, plan(NOW, role('a'))).options).toEqual([]);
  });

  test('old ids are followed; a chain that is broken gets the fastest way of now; what is gone is counted', () => {
    const { options, lost } = sheetOptions(
      graph,
      plan(NOW, role('old-c'), role('retired'), role('split'), route('a', 'd', 'b'), route('a', 'retired')),
    );
    expect(options.map(({ goal, origin }) => `${goal.id} ${origin}`)).toEqual(['b changed', 'c fastest']);
    expect([...lost].sort()).toEqual(['a.retired', 'retired', 'split']);
  });

  test('three options in full, the rest on a line; actions by date, done ones last', () => {
    const sheet = sheetOf(
      graph,
      plan(
        NOW,
        ...['b', 'c', 'd', 'alone', 'nights'].map((id) => role(id, `bij ${id}`)),
        { kind: 'action', id: 'x', text: 'ooit', done: false },
        { kind: 'action', id: 'y', text: 'klaar', done: true, due: '2026-01-01' },
        { kind: 'action', id: 'z', text: 'snel', done: false, due: '2026-12-01' },
      ),
      WHOLE_SHEET,
    );
    expect(sheet.options.map(({ goal }) => goal.id)).toEqual(['b', 'c', 'd']);
    expect(sheet.others.map(({ goal }) => goal.id)).toEqual(['alone', 'nights']);
    expect(sheet.hidesNotes).toBe(true);
    expect(sheet.actions.map(({ id }) => id)).toEqual(['z', 'x', 'y']);
    expect(rolesOfSheet(sheet).map(({ id }) => id)).toEqual(expect.arrayContaining(['a', 'b', 'c', 'd']));
    expect(rolesOfSheet(sheet).map(({ id }) => id)).not.toContain('alone');
  });

  test('too much is cut and counted, never dropped in silence', () => {
    const sheet = sheetOf(
      graph,
      plan(
        NOW,
        { kind: 'about', id: 'words', value: 'woord '.repeat(300) },
        ...Array.from({ length: 15 }, (_, i): PlanItem => ({ kind: 'action', id: `a${i}`, text: 'doen', done: false })),
        ...Array.from({ length: 14 }, (_, i): PlanItem => ({ kind: 'question', id: `q${i}`, text: 'vraag' })),
        ...Array.from({ length: 9 }, (_, i): PlanItem => ({ kind: 'note', id: `n${i}`, text: 'gezegd' })),
      ),
      WHOLE_SHEET,
    );
    expect(sheet.words?.isCut).toBe(true);
    expect([sheet.actions.length, sheet.moreActions]).toEqual([SHEET_LIMITS.actions, 3]);
    expect([sheet.questions?.length, sheet.moreQuestions]).toEqual([SHEET_LIMITS.questions, 2]);
    expect([sheet.talk.length, sheet.moreTalk]).toEqual([SHEET_LIMITS.talks, 3]);
  });

  test('an empty plan has nothing to tell, a role alone has', () => {
    expect(hasNothing(sheetOf(graph, plan(), WHOLE_SHEET))).toBe(true);
    expect(hasNothing(sheetOf(graph, plan({ kind: 'wish', id: 'team', weight: 'not' }), WHOLE_SHEET))).toBe(true);
    expect(hasNothing(sheetOf(graph, plan(NOW), WHOLE_SHEET))).toBe(false);
  });
});

describe('cutting a text', () => {
  test('keeps whole sentences, else whole words, else as much as fits', () => {
    expect(cutText('  Kort.\n\n\nKlaar. ', 20)).toEqual({ text: 'Kort.\nKlaar.', isCut: false });
    expect(cutText('Dit is een zin. En dit is er nog een die niet past.', 28)).toEqual({
      text: 'Dit is een zin.',
      isCut: true,
    });
    expect(cutText('een zin zonder einde die maar doorgaat', 20).text).toBe('een zin zonder');
    expect(cutText('a'.repeat(50), 10)).toEqual({ text: 'a'.repeat(10), isCut: true });
    expect(cutText(`${'a'.repeat(9)}😀`, 10).text).toBe('a'.repeat(9));
  });
});
