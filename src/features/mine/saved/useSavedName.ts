import { useCallback } from 'react';
import { useWords } from '../../../i18n/useWords';
import { nameOfAbout } from '../../../parts/plan/rolesNow';
import { useNetwork } from '../../../state/network';
import type { SavedItem } from './savedItem';

/** What a saved thing is called now. */
export function useSavedName(): (item: SavedItem) => string {
  const { t, pick } = useWords();
  const { graph } = useNetwork();
  return useCallback(
    (item) => (item.kind === 'stay' ? t(`mine.stay.${item.id}`) : nameOfAbout(graph, item.id, pick, t)),
    [graph, pick, t],
  );
}
