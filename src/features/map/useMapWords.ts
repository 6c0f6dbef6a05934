import { useMemo } from 'react';
import { OUTSIDE } from '../../core/layout/mapLayout';
import type { MapScene } from '../../core/layout/scene';
import { useWords } from '../../i18n/useWords';

/** The words on the drawing in the reader's language: names by role index, headings of columns and bands. */
export function useMapWords(scene: MapScene) {
  const { t, language } = useWords();
  return useMemo(() => {
    const { roles, vocabulary } = scene.graph;
    const levels = new Map(vocabulary.levels.map(({ id, short }) => [id, short[language]]));
    const groups = new Map(vocabulary.groups.map(({ id, short }) => [id, short[language]]));
    return {
      names: roles.map((role) => role.name[language]),
      columnNames: scene.columns.map(({ id, levels: own }) =>
        id === 'hbo-master' ? t('map.columnMaster') : own.map((level) => levels.get(level) ?? level).join(' / '),
      ),
      bandNames: scene.bands.map(({ id }) => (id === OUTSIDE ? t('filters.kind.outside') : (groups.get(id) ?? id))),
    };
  }, [scene, language, t]);
}
