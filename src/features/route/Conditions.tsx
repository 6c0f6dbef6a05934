import { activeLimits, without } from '../../core/routes/answerRoute';
import { limitWords } from '../../i18n/limitWords';
import { useWords } from '../../i18n/useWords';
import { useNetwork } from '../../state/network';
import { AppLink } from '../../ui/AppLink';
import styles from './Conditions.module.css';
import type { RouteQuestionInAddress } from './useRouteQuestion';

type Props = { question: RouteQuestionInAddress };

const SWITCHES = ['noNights', 'noIrregular', 'keepWage', 'noPayCut', 'neverHeavier'] as const;

/** What somebody asks for: what is on stands as chips that can be taken away, and five switches fold out. */
export function Conditions({ question }: Props) {
  const { t, pick } = useWords();
  const { graph } = useNetwork();
  const { limits, has } = question.conditions;
  const { own, isWish } = question;
  const chips = [
    ...activeLimits(limits).map((name) => ({
      id: name as string,
      words: limitWords(name, limits, t),
      wish: isWish(name),
      next: { limits: without(limits, name), has },
    })),
    ...own.has.map((id) => {
      const credential = graph.vocabulary.credentials.find((term) => term.id === id);
      return {
        id,
        words: t('route.has', { name: credential ? pick(credential) : id }),
        wish: false,
        next: { limits, has: has.filter((other) => other !== id) },
      };
    }),
  ];
  return (
    <section aria-labelledby="voorwaarden" className={styles.conditions}>
      <h2 id="voorwaarden" className={chips.length > 0 ? styles.title : 'visually-hidden'}>
        {t('options.limits')}
      </h2>
      {chips.length > 0 ? (
        <ul role="list" className={styles.chips}>
          {chips.map(({ id, words, wish, next }) => (
            <li key={id} className={styles.chip}>
              <span>
                {words} {wish ? <span className={styles.hint}>{t('options.fromPlan')}</span> : null}
              </span>
              <button
                type="button"
                className={`${styles.remove} no-print`}
                aria-label={t('route.removeLabel', { name: words })}
                onClick={() => question.change({ conditions: next })}
              >
                {t('route.remove')}
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      <details className={`${styles.more} no-print`}>
        <summary>{t(chips.length > 0 ? 'route.changeConditions' : 'route.setConditions')}</summary>
        <fieldset className={styles.form}>
          <legend className="visually-hidden">{t('options.limits')}</legend>
          {SWITCHES.map((name) => (
            <label key={name} className={styles.check}>
              <input
                type="checkbox"
                checked={limits[name] === true}
                onChange={(event) =>
                  question.change({
                    conditions: { limits: { ...limits, [name]: event.target.checked || undefined }, has },
                  })
                }
              />
              <span>
                <strong>{t(`options.limit.${name}`)}</strong>
                <span className={styles.hint}>{t(`route.limitHint.${name}`)}</span>
              </span>
            </label>
          ))}
          <p className={styles.link}>
            <AppLink to={question.address({}, '/stappen')}>{t('route.moreConditions')}</AppLink>
          </p>
        </fieldset>
      </details>
    </section>
  );
}
