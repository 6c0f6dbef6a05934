import type { ReactNode } from 'react';
import { keptWays } from '../../core/coach/keptWays';
import type { TalkStop } from '../../core/coach/stops';
import type { Weight } from '../../core/plan/model';
import { useWords } from '../../i18n/useWords';
import { useQuestionWords } from '../../parts/coach/useQuestionWords';
import { myRoleOf } from '../../parts/plan/rolesNow';
import { WishLabel } from '../../parts/plan/WishLabel';
import { wishesOf } from '../../parts/plan/wishOrder';
import { paths } from '../../state/address/paths';
import { useNetwork } from '../../state/network';
import { usePlan } from '../../state/plan/planStore';
import { AppLink } from '../../ui/AppLink';
import { Station } from '../../ui/Station';
import styles from './Agreements.module.css';
import { SITUATION_ASKS, situationNote } from './situationAsks';
import { wayName } from './wayName';

/** What came up at each stop, in short, with the way to change it. */
export function Summary() {
  const { t, pick } = useWords();
  const { graph } = useNetwork();
  const plan = usePlan();
  const words = useQuestionWords();
  const own = myRoleOf(graph, plan);
  const kept = keptWays(graph, plan, own);
  const notes = SITUATION_ASKS.flatMap((ask) => {
    const note = plan.notes.get(situationNote(ask));
    return note ? [{ ask, note }] : [];
  });
  const wishes = (weight: Exclude<Weight, 'not'>) => {
    const ids = wishesOf(plan, weight);
    if (ids.length === 0) return null;
    return (
      <div>
        <h4>{t(`coach.agreements.${weight}`)}</h4>
        <ul>
          {ids.map((id) => (
            <li key={id}>
              <WishLabel id={id} />
            </li>
          ))}
        </ul>
      </div>
    );
  };
  const [must, rather] = [wishes('must'), wishes('rather')];
  const questions = plan.questions.flatMap((question) => {
    const told = words(question);
    return told ? [{ ...told, id: question.id }] : [];
  });
  return (
    <section aria-labelledby="summary" className={styles.part}>
      <h2 id="summary">{t('coach.agreements.summary')}</h2>
      <ol role="list" className={styles.track}>
        <Stop stop="situatie" title={t('coach.agreements.situation')}>
          <p>
            {own ? pick(own.name) : t('coach.agreements.noRole')}
            {plan.about.hours ? `, ${t('coach.agreements.perWeek', { count: Number(plan.about.hours) })}` : null}
          </p>
          {plan.about.words ? (
            <p dir="auto" className={styles.said}>
              {plan.about.words}
            </p>
          ) : null}
          {notes.map(({ ask, note }) => (
            <div key={ask}>
              <h4>{t(`coach.situation.ask.${ask}`)}</h4>
              <p dir="auto" className={styles.said}>
                {note}
              </p>
            </div>
          ))}
        </Stop>
        <Stop stop="wensen" title={t('coach.heading.wensen')}>
          {must}
          {rather}
          {must || rather ? null : <p>{t('coach.agreements.noWishes')}</p>}
        </Stop>
        <Stop stop="mogelijkheden" title={t('coach.agreements.kept')}>
          {kept.length === 0 ? (
            <p>{t('coach.agreements.noKept')}</p>
          ) : (
            <ul role="list">
              {kept.map((way) => (
                <li key={`${way.kind}:${way.id}`} className={styles.kept}>
                  <Station line={way.goal?.group ?? 'here'} size="s" />
                  <span>
                    {wayName(way, pick, t)}
                    {way.note ? (
                      <span dir="auto" className={styles.said}>
                        {way.note}
                      </span>
                    ) : null}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </Stop>
        <Stop stop="vragen" title={t('coach.agreements.ask')}>
          {questions.length === 0 ? (
            <p>{t('coach.agreements.noAsk')}</p>
          ) : (
            <ul>
              {questions.map(({ id, text, whom }) => (
                <li key={id}>
                  <span dir="auto">{text}</span>
                  {whom ? <span className={styles.whom}>{t('coach.questions.at', { whom })}</span> : null}
                </li>
              ))}
            </ul>
          )}
        </Stop>
      </ol>
    </section>
  );
}

/** What one stop of the talk brought. */
function Stop({ stop, title, children }: { stop: TalkStop; title: string; children: ReactNode }) {
  const { t } = useWords();
  return (
    <li className={styles.stop}>
      <Station line="begeleiding" />
      <div className={styles.brought}>
        <h3>{title}</h3>
        {children}
        <p className="no-print">
          <AppLink
            className={styles.link}
            to={paths.coach(stop)}
            aria-label={t('coach.agreements.changeLabel', { stop: t(`coach.stop.${stop}`) })}
          >
            {t('coach.agreements.change')}
          </AppLink>
        </p>
      </div>
    </li>
  );
}
