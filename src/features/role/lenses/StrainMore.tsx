import { physicalIndex } from '../../../core/lenses/strain';
import { STRAIN_SCALES } from '../../../core/model/data';
import { useWords } from '../../../i18n/useWords';
import type { RoleDetail } from '../../../state/useLoaded';
import { FactList } from '../../../ui/FactList';
import { factsAbout } from './factsAbout';
import { Scales } from './Scales';
import { SecondOpinion } from './SecondOpinion';
import { Survey } from './Survey';

/** Why the work is as heavy as we say: part by part, with second opinion, survey and published figures. */
export function StrainMore({ detail }: { detail: RoleDetail }) {
  const { t, pick } = useWords();
  const { strain, sourceList } = detail;
  const facts = (
    <FactList title={t('role.lenses.facts')} facts={factsAbout(detail.facts, 'strain')} sourceList={sourceList} />
  );
  if ('unknown' in strain) return facts;
  return (
    <>
      {strain.why ? <p>{pick(strain.why)}</p> : null}
      <Scales scores={strain.scores} scales={STRAIN_SCALES} />
      {strain.secondOpinion ? (
        <SecondOpinion opinion={strain.secondOpinion} own={physicalIndex(strain.scores)} sourceList={sourceList} />
      ) : null}
      {strain.survey ? <Survey survey={strain.survey} sourceList={sourceList} /> : null}
      {facts}
    </>
  );
}
