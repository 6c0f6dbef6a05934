import type { Lens } from '../../core/browse/entries';
import { type Facet, NO_FILTERS } from '../../core/browse/filterRoles';
import type { MeasureId } from '../../core/model/data';
import type { Vocabulary } from '../../core/model/graph';
import { writeList } from '../../state/address/listAddress';
import { mapPath } from '../../state/address/mapAddress';
import { paths } from '../../state/address/paths';

type Shown = { readonly chosen: Partial<Record<Facet, readonly string[]>>; readonly lens: Lens | null };

/** Measures that the list of roles can show by its own filters; the heavy ones as the roles they are counted among. */
const IN_LIST: Partial<Record<MeasureId, Shown>> = {
  springboards: { chosen: { kind: ['care'], growth: ['4'] }, lens: 'growth' },
  'dead-ends': { chosen: { kind: ['care'], growth: ['0'] }, lens: 'growth' },
  'heavy-lighter': { chosen: { kind: ['care'], strain: ['3', '4'] }, lens: 'strain' },
  'side-roles': { chosen: { kind: ['side'] }, lens: null },
};

/** Where the reader sees what was counted, or more about it; null when no screen shows just that. */
export function measureLink(
  id: MeasureId,
  vocabulary: Vocabulary,
): { readonly to: string; readonly word: 'toList' | 'toHeavy' | 'toLearning' } | null {
  if (id === 'trainings-employer-pays') return { to: paths.learning(), word: 'toLearning' };
  const shown = IN_LIST[id];
  if (!shown) return null;
  const filters = { ...NO_FILTERS, chosen: { ...NO_FILTERS.chosen, ...shown.chosen } };
  const query = new URLSearchParams(writeList(new URLSearchParams(), filters, shown.lens, vocabulary));
  return { to: mapPath(query, { view: 'list' }), word: id === 'heavy-lighter' ? 'toHeavy' : 'toList' };
}
