import { useMemo } from 'react';
import type { Role } from '../../core/model/graph';
import { findOptions } from '../../core/options/findOptions';
import { useWords } from '../../i18n/useWords';
import { useNetwork } from '../../state/network';
import styles from './CompareScreen.module.css';
import { RoleChoices } from './RoleChoices';
import type { CompareQuestion } from './useCompareQuestion';
import { useMine } from './useMine';

type Props = { role: Role; question: CompareQuestion };

const MOST = 6;

/** One role chosen: others to put beside it, from the reader's plan and from the steps that people take. */
export function CompareWith({ role, question }: Props) {
  const { t } = useWords();
  const { graph } = useNetwork();
  const { mine, saved } = useMine();
  const options = useMemo(() => findOptions(graph, { from: role, wish: 'any' }).options, [graph, role]);
  const kept = [...(mine ? [mine] : []), ...saved].filter((each) => each !== role).slice(0, MOST);
  const steps = options
    .map((option) => option.role)
    .filter((each) => !kept.includes(each))
    .slice(0, MOST);
  // The reader's own role goes left, whatever was chosen first.
  const beside = (other: Role) => question.address(other === mine ? [other.id, role.id] : [role.id, other.id]);
  return (
    <>
      {kept.length > 0 ? (
        <section aria-labelledby="vergelijk-plan" className={styles.section}>
          <h2 id="vergelijk-plan">{t('compare.saved')}</h2>
          <RoleChoices
            roles={kept}
            mine={mine}
            to={beside}
            small={(each) => t(each === mine ? 'compare.myRole' : 'compare.savedRole')}
          />
        </section>
      ) : null}
      {steps.length > 0 ? (
        <section aria-labelledby="vergelijk-stappen" className={styles.section}>
          <h2 id="vergelijk-stappen">{t(role.kind === 'origin' ? 'compare.suggestedOrigin' : 'compare.suggested')}</h2>
          <RoleChoices roles={steps} to={beside} />
        </section>
      ) : null}
      {steps.length + kept.length === 0 ? <p>{t('compare.noSteps')}</p> : null}
    </>
  );
}
