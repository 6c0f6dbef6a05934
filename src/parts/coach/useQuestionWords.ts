import { readQuestionKey } from '../../core/coach/questions';
import type { PlanQuestion } from '../../core/plan/model';
import { useWords } from '../../i18n/useWords';

interface QuestionWords {
  readonly text: string;
  /** Who can answer it; null for somebody's own question. */
  readonly whom: string | null;
}

/**
 * A saved question in words: the reader's own, or one of ours by its key. Null for a key that we do not know (any more).
 * For screens with the texts of part "coach".
 */
export function useQuestionWords(): (question: PlanQuestion) => QuestionWords | null {
  const { t } = useWords();
  return ({ id, text }) => {
    if (text !== undefined) return { text, whom: null };
    const known = readQuestionKey(id);
    if (!known) return null;
    return { text: t(`coach.question.${known.code}`), whom: t(`coach.whom.${known.whom}`) };
  };
}
