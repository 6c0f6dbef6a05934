import type { FoundProblem } from '../../core/editor/checks/checkFiles';
import type { SourceFiles } from '../../core/editor/sourceFiles';
import type { EditorData } from '../../dataset/editorData';
import type { WireGraph } from '../../dataset/wire';

/** What is asked of the worker; it answers in the same order, with the same number. */
export type Question =
  | { readonly ask: 'open'; readonly data: EditorData }
  | { readonly ask: 'check' | 'questions' | 'write'; readonly changed: SourceFiles };

export interface CheckAnswer {
  readonly found: readonly FoundProblem[];
  /** The network with the changes in it; null while there are errors. */
  readonly wire: WireGraph | null;
}

/** One golden question whose answer is another one with the changes. */
export interface ChangedQuestion {
  readonly id: string;
  readonly who: string;
  readonly says: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** What is expected and does not come any more; empty when the answer is still a good one. */
  readonly failures: readonly string[];
}

export interface QuestionsAnswer {
  readonly asked: number;
  readonly changed: readonly ChangedQuestion[];
}

export interface WriteAnswer {
  /** Text of each changed file, by its path in data/. */
  readonly texts: Readonly<Record<string, string>>;
}

export interface Answers {
  readonly open: null;
  readonly check: CheckAnswer;
  readonly questions: QuestionsAnswer | null;
  readonly write: WriteAnswer;
}

export interface Asked {
  readonly number: number;
  readonly question: Question;
}

export interface Answered {
  readonly number: number;
  /** Null: the worker failed. */
  readonly answer: { readonly value: Answers[keyof Answers] } | null;
}
