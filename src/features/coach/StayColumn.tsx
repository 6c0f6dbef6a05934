import type { Role } from '../../core/model/graph';
import { STAY_IDS, type StayId } from '../../core/plan/model';
import { useWords } from '../../i18n/useWords';
import { changePlan } from '../../state/plan/changePlan';
import { usePlan } from '../../state/plan/planStore';
import { Station } from '../../ui/Station';
import { StayWay } from './StayWay';
import styles from './Ways.module.css';

type Props = {
  own: Role | null;
  /** What just happened, for who cannot see it. */
  onSaid: (words: string) => void;
};

/** Five ways of staying, as stops on the line that one is on. */
export function StayColumn({ own, onSaid }: Props) {
  const { t } = useWords();
  const { stays } = usePlan();
  const keep = (id: StayId, on: boolean) => {
    const name = t(`coach.stay.${id}.title`);
    const saved = stays.find((stay) => stay.id === id);
    return changePlan(on ? { set: { ...saved, kind: 'stay', id } } : { remove: { kind: 'stay', id } }).then(
      () => onSaid(t(on ? 'coach.ways.kept' : 'coach.ways.keptOff', { name })),
      () => onSaid(t('plan.situation.notKept')),
    );
  };
  return (
    <section id="blijven" aria-labelledby="stay" className={styles.column}>
      <h2 id="stay" tabIndex={-1}>
        {t('coach.ways.stay')}
      </h2>
      <p className={styles.text}>{t('coach.ways.stayText')}</p>
      <ol role="list" className={styles.track} data-line="here">
        {STAY_IDS.map((id) => (
          <li key={id} className={styles.stop}>
            <Station line="here" />
            <StayWay id={id} own={own} kept={stays.some((stay) => stay.id === id)} onKeep={(on) => keep(id, on)} />
          </li>
        ))}
      </ol>
    </section>
  );
}
