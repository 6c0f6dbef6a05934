import { type Facet, NO_FILTERS } from '../../core/browse/filterRoles';
import type { Vocabulary } from '../../core/model/graph';
import { writeList } from '../../state/address/listAddress';
import { withQuery } from '../../state/address/paths';

/** The list of jobs with these filters: what a number on this page counts. */
export function listPath(vocabulary: Vocabulary, chosen: Partial<Record<Facet, readonly string[]>>): string {
  const filters = { ...NO_FILTERS, chosen: { ...NO_FILTERS.chosen, kind: ['care'], ...chosen } };
  return withQuery('/kaart', writeList(new URLSearchParams('weergave=lijst'), filters, null, vocabulary));
}
