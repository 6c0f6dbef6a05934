import { together } from '../../core/evidence/together';
import type { StepFile } from '../../core/model/data';
import type { Step } from '../../core/model/graph';
import { useWords } from '../../i18n/useWords';
import type { RoleDetail } from '../../state/useLoaded';
import { Evidence } from '../../ui/Evidence';

type Props = {
  steps: readonly Step[];
  /** The first step as the role's own file has it; the next steps stand with the route. */
  file: StepFile;
  sourceList: RoleDetail['sourceList'];
  name: string;
};

/** How we know what a possibility asks: as sure as its least sure step, with the sources of the first one. */
export function OptionEvidence({ steps, file, sourceList, name }: Props) {
  const { t } = useWords();
  const months = steps.map((step) => ({ confidence: step.monthsConfidence, sources: [] }));
  return (
    <Evidence
      {...together([file.months, file.study, file, ...months])}
      sourceList={sourceList}
      of={name}
      at={`functie/${steps[0]?.from.id}/steps/${file.to}`}
    >
      {steps.length > 1 ? <p>{t('options.nextStep')}</p> : null}
    </Evidence>
  );
}
