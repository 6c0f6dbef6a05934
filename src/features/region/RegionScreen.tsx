import { useMemo } from 'react';
import { factsByArea } from '../../core/lenses/areas';
import { useWords } from '../../i18n/useWords';
import { type RegionsFile, useRegions } from '../../state/useLoaded';
import { useSettings } from '../../state/useSettings';
import { FactList } from '../../ui/FactList';
import { Fold } from '../../ui/Fold';
import { LoadState } from '../../ui/LoadState';
import { Page } from '../../ui/Page';
import { EachAlone } from '../../ui/PartBoundary';
import { RegionChoice } from '../../ui/RegionChoice';
import { Forecasts } from './Forecasts';
import { RegionCards } from './RegionCards';
import styles from './RegionScreen.module.css';
import { Workforce } from './Workforce';

/** Figures about how hard it is to find people; those about who works there are a table of their own. */
const DEMAND = new Set([
  'arbeidsaanbod',
  'kansrijke-beroepen',
  'spanning',
  'tekort-signaal',
  'vacatures',
  'vacatures-kansrijk',
]);

/** The regions of the map: which places belong to them, and what has been counted and expected there. */
export default function RegionScreen() {
  const { t, pick } = useWords();
  const { region, regions, setRegion } = useSettings();
  const loaded = useRegions();
  return (
    <Page
      title={t('regionPage.title')}
      heading={region ? t('regionPage.headingOf', { region: pick(region.name) }) : t('regionPage.heading')}
      width="reading"
    >
      <p className={styles.lead}>{t('regionPage.lead')}</p>
      <RegionChoice region={region} regions={regions} onChange={setRegion} />
      {loaded.status === 'ready' ? (
        <Figures file={loaded.value} region={region?.id ?? null} />
      ) : (
        <LoadState state={loaded} loading={t('common.loading')} failed={t('regionPage.failed')} />
      )}
    </Page>
  );
}

function Figures({ file, region }: { file: RegionsFile; region: string | null }) {
  const { t } = useWords();
  const { areas, sourceList } = file;
  const all = useMemo(
    () => file.regions.flatMap(({ id, facts }) => facts.map((fact) => ({ ...fact, region: id }))),
    [file],
  );
  const demand = factsByArea(
    all.filter((fact) => DEMAND.has(fact.topic)),
    areas,
    region,
  );
  return (
    <div className={styles.parts}>
      <EachAlone>
        <RegionCards regions={file.regions} chosen={region} />
        <Forecasts facts={all} areas={areas} region={region} sourceList={sourceList} />
        <section aria-labelledby="vraag" className={styles.part}>
          <h2 id="vraag">{t('regionPage.demand')}</h2>
          {demand.here.length === 0 ? <p>{t('regionPage.noDemand')}</p> : null}
          <FactList level={3} title={t('regionPage.here')} facts={demand.here} sourceList={sourceList} />
          <Fold title={t('regionPage.wider')}>
            <FactList facts={demand.wider} sourceList={sourceList} />
          </Fold>
        </section>
        <Workforce facts={all} areas={areas} region={region} sourceList={sourceList} />
      </EachAlone>
    </div>
  );
}
