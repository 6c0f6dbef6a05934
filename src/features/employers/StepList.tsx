import { groupSteps, type PlacedStep } from '../../core/employers/stepsWithin';
import { useWords } from '../../i18n/useWords';
import { Fold } from '../../ui/Fold';
import { MoreList } from '../../ui/MoreList';
import styles from './EmployerPage.module.css';
import { StepLine } from './StepLine';
import { useGroupNames } from './useGroupNames';

/** A short list to read first: the rest is there for who asks. */
const GROUPS = 4;
const STEPS = 6;
const STEPS_MORE = 24;

type Props = {
  /** Where the steps go; null when the heading above says so. */
  title: string | null;
  steps: readonly PlacedStep[];
};

/** Steps by the function group of the role at this employer, the largest group first, each folded. */
export function StepList({ title, steps }: Props) {
  const { t } = useWords();
  const names = useGroupNames();
  if (steps.length === 0) return null;
  const groups = groupSteps(steps);
  return (
    <div className={styles.steps}>
      {title === null ? null : (
        <h4>
          {title} <span className="numbers">({steps.length})</span>
        </h4>
      )}
      <MoreList
        items={groups}
        first={GROUPS}
        keyOf={({ group }) => group}
        of={title ?? t('employers.steps.groups')}
        className={styles.folds}
      >
        {({ group, steps: list }) => {
          const short = t('employers.steps.group', { group: names(group), count: list.length });
          return (
            <Fold title={short} fullTitle={title === null ? undefined : `${short} (${title})`}>
              <MoreList
                items={list}
                first={STEPS}
                step={STEPS_MORE}
                keyOf={({ step }) => String(step.index)}
                of={short}
                className={styles.lines}
              >
                {(placed) => <StepLine placed={placed} />}
              </MoreList>
            </Fold>
          );
        }}
      </MoreList>
    </div>
  );
}
