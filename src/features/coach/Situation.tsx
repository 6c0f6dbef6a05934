import { useWords } from '../../i18n/useWords';
import { changePlan } from '../../state/plan/changePlan';
import { usePlan } from '../../state/plan/planStore';
import { NoteField } from './NoteField';
import styles from './Situation.module.css';

/** The open questions of the first stop; the names stand in the ids of notes, so they never change. */
export const SITUATION_ASKS = ['aanleiding', 'trots', 'energie', 'anders'] as const;
export const situationNote = (ask: (typeof SITUATION_ASKS)[number]): string => `coach:situatie:${ask}`;

/** First stop: open questions, each with room for a few words, and the facts about one's work of now. */
export function Situation() {
  const { t } = useWords();
  const { notes } = usePlan();
  const keep = (id: string) => (text: string) =>
    changePlan(text ? { set: { kind: 'note', id, text } } : { remove: { kind: 'note', id } });
  return (
    <div className={styles.parts}>
      <section aria-labelledby="asks" className={styles.part}>
        <h2 id="asks">{t('coach.situation.questions')}</h2>
        <p className={styles.text}>{t('coach.situation.questionsText')}</p>
        {SITUATION_ASKS.map((ask) => (
          <NoteField
            key={ask}
            label={t(`coach.situation.ask.${ask}`)}
            saved={notes.get(situationNote(ask)) ?? ''}
            onSave={keep(situationNote(ask))}
          />
        ))}
        <p className={styles.text}>{t('coach.situation.health')}</p>
      </section>
      <section aria-labelledby="work" className={styles.part}>
        <h2 id="work">{t('coach.situation.work')}</h2>
      </section>
    </div>
  );
}
