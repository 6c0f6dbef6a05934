import { once, weakest } from '../../../core/evidence/together';
import type { Role, Step } from '../../../core/model/graph';
import { useWords } from '../../../i18n/useWords';
import type { RoleDetail } from '../../../state/useLoaded';
import { Evidence } from '../../../ui/Evidence';

type Props = {
  of: string;
  role: Role;
  steps: readonly Step[];
  /** The role that the steps leave; null when they lead here, for their sources stand with the roles they come from. */
  detail: RoleDetail | null;
};

/** How we know the times of the steps in the list above. */
export function StepsEvidence({ of, role, steps, detail }: Props) {
  const { t } = useWords();
  const months = detail?.steps.map((step) => step.months) ?? [];
  return (
    <Evidence
      confidence={weakest(steps.map((step) => step.monthsConfidence))}
      sources={once(months.flatMap(({ sources }) => sources))}
      sourceList={detail?.sourceList ?? {}}
      of={of}
      at={`functie/${role.id}/${detail ? 'steps' : 'into'}`}
    >
      <p>{t(detail ? 'panel.compared' : 'panel.where')}</p>
    </Evidence>
  );
}
