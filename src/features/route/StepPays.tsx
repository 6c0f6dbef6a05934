import { late } from '../../i18n/late';
import { useWords } from '../../i18n/useWords';
import { PartBoundary } from '../../ui/PartBoundary';
import { atStart } from './roleName';
import type { Leg } from './routeFacts';

/** Folded at first, and only some steps have any: fetched after the answer. */
const StepFunding = late(() => import('./StepFunding'), ['learning']);

type Props = { leg: Leg };

/** Who pays, whether wages continue, and arrangements that help. */
export function StepPays({ leg }: Props) {
  const { t } = useWords();
  const { step } = leg;
  return (
    <>
      <p>{atStart(t(`payer.${step.payer}`))}</p>
      <p>{atStart(t(`wage.${step.wage}`))}</p>
      <PartBoundary>
        <StepFunding leg={leg} />
      </PartBoundary>
    </>
  );
}
