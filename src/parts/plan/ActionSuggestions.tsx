import type { NextAction } from '../../core/plan/model';
import { useWords } from '../../i18n/useWords';
import styles from './ActionList.module.css';

const SUGGESTIONS = ['talk', 'visit', 'school', 'pays', 'employer', 'home'] as const;

type Props = {
  /** What stands on the list already is not suggested again. */
  taken: readonly NextAction[];
  onChoose: (text: string) => void;
};

/** Small first steps that somebody can take tomorrow. */
export function ActionSuggestions({ taken, onChoose }: Props) {
  const { t } = useWords();
  const texts = SUGGESTIONS.map((id) => t(`plan.actions.suggestion.${id}`)).filter(
    (text) => !taken.some((action) => action.text === text),
  );
  if (texts.length === 0) return null;
  return (
    <div className={`${styles.ideas} no-print`}>
      <p className={styles.quiet}>{t('plan.actions.suggestions')}</p>
      <ul role="list">
        {texts.map((text) => (
          <li key={text}>
            <button type="button" onClick={() => onChoose(text)}>
              <span aria-hidden="true">+</span> {text}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
