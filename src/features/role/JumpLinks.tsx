import { useId } from 'react';
import { useWords } from '../../i18n/useWords';
import styles from './RolePage.module.css';

export type Part = { anchor: string; word: JumpWord };
type JumpWord =
  | 'work'
  | 'lenses'
  | 'pay'
  | 'older'
  | 'hours'
  | 'on'
  | 'needs'
  | 'registration'
  | 'start'
  | 'shared'
  | 'into'
  | 'skills'
  | 'trainings'
  | 'employers'
  | 'record';

/** Links to the parts of the page, for screens where it is long. */
export function JumpLinks({ parts }: { parts: readonly Part[] }) {
  const { t } = useWords();
  const id = useId();
  return (
    <nav aria-labelledby={id} className={`${styles.jump} no-print`}>
      <p id={id}>{t('role.onThisPage')}</p>
      <ul role="list">
        {parts.map(({ anchor, word }) => (
          <li key={anchor}>
            <a href={`#${anchor}`}>{t(`role.jump.${word}`)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
