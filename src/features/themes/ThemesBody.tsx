import { useMemo } from 'react';
import { useWords } from '../../i18n/useWords';
import { useHashTarget } from '../../state/address/useHashTarget';
import { useNetwork } from '../../state/network';
import type { ThemesPage } from '../../state/useThemes';
import { EachAlone } from '../../ui/PartBoundary';
import { Contents } from './Contents';
import { lineOf } from './lines';
import { Theme } from './Theme';
import styles from './Themes.module.css';
import { usePrintTheme } from './usePrintTheme';

/** The page once its texts are there: only then can the browser go to the theme that the address names. */
export function ThemesBody({ page }: { page: ThemesPage }) {
  const { t } = useWords();
  const { graph } = useNetwork();
  const world = useMemo(() => ({ ...page, graph }), [page, graph]);
  const { printed, print } = usePrintTheme();
  useHashTarget();
  return (
    <EachAlone>
      <p className={styles.lead}>{t('themes.lead')}</p>
      <Contents themes={page.themes} />
      {page.themes.map((theme, index) => (
        <Theme
          key={theme.id}
          theme={theme}
          line={lineOf(index)}
          world={world}
          page={page}
          isPaper={printed === 'all' || printed === theme.id}
          isLeftOut={printed !== null && printed !== 'all' && printed !== theme.id}
          onPrint={() => print(theme.id)}
        />
      ))}
    </EachAlone>
  );
}
