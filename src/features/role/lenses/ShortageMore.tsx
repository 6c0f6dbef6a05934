import { factsByArea } from '../../../core/lenses/areas';
import { useWords } from '../../../i18n/useWords';
import { paths } from '../../../state/address/paths';
import type { RoleDetail } from '../../../state/useLoaded';
import { useSettings } from '../../../state/useSettings';
import { AppLink } from '../../../ui/AppLink';
import { FactList } from '../../../ui/FactList';
import { RegionChoice } from '../../../ui/RegionChoice';
import { TermText } from '../../../ui/TermText';
import { factsAbout } from './factsAbout';

/** Why employers look for people in this role, and the published figures behind it: one's own region first. */
export function ShortageMore({ detail }: { detail: RoleDetail }) {
  const { t, pick } = useWords();
  const { region, regions, setRegion } = useSettings();
  const { shortage, sourceList, areas } = detail;
  const facts = factsByArea(factsAbout(detail.facts, 'shortage'), areas, region?.id ?? null);
  return (
    <>
      {'unknown' in shortage ? null : (
        <p>
          <TermText text={pick(shortage.why)} />
        </p>
      )}
      <RegionChoice region={region} regions={regions} onChange={setRegion} />
      {region && facts.here.length === 0 ? (
        <p>{t('roleMore.lenses.noneHere', { region: pick(region.name) })}</p>
      ) : (
        <FactList
          title={region ? t('roleMore.lenses.here', { region: pick(region.name) }) : t('roleMore.lenses.perRegion')}
          facts={facts.here}
          sourceList={sourceList}
        />
      )}
      <FactList title={t('roleMore.lenses.wider')} facts={facts.wider} sourceList={sourceList} />
      <FactList title={t('roleMore.lenses.elsewhere')} facts={facts.elsewhere} sourceList={sourceList} />
      <p>
        <AppLink to={paths.region()}>{t('roleMore.lenses.toRegion')}</AppLink>
      </p>
    </>
  );
}
