import { expect, it } from 'vitest';
import { judgeQuestions } from '../../../src/core/questions/evaluate';
import { questionsReport } from '../../../tools/data/questions';
import { aRole, aStep, graphOf } from '../../support/graph';

it('npm run data:questions gives a line per question, what went wrong in full, and the score', () => {
  const place = {
    graph: graphOf({ roles: [aRole('a'), aRole('b')], steps: [aStep('a', 'b')] }),
    sectorsOfRegion: new Map(),
  };
  const ask = (id: string, from: string) => ({
    id,
    who: 'worker' as const,
    says: 'Wat kan ik?',
    ask: `options ${from}`,
    expect: [{ all: ['b'], why: 'Er is een stap.' }],
  });
  const report = questionsReport(judgeQuestions(place, [ask('goed', 'a'), ask('fout', 'b')]));
  expect(report).toContain('| ok | goed | options a | a -> b |  |');
  expect(report).toContain('| FAIL | fout | options b | (nothing) | all of b: Er is een stap. |');
  expect(report).toContain('fout (worker): "Wat kan ik?"');
  expect(report).toMatch(/1 of 2 questions are answered well$/);
});
