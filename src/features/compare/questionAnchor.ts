import type { Question } from '../../core/compare/compareTable';

/** Where a question stands in the page. */
export const anchorOf = (question: Question): string => `vraag-${question}`;
