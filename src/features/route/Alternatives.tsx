import type { Role } from '../../core/model/graph';
import type { RouteAnswer } from '../../core/routes/answerRoute';
import type { NamedRoute } from '../../core/routes/chooseRoutes';
import { costOf } from '../../core/routes/criteria';
import { formatMonths } from '../../i18n/duration';
import { formatList } from '../../i18n/format';
import { useWords } from '../../i18n/useWords';
import { AppLink } from '../../ui/AppLink';
import styles from './Alternatives.module.css';
import { MiniLine } from './MiniLine';
import { inSentence } from './roleName';
import { alsoWins, heaviestStudy, onTheWay } from './routeFacts';
import { StayCard } from './StayCard';
import type { RouteQuestionInAddress } from './useRouteQuestion';

type Props = { from: Role; answer: RouteAnswer; chosen: NamedRoute; question: RouteQuestionInAddress };

/** The routes that truly differ, each with a name for what it is good at; and staying, which is a choice too. */
export function Alternatives({ from, answer, chosen, question }: Props) {
  const { t } = useWords();
  const { routes, found } = answer;
  return (
    <section aria-labelledby="keuzes" className={styles.section}>
      <h2 id="keuzes">{t('route.choices', { count: routes.length })}</h2>
      {routes.length === 1 ? <p>{t(found > 1 ? 'route.onlyOne' : 'route.oneFound')}</p> : null}
      <ul role="list" className={styles.cards} data-count={routes.length}>
        {routes.map((named) => (
          <li key={named.labels[0]} className={styles.item} data-stay={false}>
            <RouteCard
              named={named}
              from={from}
              current={named === chosen}
              single={routes.length === 1}
              question={question}
            />
          </li>
        ))}
        <li className={styles.item} data-stay={true}>
          <StayCard />
        </li>
      </ul>
    </section>
  );
}

type CardProps = {
  named: NamedRoute;
  from: Role;
  current: boolean;
  single: boolean;
  question: RouteQuestionInAddress;
};

function RouteCard({ named, from, current, single, question }: CardProps) {
  const { t, pick, language } = useWords();
  const { route, labels } = named;
  const [label = 'fastest'] = labels;
  const via = route.steps.slice(0, -1).map((step) => inSentence(pick(step.to.name)));
  const also = single ? [] : alsoWins(named, from);
  const way = onTheWay(from, route);
  const study = heaviestStudy(route);
  return (
    <article aria-label={t(`route.label.${label}`)} className={styles.card} data-current={current}>
      <h3 className={styles.name}>
        {single ? (
          t('route.thisRoute')
        ) : (
          <AppLink to={question.address({ choice: label })} aria-current={current ? 'true' : undefined}>
            {t(`route.label.${label}`)}
          </AppLink>
        )}
      </h3>
      <MiniLine route={route} />
      <p className={styles.via}>
        {via.length > 0 ? t('common.via', { name: formatList(via, language) }) : t('route.direct')}
      </p>
      <dl className={styles.facts}>
        <div>
          <dt>{t('route.duration')}</dt>
          <dd>{formatMonths(costOf(route.costs, 'months'), t, language)}</dd>
        </div>
        <div>
          <dt>{t('route.study')}</dt>
          <dd>{study ? t('route.studyMost', { count: study.hours }) : t('route.studyNone')}</dd>
        </div>
        <div>
          <dt>{t('route.way')}</dt>
          <dd>
            {way
              ? t(`route.wayWords.${way.kind}`, { name: 'role' in way ? inSentence(pick(way.role.name)) : '' })
              : t('common.unknown')}
          </dd>
        </div>
      </dl>
      {also.length > 0 ? (
        <p className={styles.also}>
          {t('route.also', {
            list: formatList(
              also.map((each) => t(`route.labelAlso.${each}`)),
              language,
            ),
          })}
        </p>
      ) : null}
    </article>
  );
}
