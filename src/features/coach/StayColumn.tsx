import type { Role } from '../../core/model/graph';
import { type SavedStay, STAY_IDS, type StayId } from '../../core/plan/model';
import type { Plan } from '../../core/plan/planOf';
import { useWords } from '../../i18n/useWords';
import { usePlan } from '../../state/plan/planStore';
import { Station } from '../../ui/Station';
import { StayWay } from './StayWay';
import { useKeepWay } from './useKeepWay';
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
  const keepWay = useKeepWay<SavedStay>();
  const keep = (id: StayId, on: boolean) => {
    const name = t(`coach.stay.${id}.title`);
    const kept = (now: Plan) => now.stays.filter((stay) => stay.id === id);
    const changes = (now: Plan, [taken]: readonly SavedStay[]) => [
      on
        ? { set: { ...taken, ...kept(now)[0], kind: 'stay' as const, id } }
        : { remove: { kind: 'stay' as const, id } },
    ];
    return keepWay({ id, kept, changes }, on).then(
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
