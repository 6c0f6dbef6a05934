import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SourceFile } from '../../../src/core/model/data';
import type { Graph } from '../../../src/core/model/graph';
import { type PlanItem, STAY_IDS, WISH_IDS } from '../../../src/core/plan/model';
import { planOf } from '../../../src/core/plan/planOf';
import { rolesOfSheet, type SheetChoice, sheetOf } from '../../../src/core/plan/sheet';
import { type SheetDetail, tellSheet } from '../../../src/core/plan/tellSheet';
import { fuzzRuns } from '../../support/fuzzRuns';
import { randomGraph } from '../../support/randomGraph';

const runs = { numRuns: fuzzRuns() };

const roleId = fc.nat(10).map((i) => `r${i}`);
const note = fc.option(fc.constantFrom('NOTITIE een', 'NOTITIE twee. '.repeat(40)), { nil: undefined });
const item: fc.Arbitrary<PlanItem> = fc.oneof(
  fc.record({ kind: fc.constant('role' as const), id: roleId, note }),
  fc.record({
    kind: fc.constant('route' as const),
    id: fc.array(roleId, { minLength: 2, maxLength: 7 }).map((ids) => ids.join('.')),
    note,
  }),
  fc.record({ kind: fc.constant('stay' as const), id: fc.constantFrom(...STAY_IDS), note }),
  fc.record({
    kind: fc.constant('wish' as const),
    id: fc.constantFrom(...WISH_IDS),
    weight: fc.constantFrom('must' as const, 'rather' as const, 'not' as const),
    value: fc.constant(24),
  }),
  fc.record({ kind: fc.constant('avoid' as const), id: roleId }),
  fc.record({ kind: fc.constant('question' as const), id: roleId, text: fc.constant('VRAAG') }),
  fc.record({ kind: fc.constant('note' as const), id: roleId, text: fc.constant('NOTITIE uit het gesprek') }),
  fc.record({ kind: fc.constant('about' as const), id: fc.constant('role' as const), value: roleId }),
  fc.record({
    kind: fc.constant('about' as const),
    id: fc.constant('words' as const),
    value: fc.constant('EIGEN WOORDEN'),
  }),
);
const planArbitrary = fc
  .array(item, { maxLength: 14 })
  .map((items) => planOf(new Map(items.map((each, i) => [`${each.kind}:${each.id}`, { ...each, since: i, at: i }]))));
const choiceArbitrary: fc.Arbitrary<SheetChoice> = fc.record({
  words: fc.boolean(),
  wishes: fc.boolean(),
  notes: fc.boolean(),
  questions: fc.boolean(),
  steps: fc.boolean(),
  sources: fc.boolean(),
});

const source = (id: string): SourceFile => ({ id, title: id, kind: 'publication' });

/** Details that cite a source per figure; some sources are shared, as in the real data. */
function detailsOf(graph: Graph): ReadonlyMap<string, SheetDetail> {
  return new Map(
    graph.roles.map((role): [string, SheetDetail] => {
      const names = [
        'everywhere',
        `why-${role.index % 3}`,
        `months-${role.id}`,
        `pay-${role.index % 2}`,
        `strain-${role.id}`,
      ];
      const [all = '', why = '', months = '', pay = '', strain = ''] = names;
      const figure = { asOf: '2026-01', confidence: 'known' as const };
      return [
        role.id,
        {
          steps: (graph.out[role.index] ?? []).map((step) => ({
            to: step.to.id,
            why: { nl: 'w', en: 'w' },
            months: { min: 1, max: 2, unit: 'months', sources: [all, months], ...figure },
            study: { value: 0, unit: 'hours-per-week', sources: [all], ...figure },
            trainings: [],
            sources: [why],
            confidence: 'known',
          })),
          trainings: {},
          strain: {
            scores: { lifting: 1, standing: 1, bending: 1, emotional: 1, irregular: 1 },
            unit: 'score-0-4',
            sources: [strain],
            ...figure,
          },
          pay: [{ confidence: 'known', sources: [pay], scales: [{ confidence: 'known', sources: [all] }] }],
          sourceList: Object.fromEntries(names.map((id) => [id, source(id)])),
        },
      ];
    }),
  );
}

const cases = fc.tuple(randomGraph, planArbitrary, choiceArbitrary);

test('every step of every option in full is told when steps are ticked, and none when they are not', () => {
  fc.assert(
    fc.property(cases, ([{ graph }, plan, choice]) => {
      const sheet = sheetOf(graph, plan, choice);
      const told = tellSheet(sheet, choice, detailsOf(graph));
      expect(told.options.map(({ option }) => option)).toEqual(sheet.options);
      for (const { option, steps } of told.options)
        expect(steps?.map(({ step }) => step) ?? null).toEqual(choice.steps ? option.steps : null);
    }),
    runs,
  );
});

test('sources are numbered once, from 1 without gaps, all cited, and nothing else is cited', () => {
  fc.assert(
    fc.property(cases, ([{ graph }, plan, choice]) => {
      const sheet = sheetOf(graph, plan, choice);
      const { options, sources } = tellSheet(sheet, choice, detailsOf(graph));
      expect(sources.map(({ number }) => number)).toEqual(sources.map((_, i) => i + 1));
      expect(new Set(sources.map((each) => each.source.id)).size).toBe(sources.length);
      const cited = new Set(
        options.flatMap((told) => [
          ...told.payCites,
          ...told.strainCites,
          ...told.whyCites,
          ...(told.steps ?? []).flatMap(({ cites }) => cites),
        ]),
      );
      expect([...cited].sort((a, b) => a - b)).toEqual(sources.map(({ number }) => number));
      if (!choice.sources) expect(sources).toEqual([]);
    }),
    runs,
  );
});

test('nothing of a part that is left off is on the sheet', () => {
  fc.assert(
    fc.property(cases, ([{ graph }, plan, choice]) => {
      const sheet = sheetOf(graph, plan, choice);
      const written = JSON.stringify({
        ...sheet,
        from: null,
        options: sheet.options.map(({ notes }) => notes),
        others: sheet.others.map(({ notes }) => notes),
      });
      if (!choice.notes) expect(written).not.toContain('NOTITIE');
      if (!choice.words) expect(written).not.toContain('EIGEN WOORDEN');
      if (!choice.questions) expect(written).not.toContain('VRAAG');
      if (!choice.wishes) expect(sheet.wishes).toBeNull();
    }),
    runs,
  );
});

test('no saved thing is dropped in silence: in full, on a line, lost, or where the reader works now', () => {
  fc.assert(
    fc.property(cases, ([{ graph }, plan, choice]) => {
      const sheet = sheetOf(graph, plan, choice);
      const shown = [...sheet.options, ...sheet.others];
      const goals = new Set(shown.map(({ goal }) => goal.id));
      for (const { id } of plan.routes)
        expect(shown.some((option) => option.id === id) || sheet.lost.includes(id)).toBe(true);
      for (const { id } of plan.roles)
        expect(goals.has(id) || sheet.lost.includes(id) || sheet.from?.id === id).toBe(true);
      const needed = new Set(rolesOfSheet(sheet));
      for (const { steps } of sheet.options) for (const step of steps) expect(needed.has(step.from)).toBe(true);
    }),
    runs,
  );
});
