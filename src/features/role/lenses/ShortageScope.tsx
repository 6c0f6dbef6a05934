import { formatDate, formatList } from '../../../i18n/format';
import { useWords } from '../../../i18n/useWords';
import type { RoleDetail } from '../../../state/useLoaded';
import { useSettings } from '../../../state/useSettings';
import styles from './Lens.module.css';

/** The area of figures about the whole country. */
const NATIONAL = 'nederland';

/** What the figures behind the level are about, where and when; and that the chosen region has none of its own. */
export function ShortageScope({ detail: { shortage, areas } }: { detail: RoleDetail }) {
  const { t, pick, language } = useWords();
  const { region } = useSettings();
  if ('unknown' in shortage) return null;
  const { scope, asOf } = shortage;
  if (scope.about === 'none') return <p className={styles.quiet}>{t('role.lenses.scope.none')}</p>;
  const names = scope.areas.flatMap((id) => {
    const area = areas[id];
    if (id === NATIONAL) return [t('evidence.national')];
    return area ? [pick(area.name)] : [];
  });
  const hasOwn = region === null || scope.areas.some((id) => areas[id]?.covers.includes(region.id));
  const isOwn = region === null || scope.areas.includes(region.id);
  return (
    <p className={styles.quiet}>
      {t(`role.lenses.scope.${scope.about}`, { areas: formatList(names, language), date: formatDate(asOf, language) })}
      {isOwn
        ? ''
        : ` ${t(hasOwn ? 'role.lenses.scope.larger' : 'role.lenses.scope.other', { region: pick(region.name) })}`}
    </p>
  );
}
