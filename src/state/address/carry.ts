import type { Role } from '../../core/model/graph';
import { inSectors } from '../../core/routes/limits';
import { changeQuery } from '../../core/share/keepSettings';
import { paths } from './paths';

/** The question somebody has: from which role, looking for what, under which conditions. */
const QUESTION = [
  'van',
  'wens',
  'zonder',
  'maanden',
  'uren',
  'loon',
  'stappen',
  'sector',
  'mijd',
  'tot-niveau',
  'heb',
  'werkgever',
] as const;

/** A path inside the app with the question of the present address. What the path names itself goes before it. */
export const carry = (to: string, query: URLSearchParams): string =>
  changeQuery(to, (params) => {
    for (const key of QUESTION) {
      const asked = query.get(key);
      if (asked && !params.has(key)) params.set(key, asked);
    }
  });

/**
 * The route between two roles under the conditions of the present address. A wanted sector goes along only where the
 * goal lies in it: who asks for this very goal has chosen already.
 */
export function routeUnder(query: URLSearchParams, from: Role, to: Role): string {
  const asked = new URLSearchParams(query);
  if (!inSectors(to, { sectors: asked.get('sector')?.split(',') })) asked.delete('sector');
  return carry(paths.route(from.id, to.id), asked);
}
