import { useState } from 'react';
import { isSame } from '../../../core/diff/figures';

/**
 * The text of a field while somebody types in it. It may hold what the value does not: a comma, an empty line. When the
 * value changes by itself, as with undo, the text follows.
 */
export function useDraft(value: unknown, show: (value: unknown) => string, read: (text: string) => unknown) {
  const [draft, setDraft] = useState<string | null>(null);
  const text = draft !== null && isSame(read(draft), value) ? draft : show(value);
  return { text, setDraft };
}
