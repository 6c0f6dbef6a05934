import { payDifference } from '../../core/lenses/pay';
import { physicalBand, physicalChange, physicalIndexOf } from '../../core/lenses/strain';
import type { Role } from '../../core/model/graph';
import type { RouteAnswer } from '../../core/routes/answerRoute';
import { useWords } from '../../i18n/useWords';
import styles from './RouteScreen.module.css';
import { nightsChange } from './routeFacts';

/** Keys of the words for the five bands of the physical index. */
const BANDS = ['light', 'fairlyLight', 'medium', 'heavy', 'veryHeavy'] as const;

type Props = { from: Role; to: Role; answer: RouteAnswer };

/** One sentence: is the new work lighter, are there nights, what about pay; and what fell away. */
export function Summary({ from, to, answer }: Props) {
  const { t } = useWords();
  const change = physicalChange(from, to);
  const index = physicalIndexOf(to);
  const band = index === null ? t('common.unknown').toLowerCase() : t(`route.band.${BANDS[physicalBand(index)]}`);
  const strain = change ? t(`route.work.${change}`) : t('route.workNow', { band });
  const nights = t(`route.nights.${nightsChange(from.hours, to.hours)}`);
  const pay = t(`route.pay.${payDifference(from, to)?.word ?? 'unknown'}`);
  const lost = answer.dropped.filter(({ limit }) => limit !== 'credentials');
  return (
    <p className={styles.lead}>
      {t('route.summary', { strain, nights, pay })}
      {lost.length > 0 ? (
        <>
          {' '}
          {t('route.lost')} <a href="#afgevallen">{t('route.lostWhy')}</a>
        </>
      ) : null}
    </p>
  );
}
