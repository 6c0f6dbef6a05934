import { oldest, once, weakest } from '../../core/evidence/together';
import type { StepFile } from '../../core/model/data';
import type { Option } from '../../core/options/findOptions';
import { useWords } from '../../i18n/useWords';
import type { RoleDetail } from '../../state/useLoaded';
import { Evidence } from '../../ui/Evidence';

type Props = {
  option: Option;
  /** The first step as the role's own file has it; the next steps stand with the route. */
  file: StepFile;
  sourceList: RoleDetail['sourceList'];
  name: string;
};

/** How we know what a possibility asks: the sources of its first step, as sure as its least sure step. */
export function OptionEvidence({ option: { steps }, file, sourceList, name }: Props) {
  const { t } = useWords();
  const figures = [file.months, file.study, ...(file.experienceFirst ? [file.experienceFirst] : [])];
  return (
    <Evidence
      confidence={weakest([
        ...figures.map(({ confidence }) => confidence),
        ...steps.map((step) => step.monthsConfidence),
      ])}
      asOf={oldest(figures.map(({ asOf }) => asOf))}
      sources={once(
        figures.flatMap(({ sources }) => sources),
        file.sources,
      )}
      sourceList={sourceList}
      of={name}
    >
      <p>
        {t('options.compared')} {steps.length > 1 ? t('options.nextStep') : ''}
      </p>
    </Evidence>
  );
}
