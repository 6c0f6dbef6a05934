import { useId } from 'react';
import { useWords } from '../../i18n/useWords';
import { usePlan } from '../../state/plan/planStore';
import styles from './MineScreen.module.css';

/** Links to the parts of the plan, with how much stands in each. */
export function JumpLinks() {
  const { t } = useWords();
  const id = useId();
  const plan = usePlan();
  const parts = [
    { part: 'situatie', count: 0 },
    { part: 'wensen', count: 0 },
    { part: 'bewaard', count: plan.roles.length + plan.routes.length + plan.stays.length },
    { part: 'acties', count: plan.actions.filter(({ done }) => !done).length },
    { part: 'gegevens', count: 0 },
  ] as const;
  return (
    <nav aria-labelledby={id} className={`${styles.jump} no-print`}>
      <p id={id}>{t('mine.onThisPage')}</p>
      <ul role="list">
        {parts.map(({ part, count }) => (
          <li key={part}>
            <a href={`#${part}`}>
              {t(`mine.jump.${part}`)}
              {count > 0 ? <span className={styles.count}> {count}</span> : null}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
