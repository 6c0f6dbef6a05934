import type { Measure as Measured } from '../../core/themes/world';
import { formatNumber } from '../../i18n/format';
import { useWords } from '../../i18n/useWords';
import { useNetwork } from '../../state/network';
import { AppLink } from '../../ui/AppLink';
import { Fold } from '../../ui/Fold';
import { MoreList } from '../../ui/MoreList';
import { ReportLink } from '../../ui/ReportLink';
import { CountedItem, keyOf } from './CountedItem';
import styles from './Measures.module.css';
import { measureLink } from './measureLink';

const FIRST = 8;
const STEP = 40;

/** One number with what it counts, the way to see it in the list, and on request which ones and how it is counted. */
export function Measure({ theme, measure, isPaper }: { theme: string; measure: Measured; isPaper: boolean }) {
  const { t, language } = useWords();
  const { graph } = useNetwork();
  const { id, count, of, items } = measure;
  const what = t(`themes.measure.${id}.what`);
  const link = measureLink(id, graph.vocabulary);
  const how = <p className={styles.how}>{t('themes.how', { how: t(`themes.measure.${id}.how`) })}</p>;
  return (
    <article aria-label={what} className={styles.measure}>
      <p>
        <span className={`${styles.count} numbers`}>
          <strong>{formatNumber(count, language)}</strong>
          {of === null ? ' ' : ` ${t('themes.of', { count: of })} `}
        </span>
        {what}
      </p>
      {link ? (
        <p className="no-print">
          <AppLink to={link.to}>
            {t(`themes.${link.word}`)}
            <span className="visually-hidden">: {what}</span>
          </AppLink>
        </p>
      ) : null}
      {isPaper ? (
        how
      ) : (
        <Fold title={t('themes.which')} fullTitle={t('themes.whichOf', { what })}>
          {how}
          <p>
            <ReportLink at={`thema/${theme}/shows/${id}`} of={what} />
          </p>
          <MoreList items={items} first={FIRST} step={STEP} keyOf={keyOf} of={what} className={styles.items}>
            {(item) => <CountedItem item={item} of={id} />}
          </MoreList>
        </Fold>
      )}
    </article>
  );
}
