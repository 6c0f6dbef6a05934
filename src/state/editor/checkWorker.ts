import '../../core/editor/checks/jitless';
import { openChecks } from '../../core/editor/checks/checkFiles';
import { openAnswers } from './answerCheck';
import type { Answered, Asked } from './checkMessages';

let answers: ReturnType<typeof openAnswers> | undefined;

/** The data check takes seconds over all files: here it holds up no screen. */
self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  self.postMessage(answerTo(data));
});

function answerTo({ number, question }: Asked): Answered {
  try {
    if (question.ask === 'open') {
      answers = openAnswers(question.data, openChecks(question.data.files));
      return { number, answer: { value: null } };
    }
    if (!answers) return { number, answer: null };
    return { number, answer: { value: answers[question.ask](question.changed) } };
  } catch {
    // A bug in a check must not leave the screen waiting.
    return { number, answer: null };
  }
}
