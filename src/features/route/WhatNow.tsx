import { useWords } from '../../i18n/useWords';
import styles from './WhatNow.module.css';

const ACTIONS = ['talk', 'visit', 'employer'] as const;

/** Three things that anybody can do next. */
export function WhatNow() {
  const { t } = useWords();
  return (
    <section aria-labelledby="nu" className={styles.section}>
      <h2 id="nu">{t('route.whatNow')}</h2>
      <ul role="list" className={styles.actions}>
        {ACTIONS.map((action) => (
          <li key={action}>
            <h3>{t(`route.action.${action}`)}</h3>
            <p>{t(`route.actionText.${action}`)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
