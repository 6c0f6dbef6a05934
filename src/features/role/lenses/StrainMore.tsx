import { physicalIndex } from '../../../core/lenses/strain';
import { PHYSICAL_SCALES } from '../../../core/lenses/strainAnswer';
import { useWords } from '../../../i18n/useWords';
import type { RoleDetail } from '../../../state/useLoaded';
import { FactList } from '../../../ui/FactList';
import { TermText } from '../../../ui/TermText';
import { factsAbout } from './factsAbout';
import { HeavyWork } from './HeavyWork';
import { Scales } from './Scales';
import { SecondOpinion } from './SecondOpinion';
import { Survey } from './Survey';

/** Why the work is as heavy as we say: part by part, with what agreements, O*NET, a survey and published figures say. */
export function StrainMore({ detail }: { detail: RoleDetail }) {
  const { t, pick } = useWords();
  const { strain, sourceList } = detail;
  const facts = (
    <FactList title={t('role.lenses.facts')} facts={factsAbout(detail.facts, 'strain')} sourceList={sourceList} />
  );
  if ('unknown' in strain) return facts;
  return (
    <>
      {strain.why ? (
        <p>
          <TermText text={pick(strain.why)} />
        </p>
      ) : null}
      <Scales scores={strain.scores} scales={PHYSICAL_SCALES} />
      <HeavyWork detail={detail} />
      {strain.secondOpinion ? (
        <SecondOpinion
          role={detail.id}
          opinion={strain.secondOpinion}
          own={physicalIndex(strain.scores)}
          sourceList={sourceList}
        />
      ) : null}
      {strain.survey ? (
        <Survey role={detail.id} survey={strain.survey} own={strain.scores.emotional} sourceList={sourceList} />
      ) : null}
      {facts}
    </>
  );
}
