import { useWords } from '../../i18n/useWords';
import { paths } from '../../state/address/paths';
import { AppLink } from '../../ui/AppLink';
import { SourceLine } from '../../ui/SourceLine';
import styles from './Sureness.module.css';
import { surenessOf } from './sureness';
import type { ShownRoute } from './useShownRoute';

type Props = { shown: ShownRoute };

const ORDER = ['verified', 'known', 'estimate'] as const;

/** How many facts on this route are checked and how many estimated, and all sources. */
export default function Sureness({ shown }: Props) {
  const { t } = useWords();
  const { counts, sources } = surenessOf(shown);
  return (
    <section aria-labelledby="zeker" className={styles.section}>
      <h2 id="zeker">{t('route.sure')}</h2>
      <p>{t('route.sureText')}</p>
      <dl className={styles.counts}>
        {ORDER.map((confidence) => (
          <div key={confidence} data-confidence={confidence}>
            <dt>{t(`confidence.${confidence}`)}</dt>
            <dd className="numbers">{counts[confidence]}</dd>
          </div>
        ))}
      </dl>
      <details className={styles.sources}>
        <summary>{t('route.sources', { count: sources.length })}</summary>
        <ul>
          {sources.map((source) => (
            <li key={source.id}>
              <SourceLine source={source} />
            </li>
          ))}
        </ul>
        <p className="no-print">
          <AppLink to={paths.sources()}>{t('nav.sources')}</AppLink>
        </p>
      </details>
    </section>
  );
}
