import type { GoldenQuestion } from '../model/data';
import { question } from '../model/schema/questions';
import { sentencesOf, wordCount } from './language/sentences';

/** Longest sentence in a question or reason: the same bar as for all other texts. */
const MOST_WORDS = 20;

/**
 * Read the golden questions: those that are well formed, and what is wrong with the rest, each with its id and place.
 * Ids inside are not looked up here: the evaluator does that against the network at hand.
 */
export function readQuestions(json: unknown): { questions: GoldenQuestion[]; problems: string[] } {
  if (!Array.isArray(json)) return { questions: [], problems: ['questions: expected a list'] };
  const questions: GoldenQuestion[] = [];
  const problems: string[] = [];
  const seen = new Set<string>();
  json.forEach((item: unknown, i) => {
    const read = question.safeParse(item);
    if (!read.success) {
      const lines = read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
      problems.push(...lines.map((line) => `question ${i + 1}${nameOf(item)}: ${line}`));
      return;
    }
    const { id } = read.data;
    if (seen.has(id)) problems.push(`question ${i + 1} (${id}): this id is used twice`);
    seen.add(id);
    for (const text of [read.data.says, ...read.data.expect.map(({ why }) => why)]) {
      const long = sentencesOf(text).find((sentence) => wordCount(sentence) > MOST_WORDS);
      if (long) problems.push(`question ${i + 1} (${id}): a sentence of more than ${MOST_WORDS} words: "${long}"`);
    }
    questions.push(read.data);
  });
  return { questions, problems };
}

const nameOf = (item: unknown): string =>
  item && typeof item === 'object' && 'id' in item && typeof item.id === 'string' ? ` (${item.id})` : '';
