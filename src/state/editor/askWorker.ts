import type { EditorData } from '../../dataset/editorData';
import { trustWorkerAddress } from '../offline/trustedWorker';
import type { Answered, Answers, Asked, Question } from './checkMessages';
import workerFile from './checkWorker?worker&url';

/** Asks the checks, wherever they run. Rejects when they cannot answer. */
export type AskChecks = <Ask extends 'check' | 'questions' | 'write'>(
  ask: Ask,
  changed: Extract<Question, { changed: unknown }>['changed'],
) => Promise<Answers[Ask]>;

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Start the worker with the data; it lives as long as the page. */
export function startWorker(data: EditorData): AskChecks {
  const address = new URL(workerFile, window.location.href).href;
  trustWorkerAddress(address);
  const worker = new Worker(address, { type: 'module', name: 'routekaart-redactie' });
  const waiting = new Map<number, Waiting>();
  let count = 0;
  const failAll = () => {
    for (const { reject } of waiting.values()) reject(new Error('the worker stopped'));
    waiting.clear();
  };
  worker.addEventListener('error', failAll);
  worker.addEventListener('message', ({ data: { number, answer } }: MessageEvent<Answered>) => {
    const asker = waiting.get(number);
    waiting.delete(number);
    if (answer) asker?.resolve(answer.value);
    else asker?.reject(new Error('the worker failed'));
  });
  const send = (question: Question): Promise<unknown> =>
    new Promise((resolve, reject) => {
      count += 1;
      waiting.set(count, { resolve, reject });
      worker.postMessage({ number: count, question } satisfies Asked);
    });
  send({ ask: 'open', data }).catch(() => undefined);
  // The worker answers each question with the value that belongs to it, which a message cannot tell the compiler.
  return ((ask, changed) => send({ ask, changed })) as AskChecks;
}
