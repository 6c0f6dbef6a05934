import { useWords } from '../../i18n/useWords';
import { OwnText } from '../../parts/plan/OwnText';
import { SituationForm } from '../../parts/plan/SituationForm';
import { changePlan } from '../../state/plan/changePlan';
import { usePlan } from '../../state/plan/planStore';
import styles from './Situation.module.css';
import { SITUATION_ASKS, situationNote } from './situationAsks';

/** First stop: open questions, each with room for a few words, and the facts about one's work of now. */
export function Situation() {
  const { t } = useWords();
  const { notes } = usePlan();
  return (
    <div className={styles.parts}>
      <section aria-labelledby="asks" className={styles.part}>
        <h2 id="asks">{t('coach.situation.questions')}</h2>
        <p className={styles.text}>{t('coach.situation.questionsText')}</p>
        {SITUATION_ASKS.map((ask) => {
          const id = situationNote(ask);
          return (
            <OwnText
              key={ask}
              label={<span className={styles.ask}>{t(`coach.situation.ask.${ask}`)}</span>}
              value={notes.get(id) ?? ''}
              onChange={(text) =>
                changePlan(text ? { set: { kind: 'note', id, text } } : { remove: { kind: 'note', id } })
              }
            />
          );
        })}
        <p className={styles.text}>{t('coach.situation.health')}</p>
      </section>
      <section aria-labelledby="work" className={styles.part}>
        <h2 id="work">{t('coach.situation.work')}</h2>
        <SituationForm />
      </section>
    </div>
  );
}
