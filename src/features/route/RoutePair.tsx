import type { Role } from '../../core/model/graph';
import { activeLimits } from '../../core/routes/answerRoute';
import { WishesSlot } from '../../parts/plan/slots';
import { Conditions } from './Conditions';
import { Dropped } from './Dropped';
import { NoRoute } from './NoRoute';
import { NothingLeft } from './NothingLeft';
import { RouteResult } from './RouteResult';
import styles from './RouteScreen.module.css';
import { Summary } from './Summary';
import type { Answered } from './useRouteAnswer';
import type { RouteQuestionInAddress } from './useRouteQuestion';

type Props = { from: Role; to: Role; question: RouteQuestionInAddress; answered: Answered };

/** The answer for two roles. The conditions keep their place whatever the answer is, so that focus stays there. */
export function RoutePair({ from, to, question, answered }: Props) {
  const { answer, chosen } = answered;
  const limited = answer.dropped.some(({ limit }) => limit !== 'credentials');
  const { limits, has } = question.conditions;
  const asked = activeLimits(limits).length > 0 || has.length > 0;
  return (
    <div className={styles.answer}>
      {chosen ? <Summary from={from} to={to} answer={answer} /> : null}
      <WishesSlot />
      {chosen || asked ? <Conditions question={question} /> : null}
      {chosen ? (
        <RouteResult from={from} answer={answer} chosen={chosen} question={question}>
          <Dropped answer={answer} question={question} />
        </RouteResult>
      ) : (
        <>
          {limited ? <NothingLeft answer={answer} question={question} /> : null}
          <Dropped answer={answer} question={question} except={answer.loosen?.limit} />
          {limited ? null : <NoRoute from={from} to={to} barred={answer.dropped.length > 0} question={question} />}
        </>
      )}
    </div>
  );
}
