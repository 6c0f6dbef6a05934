import { useCallback } from 'react';
import type { PlanQuestion } from '../../core/plan/model';

/** A saved question in words: the reader's own, or ours by its key; null for a key that we have no words for. */
export function useQuestionWords(): (question: PlanQuestion) => string | null {
  return useCallback((question) => question.text ?? null, []);
}
