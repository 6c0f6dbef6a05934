import { type RouteAnswer, without } from '../../core/routes/answerRoute';
import type { LimitName } from '../../core/routes/limits';
import { limitWords } from '../../i18n/limitWords';
import { useWords } from '../../i18n/useWords';
import { useNetwork } from '../../state/network';
import { Button } from '../../ui/Button';
import styles from './Dropped.module.css';
import type { RouteQuestionInAddress } from './useRouteQuestion';

type Props = {
  answer: RouteAnswer;
  question: RouteQuestionInAddress;
  /** A limit that is told elsewhere on the page already. */
  except?: LimitName | undefined;
};

/** What fell away and why; each reason can be taken away in one tap. */
export function Dropped({ answer, question, except }: Props) {
  const { t, pick } = useWords();
  const { graph } = useNetwork();
  const { limits, has } = question.conditions;
  const dropped = answer.dropped.filter(({ limit }) => limit !== except);
  if (dropped.length === 0) return null;
  return (
    <section aria-labelledby="afgevallen" className={styles.section}>
      <h2 id="afgevallen">
        {t(dropped.every(({ limit }) => limit === 'credentials') ? 'route.droppedDiploma' : 'route.dropped')}
      </h2>
      <ul role="list" className={styles.list}>
        {dropped.map(({ limit, count, needs }) => {
          if (limit === 'credentials') {
            return (
              <li key={limit} className={styles.item}>
                <p>{t('route.barred', { count: needs?.length ?? 1 })}</p>
                {(needs ?? []).map((id) => {
                  const credential = graph.vocabulary.credentials.find((term) => term.id === id);
                  const name = credential ? pick(credential) : id;
                  return (
                    <p key={id} className={styles.need}>
                      <strong>{name}</strong>
                      <Button
                        look="quiet"
                        className="no-print"
                        aria-label={t('route.haveLabel', { name })}
                        onClick={() => question.change({ conditions: { limits, has: [...has, id] } })}
                      >
                        {t('route.have')}
                      </Button>
                    </p>
                  );
                })}
              </li>
            );
          }
          const words = limitWords(limit, limits, t);
          return (
            <li key={limit} className={styles.item}>
              <p>{t('route.droppedBy', { count, limit: words })}</p>
              <Button
                look="quiet"
                className="no-print"
                onClick={() => question.change({ conditions: { limits: without(limits, limit), has } })}
              >
                {t('options.loosenButton', { limit: words })}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
