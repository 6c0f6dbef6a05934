import { useMemo } from 'react';
import { isKept, keepChanges, keptRecords } from '../../core/coach/keepChanges';
import type { Role } from '../../core/model/graph';
import { findOptions, type Option } from '../../core/options/findOptions';
import type { SavedRole, SavedRoute } from '../../core/plan/model';
import type { Plan } from '../../core/plan/planOf';
import { useWords } from '../../i18n/useWords';
import { paths } from '../../state/address/paths';
import { useNetwork } from '../../state/network';
import { usePlan } from '../../state/plan/planStore';
import { useWishes } from '../../state/plan/useWishes';
import { useRoleDetail } from '../../state/useLoaded';
import { AppLink } from '../../ui/AppLink';
import { Station } from '../../ui/Station';
import { MoveWay } from './MoveWay';
import { NoWays } from './NoWays';
import { useKeepWay } from './useKeepWay';
import styles from './Ways.module.css';

type Props = {
  own: Role;
  /** What just happened, for who cannot see it. */
  onSaid: (words: string) => void;
};

/** More than a talk can weigh is no help. */
const MOST = 8;

/** The best possibilities under what must hold, as stops to change to. */
export function MoveColumn({ own, onSaid }: Props) {
  const { t, pick } = useWords();
  const { graph } = useNetwork();
  const plan = usePlan();
  const { conditions, has, on } = useWishes();
  const detail = useRoleDetail(own.id);
  const asked = useMemo(() => (on ? conditions : { limits: {}, has: conditions.has, aim: null }), [conditions, on]);
  const answer = useMemo(
    () => findOptions(graph, { from: own, wish: asked.aim ?? 'any', limits: asked.limits, has: asked.has }),
    [graph, own, asked],
  );
  const keepWay = useKeepWay<SavedRole | SavedRoute>();
  const keep = (option: Option, keeping: boolean) => {
    const name = pick(option.role.name);
    const way = {
      id: option.role.id,
      kept: (now: Plan) => keptRecords(option, now),
      changes: (now: Plan, taken: readonly (SavedRole | SavedRoute)[]) => keepChanges(option, now, keeping, taken),
    };
    return keepWay(way, keeping).then(
      () => onSaid(t(keeping ? 'coach.ways.kept' : 'coach.ways.keptOff', { name })),
      () => onSaid(t('plan.situation.notKept')),
    );
  };
  const { options } = answer;
  const files =
    detail.status === 'ready'
      ? new Map(detail.value.steps.map((file) => [file.to, { file, sourceList: detail.value.sourceList }]))
      : null;
  const limited = options.length !== answer.withoutLimits;
  return (
    <section id="ander-werk" aria-labelledby="move" className={styles.column}>
      <h2 id="move" tabIndex={-1}>
        {t('coach.ways.move')}
      </h2>
      <p className={styles.text}>
        {t(limited ? 'coach.ways.moveFit' : 'coach.ways.moveText', {
          name: pick(own.name),
          count: options.length,
          total: answer.withoutLimits,
        })}{' '}
        {has && !on ? t('coach.ways.wishesOff') : null}
      </p>
      {options.length === 0 ? <NoWays answer={answer} limits={asked.limits} /> : null}
      {/* Cards that grow under a hand are worse than a moment of waiting. */}
      {detail.status === 'loading' ? (
        <p>{t('coach.ways.loading')}</p>
      ) : (
        <ol role="list" className={styles.track}>
          {options.slice(0, MOST).map((option) => (
            <li key={option.role.id} className={styles.stop}>
              <Station line={option.role.group} />
              <MoveWay
                from={own}
                option={option}
                first={files?.get(option.steps[0]?.to.id ?? '') ?? null}
                kept={isKept(option, plan)}
                onKeep={(keeping) => keep(option, keeping)}
              />
            </li>
          ))}
        </ol>
      )}
      <p>
        <AppLink className={styles.link} to={paths.options(own.id, asked.aim ? undefined : 'any')}>
          {t('coach.ways.allOptions')}
        </AppLink>
      </p>
    </section>
  );
}
