import { stepsFrom } from '../../core/graph/buildGraph';
import { usualFirst } from '../../core/graph/stepOrder';
import type { Role, Step } from '../../core/model/graph';
import { formatMonthRange } from '../../i18n/duration';
import { useWords } from '../../i18n/useWords';
import { RoleLink } from '../../parts/embed/RoleLink';
import { paths } from '../../state/address/paths';
import { useNetwork } from '../../state/network';
import { useRoleDetail } from '../../state/useLoaded';
import { MoreList } from '../../ui/MoreList';
import { Station } from '../../ui/Station';
import { EmbedFrame } from './EmbedFrame';
import styles from './Piece.module.css';

const FIRST = 6;

/** One role: what it is, and the steps that leave it, the usual ones first. */
export function RolePiece({ role }: { role: Role }) {
  const { t, pick } = useWords();
  const { graph } = useNetwork();
  const detail = useRoleDetail(role.id);
  const heading = t('embed.ofRole', { name: pick(role.name) });
  const steps = [...stepsFrom(graph, role)].sort(usualFirst);
  return (
    <EmbedFrame heading={heading} full={paths.role(role.id)}>
      {detail.status === 'ready' ? <p>{pick(detail.value.summary)}</p> : null}
      {steps.length === 0 ? <p>{t('embed.noSteps')}</p> : null}
      <MoreList items={steps} first={FIRST} keyOf={({ to }) => to.id} of={heading} className={styles.list}>
        {(step) => <StepLine step={step} />}
      </MoreList>
    </EmbedFrame>
  );
}

function StepLine({ step }: { step: Step }) {
  const { t, language } = useWords();
  const { min, max } = step.months;
  const duration = t('time.about', { duration: formatMonthRange(min, max, t, language) });
  return (
    <>
      <Station line={step.to.group} />
      <span className={styles.name}>
        <RoleLink id={step.to.id} />
        <span className={styles.small}>
          {t('embed.step', { duration, usual: t(`usualness.${step.usualness}`) })} · {t(`payer.${step.payer}`)}
        </span>
      </span>
    </>
  );
}
