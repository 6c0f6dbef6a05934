import { stepsInto } from '../../core/graph/buildGraph';
import type { Role } from '../../core/model/graph';
import { DEFAULT_MAX_STEPS } from '../../core/routes/limits';
import { useWords } from '../../i18n/useWords';
import { carry } from '../../state/address/carry';
import { paths } from '../../state/address/paths';
import { useAddress } from '../../state/address/useAddress';
import { useNetwork } from '../../state/network';
import { nearFirst, nextRoles } from './nearSteps';
import { RoleLinks } from './RoleLinks';
import styles from './RouteScreen.module.css';
import { inSentence } from './roleName';
import type { RouteQuestionInAddress } from './useRouteQuestion';

type Props = {
  from: Role;
  to: Role;
  /** There is a step, but it asks a diploma that is not there. */
  barred: boolean;
  question: RouteQuestionInAddress;
};

/** No route on this map, whatever the conditions: steps that can be made, and how people do come there. */
export function NoRoute({ from, to, barred, question }: Props) {
  const { t, pick } = useWords();
  const { graph } = useNetwork();
  const { query } = useAddress();
  const next = nextRoles(graph, from, question.conditions.has);
  const ways = nearFirst(stepsInto(graph, to).filter((step) => step.from !== from)).map((step) => step.from);
  return (
    <>
      {barred ? null : <p className={styles.lead}>{t('route.noneText', { count: DEFAULT_MAX_STEPS })}</p>}
      <section aria-labelledby="wel" className={styles.section}>
        <h2 id="wel">{t('route.stepsFromName', { name: inSentence(pick(from.name)) })}</h2>
        {next.length > 0 ? (
          <RoleLinks roles={next} to={(role) => question.address({ to: role.id })} />
        ) : (
          <p>{t('route.noStepsFrom')}</p>
        )}
      </section>
      <section aria-labelledby="ernaartoe" className={styles.section}>
        <h2 id="ernaartoe">{t('route.waysIntoName', { name: inSentence(pick(to.name)) })}</h2>
        {ways.length > 0 ? (
          <RoleLinks roles={ways} to={(role) => carry(paths.role(role.id), query)} />
        ) : (
          <p>{t('route.noWaysInto')}</p>
        )}
      </section>
    </>
  );
}
