import type { StepTree } from '../../core/browse/stepTree';
import { weakest } from '../../core/evidence/together';
import { useWords } from '../../i18n/useWords';
import { Evidence } from '../../ui/Evidence';

/** How we know the months and the strain in the drawing; the sources stand with the roles, one click away. */
export function HereEvidence({ tree }: { tree: StepTree }) {
  const { t } = useWords();
  const stops = tree.columns.flatMap(({ groups }) => groups.flatMap((group) => group.stops));
  return (
    <Evidence
      confidence={weakest(stops.map(({ step }) => step.monthsConfidence))}
      sources={[]}
      sourceList={{}}
      of={t('here.evidenceOf')}
      at={`functie/${tree.columns[0]?.role.id}/steps`}
    >
      <p>{t('here.evidence')}</p>
    </Evidence>
  );
}
