import { together } from '../../../core/evidence/together';
import type { Role } from '../../../core/model/graph';
import { useWords } from '../../../i18n/useWords';
import { useRoleDetails } from '../../../state/useLoaded';
import { Evidence } from '../../../ui/Evidence';

/** How we know the figures of both roles that are compared above; comes with their details. */
export function CompareEvidence({ from, to }: { from: Role; to: Role }) {
  const { t } = useWords();
  const details = useRoleDetails([from.id, to.id]);
  if (details.status !== 'ready') return null;
  const figures = details.value.flatMap(({ strain, shortage, pay }) => [
    ...('unknown' in strain ? [] : [strain]),
    ...('unknown' in shortage ? [] : [shortage]),
    ...pay.flatMap((entry) => entry.scales),
  ]);
  if (figures.length === 0) return null;
  return (
    <Evidence
      {...together(figures)}
      sourceList={Object.assign({}, ...details.value.map(({ sourceList }) => sourceList))}
      of={t('panel.compare.evidence')}
      at={`route/${from.id},${to.id}/compare`}
    />
  );
}
