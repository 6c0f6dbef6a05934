import type { Role, Vocabulary } from '../../core/model/graph';
import type { useWords } from '../../i18n/useWords';

/** Everything that words for cells are made with. */
export type Tools = ReturnType<typeof useWords> & {
  readonly vocabulary: Vocabulary;
  /** The reader's own hours per week; null: full time. */
  readonly hours: number | null;
  readonly roles: readonly Role[];
};

/** Names of ids from a word list, the id itself where the list does not have it. */
export const namesOf = (
  terms: readonly { readonly id: string; readonly nl: string; readonly en: string }[],
  ids: readonly string[],
  { pick }: Pick<Tools, 'pick'>,
): string =>
  ids
    .map((id) => {
      const term = terms.find((each) => each.id === id);
      return term ? pick(term) : id;
    })
    .join(', ');
