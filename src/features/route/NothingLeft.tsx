import { type RouteAnswer, without } from '../../core/routes/answerRoute';
import { limitWords } from '../../i18n/limitWords';
import { useWords } from '../../i18n/useWords';
import { Button } from '../../ui/Button';
import styles from './NothingLeft.module.css';
import { StayCard } from './StayCard';
import type { RouteQuestionInAddress } from './useRouteQuestion';

type Props = { answer: RouteAnswer; question: RouteQuestionInAddress };

/** The conditions leave no route: which one to let go, and what that gives. */
export function NothingLeft({ answer: { loosen }, question }: Props) {
  const { t } = useWords();
  const { limits, has } = question.conditions;
  const words = loosen ? limitWords(loosen.limit, limits, t) : '';
  return (
    <>
      <div className={styles.box}>
        {loosen ? (
          <>
            <p>
              {t('route.loosen', { limit: words, count: loosen.count })}{' '}
              {question.isWish(loosen.limit) ? t('options.wishStays') : ''}
            </p>
            <Button onClick={() => question.change({ conditions: { limits: without(limits, loosen.limit), has } })}>
              {t('options.loosenButton', { limit: words })}
            </Button>
          </>
        ) : (
          <>
            <p>{t('route.loosenAll')}</p>
            <Button onClick={() => question.change({ conditions: { limits: {}, has } })}>{t('options.clear')}</Button>
          </>
        )}
      </div>
      <StayCard heading="h2" />
    </>
  );
}
