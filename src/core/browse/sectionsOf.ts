import type { Vocabulary } from '../model/graph';
import { BANDS, type Lens, type RoleEntry } from './entries';

/** A part of the list under one heading. */
export type Section = { readonly entries: readonly RoleEntry[] } & (
  | { readonly by: 'group'; readonly id: string }
  | { readonly by: 'outside'; readonly id: 'outside' }
  | { readonly by: 'band'; readonly id: string; readonly lens: Lens }
  | { readonly by: 'hits'; readonly id: 'hits' }
);

/**
 * The rows under headings: by band when a lens is chosen, by how well the text fits when there is a text, else by
 * function group with the places people come from last. Entries come in the order of the dataset (group, then level).
 */
export function sectionsOf(
  entries: readonly RoleEntry[],
  lens: Lens | null,
  ranking: ReadonlyMap<string, number> | null,
  vocabulary: Vocabulary,
): Section[] {
  if (lens) return byBand(entries, lens);
  if (ranking) {
    const rank = ({ role }: RoleEntry) => ranking.get(role.id) ?? ranking.size;
    return keepFilled([{ by: 'hits', id: 'hits', entries: [...entries].sort((a, b) => rank(a) - rank(b)) }]);
  }
  const inCare = entries.filter((entry) => entry.kind !== 'outside');
  return keepFilled([
    ...vocabulary.groups.map(
      ({ id }): Section => ({
        by: 'group',
        id,
        entries: inCare.filter(({ role }) => role.group === id),
      }),
    ),
    { by: 'outside', id: 'outside', entries: entries.filter((entry) => entry.kind === 'outside') },
  ]);
}

/**
 * Inside a band the order of the dataset stays (smaller differences of strain or demand are within the noise), and
 * places people come from stand last; only growth is a count that can be put in order.
 */
function byBand(entries: readonly RoleEntry[], lens: Lens): Section[] {
  const sections = BANDS[lens].map((id): Section => {
    const inBand = entries.filter(({ bands }) => bands[lens] === id);
    const inCare = inBand.filter(({ kind }) => kind !== 'outside');
    if (lens === 'growth') inCare.sort((a, b) => b.growth.withinFourYears - a.growth.withinFourYears);
    return { by: 'band', id, lens, entries: [...inCare, ...inBand.filter(({ kind }) => kind === 'outside')] };
  });
  return keepFilled(sections);
}

const keepFilled = (sections: readonly Section[]): Section[] => sections.filter(({ entries }) => entries.length > 0);
