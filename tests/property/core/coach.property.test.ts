import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptWays } from '../../../src/core/coach/keptWays';
import { questionGroups } from '../../../src/core/coach/questionGroups';
import { QUESTION_CODES, readQuestionKey, stepQuestions } from '../../../src/core/coach/questions';
import { changeRecords } from '../../../src/core/plan/changeRecords';
import { type PlanItem, STAY_IDS } from '../../../src/core/plan/model';
import { NO_RECORDS } from '../../../src/core/plan/noRecords';
import { planOf } from '../../../src/core/plan/planOf';
import { readRecord } from '../../../src/core/plan/readRecord';
import { coach as english } from '../../../src/i18n/en/coach';
import { coach as dutch } from '../../../src/i18n/nl/coach';
import { fuzzRuns } from '../../support/fuzzRuns';
import { randomGraph } from '../../support/randomGraph';
import { realMap } from '../../support/realScene';

const numRuns = fuzzRuns();
const timeout = 60_000 + numRuns * 30;
const TODAY = '2026-11-21';

/** What somebody keeps, in ids that may or may not be on the map. */
const kept = fc.array(
  fc.oneof(
    fc.constantFrom(...STAY_IDS).map((id): PlanItem => ({ kind: 'stay', id })),
    fc.nat(11).map((index): PlanItem => ({ kind: 'role', id: `r${index}` })),
    fc
      .uniqueArray(fc.nat(11), { minLength: 2, maxLength: 5 })
      .map((chain): PlanItem => ({ kind: 'route', id: chain.map((index) => `r${index}`).join('.') })),
  ),
  { maxLength: 12 },
);

describe('questions of a talk', () => {
  it(
    'give each kept step and each kept way at least one, none twice, each to be saved and read again',
    () => {
      fc.assert(
        fc.property(randomGraph, kept, ({ graph }, items) => {
          const plan = planOf(
            changeRecords(
              NO_RECORDS,
              items.map((set) => ({ set })),
              1,
            ),
          );
          const ways = keptWays(graph, plan, graph.roles[0] ?? null);
          const groups = questionGroups(ways, () => null, TODAY);
          expect(groups.map(({ way }) => way)).toEqual(ways);
          const parts = groups.flatMap((group) => group.parts);
          for (const part of parts) expect(part.questions.length).toBeGreaterThan(0);
          const keys = parts.flatMap(({ questions }) => questions.map(({ key }) => key));
          const places = new Set(keys.map((key) => key.slice(0, key.lastIndexOf(':'))));
          for (const { kind, id, goal, steps } of ways) {
            for (const { from, to } of steps) expect(places).toContain(`step:${from.id}:${to.id}`);
            if (kind === 'stay') expect(places).toContain(`stay:${id}`);
            else if (goal && steps.length === 0) expect(places).toContain(`role:${goal.id}`);
          }
          expect(new Set(keys).size).toBe(keys.length);
          for (const key of keys) expect(readQuestionKey(key)).not.toBeNull();
        }),
        { numRuns },
      );
    },
    timeout,
  );

  it('about every step of the published map: at least one, none twice, and every key fits in a record', () => {
    const { graph } = realMap();
    for (const step of graph.steps) {
      const keys = stepQuestions(step, null, graph.dataDate).map(({ key }) => key);
      expect(keys.length).toBeGreaterThan(0);
      expect(new Set(keys).size).toBe(keys.length);
      for (const id of keys) expect(readRecord({ kind: 'question', id, since: 1, at: 1 }, 1).record).not.toBeNull();
    }
  });

  it('have words in both languages, and no words without a question', () => {
    expect(Object.keys(dutch.question).sort()).toEqual([...QUESTION_CODES].sort());
    expect(Object.keys(english.question).sort()).toEqual([...QUESTION_CODES].sort());
  });

  it('whatever stands in a key, reading it never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc
            .array(fc.constantFrom('step', 'stay', 'role', 'a', 'nights', ':', '__proto__'))
            .map((bits) => bits.join(':')),
        ),
        (key) => {
          const read = readQuestionKey(key);
          if (read) expect(QUESTION_CODES).toContain(read.code);
        },
      ),
      { numRuns },
    );
  });
});
