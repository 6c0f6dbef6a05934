import type { RoleEntry } from '../../../core/browse/entries';
import type { MapCursor } from '../../../core/browse/mapCursor';
import { neighbourSteps } from '../../../core/layout/tracks';
import { useWords } from '../../../i18n/useWords';
import type { MapLookStore } from '../../../state/mapLook';
import { useNetwork } from '../../../state/network';
import { bandWord } from '../../../ui/filters/bandWords';

/** What the map's button says of a station: name, level, three marks, steps, place among its like, and its state. */
export function useCursorWords(entries: readonly RoleEntry[], names: readonly string[], store: MapLookStore) {
  const { t, pick } = useWords();
  const { graph } = useNetwork();
  const chosen = store((look) => look.chosen);
  const here = store((look) => look.here);
  const leftOut = store((look) => look.leftOut);
  const describe = ({ at, siblings, kind, trail }: MapCursor): string => {
    const entry = entries[at.index];
    const level = graph.vocabulary.levels.find(({ id }) => id === at.level);
    const from = trail.at(-1);
    const place = { at: siblings.indexOf(at) + 1, count: siblings.length };
    const among =
      kind === 'steps-out' && from
        ? t('map.cursor.out', { ...place, from: names[from.index] ?? '' })
        : kind === 'steps-in'
          ? t('map.cursor.in', place)
          : t(kind === 'route' ? 'map.cursor.route' : 'map.cursor.cell', place);
    return [
      `${names[at.index] ?? ''}.`,
      level && at.kind !== 'origin' ? `${pick(level)}.` : '',
      entry
        ? t('map.cursor.marks', {
            shortage: bandWord(t, 'shortage', entry.bands.shortage),
            strain: bandWord(t, 'strain', entry.bands.strain),
            growth: bandWord(t, 'growth', entry.bands.growth),
          })
        : '',
      `${among}.`,
      t('map.cursor.stepsOut', { count: neighbourSteps({ graph }, at, false).length }),
      t('map.cursor.stepsIn', { count: neighbourSteps({ graph }, at, true).length }),
      chosen === at.index ? t('map.cursor.chosen') : '',
      here === at.index ? t('map.cursor.here') : '',
      leftOut.has(at.index) ? t('map.cursor.leftOut') : '',
    ]
      .filter(Boolean)
      .join(' ');
  };
  return { describe };
}
