import { strainAnswer } from '../../../core/lenses/strainAnswer';
import type { Role } from '../../../core/model/graph';
import { useWords } from '../../../i18n/useWords';
import type { RoleDetail } from '../../../state/useLoaded';
import { EachAlone } from '../../../ui/PartBoundary';
import { Section } from '../parts/Section';
import { GrowthLens } from './GrowthLens';
import { ShortageLens } from './ShortageLens';
import { StrainLens } from './StrainLens';

/** The three lenses, under a heading that says what the work asks of body and head. */
export function Lenses({ role, detail }: { role: Role; detail: RoleDetail }) {
  const { t } = useWords();
  const answer = role.strain ? strainAnswer(role.strain) : null;
  return (
    <Section
      id="zwaarte"
      title={answer ? t(`role.lenses.answer.${answer.body}.${answer.head}`) : t('role.lenses.title')}
    >
      <div>
        <EachAlone>
          <ShortageLens role={role} detail={detail} />
          <StrainLens role={role} detail={detail} />
          <GrowthLens role={role} />
        </EachAlone>
      </div>
    </Section>
  );
}
