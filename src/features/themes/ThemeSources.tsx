import { citedIn } from '../../core/evidence/citedIn';
import type { SourceFile } from '../../core/model/data';
import { useWords } from '../../i18n/useWords';
import type { ThemesPage } from '../../state/useThemes';
import { Fold } from '../../ui/Fold';
import { SourceLine } from '../../ui/SourceLine';
import styles from './Themes.module.css';

type Props = {
  theme: ThemesPage['themes'][number];
  sourceList: Readonly<Record<string, SourceFile>>;
  isPaper: boolean;
};

/** Every source that a theme cites, once; folded on the screen, in full on paper. */
export function ThemeSources({ theme, sourceList, isPaper }: Props) {
  const { t, pick } = useWords();
  const sources = [...citedIn(theme)].sort().flatMap((id) => sourceList[id] ?? []);
  const list = (
    <ul className={styles.sources}>
      {sources.map((source) => (
        <li key={source.id}>
          <SourceLine source={source} />
        </li>
      ))}
    </ul>
  );
  if (isPaper) return list;
  const count = t('themes.sourcesCount', { count: sources.length });
  return (
    <Fold title={count} fullTitle={`${count}: ${pick(theme.name)}`}>
      {list}
    </Fold>
  );
}
