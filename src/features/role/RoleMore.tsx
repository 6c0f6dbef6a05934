import type { Role } from '../../core/model/graph';
import type { RoleDetail } from '../../state/useLoaded';
import { EachAlone } from '../../ui/PartBoundary';
import { Employers } from './employers/Employers';
import { ShortageMore } from './lenses/ShortageMore';
import { StrainMore } from './lenses/StrainMore';
import { Older } from './older/Older';
import { Hours } from './parts/Hours';
import { Needs } from './parts/Needs';
import { Record } from './parts/Record';
import { RoleTerms } from './parts/RoleTerms';
import { Skills } from './parts/Skills';
import { Pay } from './pay/Pay';
import { StepsIn } from './steps/StepsIn';
import { StepsOn } from './steps/StepsOn';
import { Trainings } from './trainings/Trainings';
import { Combining } from './ways/Combining';
import { FirstYears } from './ways/FirstYears';
import { OwnRegistrations } from './ways/OwnRegistrations';
import { SharedTasks } from './ways/SharedTasks';
import { WorkForms } from './ways/WorkForms';

/** Which part: inside a lens, beside the work, under it, or over the whole width below. */
type Props = { role: Role; detail: RoleDetail; part: 'shortage' | 'strain' | 'beside' | 'under' | 'below' };

/** What stands under the first answer of a role page. One file: a visit that reads on needs all of it. */
export default function RoleMore(props: Props) {
  return (
    <RoleTerms>
      <Part {...props} />
    </RoleTerms>
  );
}

function Part({ role, detail, part }: Props) {
  switch (part) {
    case 'shortage':
      return <ShortageMore detail={detail} />;
    case 'strain':
      return <StrainMore detail={detail} />;
    case 'beside':
      return (
        <EachAlone>
          <Pay role={role} detail={detail} />
          <Older detail={detail} />
        </EachAlone>
      );
    case 'under':
      return (
        <EachAlone>
          <Hours detail={detail} />
          <Needs detail={detail} />
          <OwnRegistrations detail={detail} />
          <Combining role={role} detail={detail} />
          <Skills role={role} />
        </EachAlone>
      );
    case 'below':
      return (
        <EachAlone>
          <StepsOn role={role} detail={detail} />
          <StepsIn role={role} />
          <FirstYears role={role} detail={detail} />
          <SharedTasks detail={detail} />
          <WorkForms detail={detail} />
          <Trainings role={role} detail={detail} />
          {role.kind === 'origin' ? null : <Employers role={role} />}
          <Record detail={detail} />
        </EachAlone>
      );
  }
}
