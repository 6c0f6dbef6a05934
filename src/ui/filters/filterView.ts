import type { Lens } from '../../core/browse/entries';
import type { Filters, OptionCounts } from '../../core/browse/filterRoles';
import type { Vocabulary } from '../../core/model/graph';

/** What the controls of a filtered screen show and change; where that is kept is the screen's affair. */
export interface FilterView {
  readonly graph: { readonly vocabulary: Vocabulary };
  readonly filters: Filters;
  readonly lens: Lens | null;
  readonly counts: OptionCounts;
  /** Only counted here: what is shown now. */
  readonly roles: { readonly length: number };
  /** A choice, which the back button undoes. */
  readonly choose: (next: Filters) => void;
  /** A change on the way to a choice: no step for the back button. */
  readonly type: (next: Filters) => void;
  readonly look: (next: Lens | null) => void;
}
