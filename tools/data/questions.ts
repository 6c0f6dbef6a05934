import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Judgement, judgementText, judgeQuestions } from '../../src/core/questions/evaluate';
import { readQuestions } from '../../src/core/validate/questions';
import { openProduct } from '../ask/product';
import { optionOf } from './readData';
import { markdown } from './report';

const QUESTIONS_FILE = path.resolve(import.meta.dirname, '../../tests/data/questions.json');

/** The golden questions with their answers: one line each, then what went wrong in full. */
export function questionsReport(judgements: readonly Judgement[]): string {
  const wrong = judgements.filter(({ failures }) => failures.length > 0);
  const rows = judgements.map(({ question, failures, came }) => [
    failures.length > 0 ? 'FAIL' : 'ok',
    question.id,
    question.ask,
    came.slice(0, 4).join('; ') || '(nothing)',
    failures.map(({ expected, why }) => `${expected}: ${why}`).join(' / '),
  ]);
  return [
    markdown({ title: 'Golden questions', head: ['', 'question', 'asked', 'first answers', 'what is wrong'], rows }),
    ...wrong.map(judgementText),
    `${judgements.length - wrong.length} of ${judgements.length} questions are answered well`,
  ].join('\n\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const args = process.argv.slice(2);
  const { questions, problems } = readQuestions(
    JSON.parse(readFileSync(optionOf(args, '--file') ?? QUESTIONS_FILE, 'utf8')),
  );
  for (const problem of problems) console.error(problem);
  const judgements = judgeQuestions(openProduct(), questions);
  console.log(questionsReport(judgements));
  process.exitCode = problems.length > 0 || judgements.some(({ failures }) => failures.length > 0) ? 1 : 0;
}
