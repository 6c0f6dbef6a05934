import type { KeptWay } from '../../core/coach/keptWays';
import type { Text } from '../../core/model/data';
import { rolesOfRoute, type StayId } from '../../core/plan/model';
import type { Translate } from '../../i18n/useWords';

/** Name of something that is kept. Of a role that the map no longer has, only its id is left to show. */
export function wayName({ kind, id, goal }: KeptWay, pick: (text: Text) => string, t: Translate): string {
  if (kind === 'stay') return t('coach.agreements.stayOf', { name: t(`coach.stay.${id as StayId}.title`) });
  return goal ? pick(goal.name) : (rolesOfRoute(id).at(-1) ?? id).replaceAll('-', ' ');
}
