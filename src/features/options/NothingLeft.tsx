import type { OptionsAnswer } from '../../core/options/findOptions';
import type { Wish } from '../../core/options/wishes';
import { without } from '../../core/routes/answerRoute';
import { limitWords } from '../../i18n/limitWords';
import { useWords } from '../../i18n/useWords';
import type { Conditions } from '../../state/address/limits';
import type { Question } from '../../state/plan/useConditions';
import { Button } from '../../ui/Button';
import styles from './Conditions.module.css';

type Props = {
  wish: Wish;
  answer: OptionsAnswer;
  conditions: Conditions;
  isWish: Question['isWish'];
  onChange: (conditions: Conditions) => void;
};

/** Never an empty screen: which one condition to let go, or that this wish has no answer here. */
export function NothingLeft({ wish, answer, conditions, isWish, onChange }: Props) {
  const { t } = useWords();
  const { loosen } = answer;
  if (answer.withoutLimits === 0) {
    return (
      <div className={styles.nothing}>
        <p>{t(wish === 'any' ? 'options.noneAtAll' : 'options.noneWish')}</p>
      </div>
    );
  }
  const words = loosen ? limitWords(loosen.limit, conditions.limits, t) : '';
  return (
    <div className={styles.nothing}>
      <p>{t('options.none')}</p>
      {loosen ? (
        <>
          <p>
            {t('options.loosen', { limit: words, count: loosen.count })}{' '}
            {isWish(loosen.limit) ? t('options.wishStays') : ''}
          </p>
          <Button onClick={() => onChange({ ...conditions, limits: without(conditions.limits, loosen.limit) })}>
            {t('options.loosenButton', { limit: words })}
          </Button>
        </>
      ) : (
        <Button onClick={() => onChange({ limits: {}, has: conditions.has })}>{t('options.clear')}</Button>
      )}
    </div>
  );
}
