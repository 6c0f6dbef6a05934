import { stepsInto } from '../../core/graph/buildGraph';
import type { Role } from '../../core/model/graph';
import { useWords } from '../../i18n/useWords';
import { MineLink } from '../../parts/plan/slots';
import { useNetwork } from '../../state/network';
import { usePlan } from '../../state/plan/planStore';
import { AppLink } from '../../ui/AppLink';
import { Arrow } from '../../ui/Arrow';
import { nearFirst, nextRoles } from './nearSteps';
import { RoleLinks } from './RoleLinks';
import styles from './RouteScreen.module.css';
import type { RouteQuestionInAddress } from './useRouteQuestion';

type Props = { from: Role | null; to: Role | null; question: RouteQuestionInAddress };

/** Questions that people really ask; shown as long as nothing is chosen. */
const EXAMPLES = [
  ['verzorgende-ig', 'poh-somatiek'],
  ['helpende', 'wijkverpleegkundige'],
  ['herkomst-horeca', 'verpleegkundige-ziekenhuis-mbo'],
  ['verpleegkundige-ziekenhuis-hbo', 'docent-mbo-zorg'],
] as const;

/** Nothing or one end chosen: say what is missing and show where one could go. */
export function RouteAsk({ from, to, question }: Props) {
  const { t, pick } = useWords();
  const { graph } = useNetwork();
  const mine = usePlan().about.role;
  const fromMine = mine === undefined ? null : <MineLink to={(id) => question.address({ from: id })} />;
  if (from) {
    return (
      <section aria-labelledby="route-ask" className={styles.section}>
        <p>{t('route.askToText')}</p>
        <h2 id="route-ask">{t('route.stepsFrom')}</h2>
        <RoleLinks
          roles={nextRoles(graph, from, question.conditions.has)}
          to={(role) => question.address({ to: role.id })}
        />
        <p>
          <AppLink to={question.address({}, '/stappen')}>{t('route.allSteps')}</AppLink>
        </p>
      </section>
    );
  }
  if (to) {
    const ways = nearFirst(stepsInto(graph, to)).map((step) => step.from);
    return (
      <section aria-labelledby="route-ask" className={styles.section}>
        <p>{t('route.askFromText')}</p>
        {fromMine}
        <h2 id="route-ask">{t('route.waysInto')}</h2>
        {ways.length > 0 ? (
          <RoleLinks roles={ways} to={(role) => question.address({ from: role.id })} />
        ) : (
          <p>{t('route.noWaysInto')}</p>
        )}
      </section>
    );
  }
  return (
    <section aria-labelledby="route-ask" className={styles.section}>
      <p className={styles.lead}>{t('route.intro')}</p>
      {fromMine}
      <h2 id="route-ask">{t('route.examples')}</h2>
      <ul role="list" className={styles.examples}>
        {EXAMPLES.map(([start, goal]) => {
          const a = graph.byId.get(start);
          const b = graph.byId.get(goal);
          if (!a || !b) return null;
          return (
            <li key={goal} className={styles.example} data-line={b.group}>
              <AppLink to={question.address({ from: a.id, to: b.id })}>
                <span className={styles.exampleEnds}>
                  <span>{pick(a.name)}</span>
                  <strong>{pick(b.name)}</strong>
                </span>
                <Arrow />
              </AppLink>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
