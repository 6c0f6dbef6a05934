import { newestYear } from '../core/evidence/newestYear';
import type { ShortageFigure, SourceFile, Text } from '../core/model/data';
import type { Region } from '../core/model/graph';
import { formatList } from '../i18n/format';
import { useWords } from '../i18n/useWords';
import styles from './ShortageScope.module.css';

type Props = {
  shortage: ShortageFigure;
  /** Areas by id: their names, and the regions of the map that they cover. */
  areas: Readonly<Record<string, { readonly name: Text; readonly covers: readonly string[] }>>;
  sourceList: Readonly<Record<string, SourceFile>>;
  /** The reader's region; null: the whole area. */
  region: Region | null;
};

/** The area of figures about the whole country. */
const NATIONAL = 'nederland';

/** What the figures behind the level are about, where and when; and that the chosen region has none of its own. */
export function ShortageScope({ shortage: { scope, sources }, areas, sourceList, region }: Props) {
  const { t, pick, language } = useWords();
  if (scope.about === 'none') return <p className={styles.scope}>{t('role.lenses.scope.none')}</p>;
  const names = scope.areas.flatMap((id) => {
    const area = areas[id];
    if (id === NATIONAL) return [t('evidence.national')];
    return area ? [pick(area.name)] : [];
  });
  const hasOwn = region === null || scope.areas.some((id) => areas[id]?.covers.includes(region.id));
  const isOwn = region === null || scope.areas.includes(region.id);
  const year = newestYear(sources.flatMap((id) => sourceList[id] ?? [])) ?? t('role.lenses.scope.noYear');
  return (
    <p className={styles.scope}>
      {t(`role.lenses.scope.${scope.about}`, { areas: formatList(names, language), date: year })}
      {isOwn
        ? ''
        : ` ${t(hasOwn ? 'role.lenses.scope.larger' : 'role.lenses.scope.other', { region: pick(region.name) })}`}
    </p>
  );
}
