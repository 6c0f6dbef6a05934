import { useWords } from '../../i18n/useWords';
import { ActionList } from '../../parts/plan/ActionList';
import { myRoleOf } from '../../parts/plan/rolesNow';
import { SituationForm } from '../../parts/plan/SituationForm';
import { WishForm } from '../../parts/plan/WishForm';
import { useHashTarget } from '../../state/address/useHashTarget';
import { useNetwork } from '../../state/network';
import { usePlan, usePlanStatus } from '../../state/plan/planStore';
import { Page } from '../../ui/Page';
import { Track } from '../../ui/Track';
import { DataStop } from './DataStop';
import { JumpLinks } from './JumpLinks';
import styles from './MineScreen.module.css';
import { NextDoors } from './NextDoors';
import { Stop } from './Stop';
import { Saved } from './saved/Saved';
import { useHeading } from './useHeading';

/** The reader's own plan on one track: who they are, what they want, what they saved, what they will do. */
export default function MineScreen() {
  const { t } = useWords();
  if (usePlanStatus() !== 'loading') return <MyPlan />;
  return (
    <Page title={t('mine.title')} heading={t('mine.title')}>
      <p role="status">{t('mine.loading')}</p>
    </Page>
  );
}

function MyPlan() {
  const { t } = useWords();
  const heading = useHeading();
  // Here and not in the stops: it has to come after the page has taken the focus to its own heading.
  useHashTarget();
  return (
    <Page title={t('mine.title')} heading={heading}>
      <Stops />
    </Page>
  );
}

/** People who come from outside care have no line; then, and before a role is known, the track is grey. */
const NO_LINE = 'facilitair';

function Stops() {
  const { t } = useWords();
  const { graph } = useNetwork();
  const role = myRoleOf(graph, usePlan());
  return (
    <div className={styles.columns}>
      <JumpLinks />
      <div className={styles.stops}>
        <NextDoors />
        <Track line={role && role.kind !== 'origin' ? role.group : NO_LINE}>
          <Stop id="situatie" title={t('mine.stop.situatie')}>
            <SituationForm />
          </Stop>
          <Stop id="wensen" title={t('mine.stop.wensen')}>
            <WishForm />
          </Stop>
          <Stop id="bewaard" title={t('mine.stop.bewaard')}>
            <Saved />
          </Stop>
          <Stop id="acties" title={t('mine.stop.acties')}>
            <ActionList />
          </Stop>
          <Stop id="gegevens" title={t('mine.stop.gegevens')}>
            <DataStop />
          </Stop>
        </Track>
      </div>
    </div>
  );
}
