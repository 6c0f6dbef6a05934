import { stayQuestions } from '../../core/coach/questions';
import type { Role } from '../../core/model/graph';
import type { StayId } from '../../core/plan/model';
import { useWords } from '../../i18n/useWords';
import { KeepBox } from './KeepBox';
import { StayKnown } from './StayKnown';
import styles from './Ways.module.css';

type Props = { id: StayId; own: Role | null; kept: boolean; onKeep: (on: boolean) => Promise<void> };

/** One way of staying: what it can bring, what to ask and whom, and what the map knows about it for this role. */
export function StayWay({ id, own, kept, onKeep }: Props) {
  const { t } = useWords();
  const title = t(`coach.stay.${id}.title`);
  return (
    <article className={styles.card} data-kept={kept}>
      <h3 className={styles.name}>{title}</h3>
      <p>{t(`coach.stay.${id}.brings`)}</p>
      <h4 className={styles.small}>{t('coach.ways.asks')}</h4>
      <ul className={styles.asks}>
        {stayQuestions(id).map(({ key, code, whom }) => (
          <li key={key}>
            {t(`coach.question.${code}`)}{' '}
            <span className={styles.whom}>{t('coach.questions.at', { whom: t(`coach.whom.${whom}`) })}</span>
          </li>
        ))}
      </ul>
      {own ? <StayKnown id={id} own={own} /> : null}
      <KeepBox name={title} checked={kept} onChange={onKeep} />
    </article>
  );
}
