import { type Summary, summaryOf } from '../stats';

/** Questions asked before the clock runs, so that the code has been compiled when it is measured. */
const WARM_UP = 50;

/**
 * Milliseconds per question. Each question is asked `rounds` times and counts once, with its middle time: a pause of
 * the machine that hits one asking then does not pass for a hard question.
 */
export function timeEach<Q>(questions: readonly Q[], ask: (question: Q) => unknown, rounds = 3): Summary {
  for (const question of questions.slice(0, WARM_UP)) ask(question);
  const times = questions.map(() => [] as number[]);
  for (let round = 0; round < rounds; round += 1)
    questions.forEach((question, i) => {
      const start = performance.now();
      ask(question);
      times[i]?.push(performance.now() - start);
    });
  return summaryOf(times.map((each) => each.sort((a, b) => a - b)[Math.floor(each.length / 2)] ?? 0));
}
