import { stepsFrom } from '../../../core/graph/buildGraph';
import type { StepKind } from '../../../core/model/data';
import type { Role } from '../../../core/model/graph';
import { useWords } from '../../../i18n/useWords';
import { useNetwork } from '../../../state/network';
import type { RoleDetail } from '../../../state/useLoaded';
import { MoreList } from '../../../ui/MoreList';
import { Station } from '../../../ui/Station';
import { Section } from '../parts/Section';
import { RouteMeanings } from './RouteMeanings';
import { RegistersFailed } from './StepRegisters';
import { StepStop } from './StepStop';
import styles from './Steps.module.css';
import { fullSteps, groupSteps } from './stepGroups';

/** Steps that show at first, over all kinds together. */
const FIRST = 6;

/** Where one can go from here: a track with stops, grouped by kind of step. */
export function StepsOn({ role, detail }: { role: Role; detail: RoleDetail }) {
  const { t, pick } = useWords();
  const { graph } = useNetwork();
  const { stepKinds } = graph.vocabulary;
  const steps = fullSteps(stepsFrom(graph, role), detail.steps);
  if (steps.length === 0) {
    return (
      <Section id="verder" title={t('roleMore.on.end')}>
        <p>{detail.deadEnd ? pick(detail.deadEnd) : t('roleMore.on.endText')}</p>
      </Section>
    );
  }
  const groups = groupSteps(
    steps,
    stepKinds.map((kind) => kind.id as StepKind),
    FIRST,
  );
  return (
    <Section id="verder" title={t('roleMore.on.title', { count: steps.length })}>
      <RegistersFailed />
      <div className={styles.track} data-line={role.group}>
        <p className={styles.start}>
          <Station line={role.group} size="l" />
          <strong>{pick(role.name)}</strong>
        </p>
        {groups.map(({ kind, steps: own, first }) => {
          const term = stepKinds.find((each) => each.id === kind);
          const name = term ? pick(term) : kind;
          return (
            <div key={kind} className={styles.group}>
              <h3>
                {name} <span className={styles.count}>{own.length}</span>
              </h3>
              {term?.meaning ? <p className={styles.meaning}>{pick(term.meaning)}</p> : null}
              <MoreList
                items={own}
                first={first}
                keyOf={({ step }) => step.to.id}
                of={t('roleMore.on.moreKind', { kind: name })}
                className={styles.stops}
                itemClassName={styles.stop}
              >
                {(full) => <StepStop full={full} detail={detail} />}
              </MoreList>
            </div>
          );
        })}
      </div>
      <RouteMeanings />
    </Section>
  );
}
