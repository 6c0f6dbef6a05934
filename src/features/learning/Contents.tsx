import { useWords } from '../../i18n/useWords';
import type { LearningPage } from '../../state/useLearning';
import styles from './Contents.module.css';
import { FAMILIES } from './families';

/** Everything on the page in one view: who looks for one word finds it without scrolling. */
export function Contents({ page }: { page: LearningPage }) {
  const { t, pick } = useWords();
  const parts = [
    ...FAMILIES.map(({ id }) => ({
      id: `leren-${id}`,
      title: t(`learning.family.${id}`),
      items: page.guides.filter((guide) => guide.family === id),
    })),
    { id: 'wie-betaalt', title: t('learning.money'), items: page.money },
  ];
  return (
    <nav aria-label={t('learning.onThisPage')} className={`${styles.contents} no-print`}>
      {parts.map(({ id, title, items }) => (
        <div key={id}>
          <a href={`#${id}`} className={styles.part}>
            {title}
          </a>
          <ul role="list">
            {items.map((item) => (
              <li key={item.id}>
                <a href={`#${item.id}`}>{pick(item.name)}</a>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <a href="#scholen" className={styles.part}>
        {t('learning.schools')}
      </a>
    </nav>
  );
}
