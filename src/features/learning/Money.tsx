import { isOffered } from '../../core/funding/validity';
import { formatDate } from '../../i18n/format';
import { useWords } from '../../i18n/useWords';
import { useDay } from '../../state/useDay';
import type { LearningPage } from '../../state/useLearning';
import { Fold } from '../../ui/Fold';
import { Items } from './Items';
import styles from './Learning.module.css';

/** Law, subsidies, loans, UWV and agreements, by who pays; at the end what has stopped, by name only. */
export function Money({ page }: { page: LearningPage }) {
  const { t, pick } = useWords();
  return (
    <section aria-labelledby="wie-betaalt" className={styles.part}>
      <h2 id="wie-betaalt" tabIndex={-1}>
        {t('learning.money')}
      </h2>
      <p>{t('learning.moneyText')}</p>
      {page.money.map((group) => (
        <section key={group.id} id={group.id} aria-labelledby={`${group.id}-naam`} className={styles.group}>
          <h3 id={`${group.id}-naam`} tabIndex={-1}>
            {pick(group.name)}
          </h3>
          <p className={styles.what}>{pick(group.what)}</p>
          <Items items={group.items} page={page} />
        </section>
      ))}
      <Ended page={page} />
    </section>
  );
}

/** People still hear of these; that they are over is worth knowing. */
function Ended({ page }: { page: LearningPage }) {
  const { t, pick, language } = useWords();
  const day = useDay();
  const since = [...page.guides.flatMap((guide) => guide.examples), ...page.money.flatMap((group) => group.items)];
  const over = [...page.ended, ...since.filter((item) => !isOffered(item, day))];
  const ended = [...new Map(over.map((item) => [item.id, item])).values()];
  if (ended.length === 0) return null;
  return (
    <Fold title={t('learning.ended', { count: ended.length })}>
      <ul className={styles.ended}>
        {ended.map(({ id, name, validUntil }) => (
          <li key={id}>
            {pick(name)}
            {validUntil ? ` (${t('learning.validity.until', { date: formatDate(validUntil, language) })})` : ''}
          </li>
        ))}
      </ul>
    </Fold>
  );
}
