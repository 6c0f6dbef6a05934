import type { Hours } from '../../core/model/data';
import { formatList } from '../../i18n/format';
import { useWords } from '../../i18n/useWords';
import { atStart } from './roleName';
import { nightsChange } from './routeFacts';
import styles from './Totals.module.css';
import type { ShownRoute } from './useShownRoute';

type Props = { shown: ShownRoute };

const KINDS = ['day', 'evening', 'night', 'weekend', 'onCall'] as const satisfies readonly (keyof Hours)[];

/** Shifts now and later. */
export function ShiftsTotal({ shown }: Props) {
  const { t } = useWords();
  const start = shown.roles[0];
  const goal = shown.roles.at(-1);
  if (!start || !goal) return null;
  return (
    <>
      <p className={styles.main}>{atStart(t(`route.nights.${nightsChange(start.hours, goal.hours)}`))}</p>
      <div className={styles.change}>
        <span className={styles.when}>{t('route.now')}</span>
        <Shifts hours={start.hours} />
        <span className={styles.when}>{t('route.later')}</span>
        <Shifts hours={goal.hours} />
      </div>
    </>
  );
}

function Shifts({ hours }: { hours: Hours | null }) {
  const { t, language } = useWords();
  if (!hours) return <span>{t('common.unknown')}</span>;
  const always = KINDS.filter((kind) => hours[kind] === 'yes').map((kind) => t(`route.shift.${kind}`));
  const sometimes = KINDS.filter((kind) => hours[kind] === 'sometimes').map((kind) => t(`route.shift.${kind}`));
  return (
    <span>
      {atStart(formatList(always, language))}
      {sometimes.length > 0 ? <>, {t('route.sometimes', { list: formatList(sometimes, language) })}</> : null}
    </span>
  );
}
