import type { Expectation, GoldenQuestion } from '../model/data';
import type { Graph } from '../model/graph';
import { REASON_CODES } from '../options/reasons';
import { type Answered, answerAsk, type Place } from './answerAsk';
import { AskError } from './askError';
import { type Failure, judge, wayText } from './judge';

export interface Judgement {
  readonly question: GoldenQuestion;
  /** Empty when the answer is as it should be. */
  readonly failures: readonly Failure[];
  /** What came, best first, as ways. */
  readonly came: readonly string[];
}

/**
 * Ask each question and hold its answer against what is expected. Pure over the network: the same in a test, on the
 * command line and in the browser. A question that cannot be asked, or names what is not there, fails; it throws nothing.
 */
export const judgeQuestions = (place: Place, questions: readonly GoldenQuestion[]): Judgement[] =>
  questions.map((question) => judgeQuestion(place, question));

export function judgeQuestion(place: Place, question: GoldenQuestion): Judgement {
  const lost = question.expect.flatMap((expectation) => unknownIn(place.graph, expectation));
  const answered = answerSafely(place, question.ask);
  if (answered instanceof AskError) {
    const near = answered.nearest.length > 0 ? `; nearest: ${answered.nearest.join(', ')}` : '';
    return { question, failures: [...lost, unasked(`${answered.message}${near}`)], came: [] };
  }
  const judged = question.expect.flatMap((expectation) => judge(place.graph, answered, expectation) ?? []);
  return { question, failures: [...lost, ...judged], came: answered.came.map(wayText) };
}

const unasked = (found: string): Failure => ({
  expected: 'a question that can be asked',
  found,
  why: 'the network has changed, or the question has a typing error',
});

function answerSafely(place: Place, line: string): Answered | AskError {
  try {
    return answerAsk(place, line);
  } catch (error) {
    if (error instanceof AskError) return error;
    throw error;
  }
}

/** Ids that the network does not have: an expectation about them would pass, or fail, for the wrong reason. */
function unknownIn(graph: Graph, expectation: Expectation): Failure[] {
  const { all, some, none, through, notThrough, beside, barred, reason, noReason, every } = expectation;
  const roles = [all, some, none, through, notThrough, beside, barred].flatMap((ids) => ids ?? []);
  const named = [reason, noReason].flatMap((about) => about?.role ?? []);
  const codes = [reason, noReason].flatMap((about) => about?.code ?? []);
  const { groups, sectors } = graph.vocabulary;
  const inWords = (terms: readonly { id: string }[]) => (id: string) => terms.some((term) => term.id === id);
  const lost = (what: string, ids: readonly string[], known: (id: string) => boolean) =>
    ids.filter((id) => !known(id)).map((id) => unasked(`no such ${what} "${id}"`));
  return [
    ...lost('role', [...roles, ...named], (id) => graph.byId.has(id)),
    ...lost('reason', codes, (code) => REASON_CODES.some((known) => known === code)),
    ...lost('training', [...(every?.training ?? []), ...(every?.notTraining ?? [])], (id) => graph.trainings.has(id)),
    ...lost('sector', every?.sectors ?? [], inWords(sectors)),
    ...lost('group', every?.notGroups ?? [], inWords(groups)),
  ];
}

/** A judgement in plain words: which question, what was expected and why, what came. */
export function judgementText({ question, failures, came }: Judgement): string {
  const first = came.slice(0, 8).map((way, i) => `${i + 1} ${way}`);
  return [
    `${question.id} (${question.who}): "${question.says}"`,
    `  asked: ${question.ask}`,
    ...failures.flatMap(({ expected, found, why }) => [
      `  expected: ${expected}`,
      `    found: ${found}`,
      `    why: ${why}`,
    ]),
    `  came: ${first.length > 0 ? first.join(' | ') : 'nothing'}`,
  ].join('\n');
}
