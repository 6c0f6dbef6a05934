import { weakest } from '../../../core/evidence/together';
import { stepsInto } from '../../../core/graph/buildGraph';
import { rolesInto } from '../../../core/graph/stepOrder';
import type { Role, Step } from '../../../core/model/graph';
import { formatMonthRange } from '../../../i18n/duration';
import { useWords } from '../../../i18n/useWords';
import { useNetwork } from '../../../state/network';
import { Evidence } from '../../../ui/Evidence';
import { MoreList } from '../../../ui/MoreList';
import { RoleLink } from '../parts/RoleLink';
import { Section } from '../parts/Section';
import styles from './Steps.module.css';

const FIRST = 8;

/** From which roles people come here. */
export function StepsIn({ role }: { role: Role }) {
  const { t, pick, language } = useWords();
  const { graph } = useNetwork();
  const steps = rolesInto(stepsInto(graph, role), ({ name }) => pick(name));
  if (steps.length === 0) return null;
  const small = (step: Step) =>
    t('roleMore.on.pair', {
      first: formatMonthRange(step.months.min, step.months.max, t, language),
      second: t(`usualness.${step.usualness}`),
    });
  return (
    <Section id="hierheen" title={t('roleMore.into.title', { count: steps.length })}>
      <MoreList
        items={steps}
        first={FIRST}
        keyOf={(step) => step.from.id}
        of={t('roleMore.into.moreHere')}
        className={styles.into}
      >
        {(step) => <RoleLink role={step.from} small={small(step)} />}
      </MoreList>
      <Evidence
        confidence={weakest(steps.map((step) => step.monthsConfidence))}
        sources={[]}
        sourceList={{}}
        of={t('roleMore.into.of')}
        at={`functie/${role.id}/into`}
      >
        <p>{t('roleMore.into.where')}</p>
      </Evidence>
    </Section>
  );
}
