import { useMemo, useState } from 'react';
import { keptWays } from '../../core/coach/keptWays';
import { formatList } from '../../i18n/format';
import { useWords } from '../../i18n/useWords';
import { myRoleOf } from '../../parts/plan/rolesNow';
import { paths } from '../../state/address/paths';
import { useNetwork } from '../../state/network';
import { usePlan } from '../../state/plan/planStore';
import { ButtonLink } from '../../ui/ButtonLink';
import { EachAlone } from '../../ui/PartBoundary';
import { comparedRoles, MOST_COMPARED } from './comparedRoles';
import { MoveColumn } from './MoveColumn';
import { StayColumn } from './StayColumn';
import styles from './Ways.module.css';

/** Third stop: staying beside moving, each with the same care; what is ticked is kept in the plan. */
export function Ways() {
  const { t, pick, language } = useWords();
  const { graph } = useNetwork();
  const plan = usePlan();
  const own = myRoleOf(graph, plan);
  const kept = useMemo(() => keptWays(graph, plan, own), [graph, plan, own]);
  const [said, setSaid] = useState('');
  const compared = comparedRoles(own, kept);
  const goals = new Set(kept.flatMap(({ goal }) => goal ?? []));
  return (
    <>
      <nav aria-label={t('coach.ways.jump')} className={`${styles.jump} no-print`}>
        <a href="#blijven">{t('coach.ways.stay')}</a>
        <a href="#ander-werk">{t('coach.ways.move')}</a>
      </nav>
      <div className={styles.columns}>
        <EachAlone>
          <StayColumn own={own} onSaid={setSaid} />
          {own ? (
            <MoveColumn own={own} onSaid={setSaid} />
          ) : (
            <section id="ander-werk" aria-labelledby="move" className={styles.column}>
              <h2 id="move">{t('coach.ways.move')}</h2>
              <p>{t('coach.ways.noRole')}</p>
              <p>{t('coach.ways.noRoleText')}</p>
              <p>
                <ButtonLink look="quiet" to={paths.coach('situatie')}>
                  {t('coach.ways.toSituation')}
                </ButtonLink>
              </p>
            </section>
          )}
        </EachAlone>
      </div>
      <div className={styles.kept}>
        <p>{t('coach.ways.count', { count: kept.length })}</p>
        {compared.length > 1 && own ? (
          <>
            <p>
              {t('coach.ways.compareText', {
                names: formatList(
                  compared.slice(1).map(({ name }) => pick(name)),
                  language,
                ),
              })}{' '}
              {goals.size > compared.length - 1 ? t('coach.ways.compareMost', { count: MOST_COMPARED }) : null}
            </p>
            <p>
              <ButtonLink look="quiet" to={paths.compare(...compared.map(({ id }) => id))}>
                {t('coach.ways.compare')}
              </ButtonLink>
            </p>
          </>
        ) : null}
      </div>
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </>
  );
}
