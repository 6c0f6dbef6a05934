import type { ReactNode } from 'react';
import type { Role } from '../../core/model/graph';
import type { RouteAnswer } from '../../core/routes/answerRoute';
import type { NamedRoute } from '../../core/routes/chooseRoutes';
import { useWords } from '../../i18n/useWords';
import { RoutePlan, ToSheet } from '../../parts/plan/slots';
import { carry } from '../../state/address/carry';
import { paths } from '../../state/address/paths';
import { useAddress } from '../../state/address/useAddress';
import { AppLink } from '../../ui/AppLink';
import { Button } from '../../ui/Button';
import { EachAlone } from '../../ui/PartBoundary';
import { Alternatives } from './Alternatives';
import { HowSure } from './HowSure';
import { Registers } from './Registers';
import styles from './RouteScreen.module.css';
import { StepLine } from './StepLine';
import { Totals } from './Totals';
import type { RouteQuestionInAddress } from './useRouteQuestion';
import { useShownRoute } from './useShownRoute';
import { WhatNow } from './WhatNow';

/** Not part of the answer: fetched after it. */
type Props = {
  from: Role;
  answer: RouteAnswer;
  chosen: NamedRoute;
  question: RouteQuestionInAddress;
  /** What fell away; stands between the steps and how sure it all is. */
  children: ReactNode;
};

/** Alternatives, and the chosen route in full. */
export function RouteResult({ from, answer, chosen, question, children }: Props) {
  const { t } = useWords();
  const { query } = useAddress();
  const roles = [from.id, ...chosen.route.steps.map(({ to }) => to.id)];
  const { shown, busy, retry } = useShownRoute(from, chosen.route);
  return (
    <EachAlone>
      <Alternatives from={from} answer={answer} chosen={chosen} question={question} />
      {retry ? (
        <div className={styles.section} role="alert">
          <p>{t('problem.loadText')}</p>
          <p>
            <Button onClick={retry}>{t('common.retry')}</Button>
          </p>
        </div>
      ) : null}
      {shown ? (
        <div className={styles.answer} aria-busy={busy}>
          <EachAlone>
            <Totals shown={shown} />
            <Registers legs={shown.legs} part="route" />
            <StepLine shown={shown} />
            <div className={`${styles.actions} no-print`}>
              <AppLink to={carry(paths.routeOnMap(roles), query)}>{t('route.onMap')}</AppLink>
              <RoutePlan roles={roles} />
              <ToSheet roles={roles} />
            </div>
          </EachAlone>
        </div>
      ) : retry ? null : (
        <p role="status">{t('common.loading')}</p>
      )}
      {children}
      {shown ? <HowSure shown={shown} /> : null}
      <WhatNow />
    </EachAlone>
  );
}
