import { stepsFrom, stepsInto } from '../../../core/graph/buildGraph';
import type { Role, Step } from '../../../core/model/graph';
import { useWords } from '../../../i18n/useWords';
import { useNetwork } from '../../../state/network';
import type { RoleDetail, TrainingDetail } from '../../../state/useLoaded';
import { MoreList } from '../../../ui/MoreList';
import { Section } from '../parts/Section';
import { TrainingCard } from './TrainingCard';
import styles from './Trainings.module.css';

const FIRST = 4;

/** The trainings of the steps to this role and of the steps from it. */
export function Trainings({ role, detail }: { role: Role; detail: RoleDetail }) {
  const { t } = useWords();
  const { graph } = useNetwork();
  const here = trainingsOf(stepsInto(graph, role), detail);
  const further = trainingsOf(stepsFrom(graph, role), detail);
  const count = new Set([...here, ...further]).size;
  if (count === 0) return null;
  return (
    <Section id="opleidingen" title={t('roleMore.trainings.title', { count })}>
      <Group title={t('roleMore.trainings.here')} trainings={here} detail={detail} />
      <Group title={t('roleMore.trainings.further')} trainings={further} detail={detail} />
    </Section>
  );
}

type GroupProps = { title: string; trainings: readonly TrainingDetail[]; detail: RoleDetail };

function Group({ title, trainings, detail }: GroupProps) {
  if (trainings.length === 0) return null;
  return (
    <div className={styles.group}>
      <h3>
        {title} <span className={styles.count}>{trainings.length}</span>
      </h3>
      <MoreList items={trainings} first={FIRST} keyOf={({ id }) => id} of={title} className={styles.list}>
        {(training) => <TrainingCard role={detail.id} training={training} sourceList={detail.sourceList} />}
      </MoreList>
    </div>
  );
}

/** Each training once; those that most steps use first. */
function trainingsOf(steps: readonly Step[], detail: RoleDetail): TrainingDetail[] {
  const uses = new Map<string, number>();
  for (const step of steps) for (const { id } of step.trainings) uses.set(id, (uses.get(id) ?? 0) + 1);
  return [...uses].sort((a, b) => b[1] - a[1]).flatMap(([id]) => detail.trainings[id] ?? []);
}
