import type { AboutId } from '../../core/plan/model';
import { useWords } from '../../i18n/useWords';
import { useNetwork } from '../../state/network';
import { usePlan } from '../../state/plan/planStore';
import { MOST_HOURS } from '../../state/useSettings';
import { HoursChoice } from '../../ui/HoursChoice';
import { RegionChoice } from '../../ui/RegionChoice';
import { KeptLine } from './KeptLine';
import { MyDiplomas } from './MyDiplomas';
import { MyRegistrations } from './MyRegistrations';
import { MyRole } from './MyRole';
import { OwnText } from './OwnText';
import styles from './SituationForm.module.css';
import { useChange } from './useChange';
import { useKeptWhere } from './useKeptWhere';

/**
 * Who the reader is at work: role, hours, region, diplomas, registrations and their own words. All of it may stay
 * empty; all of it is saved as it is chosen. Headings start at level 3.
 */
export function SituationForm() {
  const { t } = useWords();
  const { graph } = useNetwork();
  const { about } = usePlan();
  const { change, kept } = useChange();
  const where = useKeptWhere();
  const set = (id: AboutId, value: string | null) =>
    change([value ? { set: { kind: 'about', id, value } } : { remove: { kind: 'about', id } }]);
  return (
    <div className={styles.form}>
      <p className={styles.quiet}>{t(where === 'tab' ? 'plan.situation.whereTab' : 'plan.situation.where')}</p>
      <section className={styles.part}>
        <h3>{t('plan.situation.role')}</h3>
        <MyRole change={change} />
      </section>
      <section className={styles.part}>
        <h3>{t('plan.situation.work')}</h3>
        <HoursChoice
          hours={about.hours === undefined ? null : Number(about.hours)}
          fewest={1}
          most={MOST_HOURS}
          none={t('plan.situation.hoursNone')}
          onChange={(hours) => void set('hours', hours === null ? null : String(hours))}
        />
        <RegionChoice
          region={graph.regions.find(({ id }) => id === about.region) ?? null}
          regions={graph.regions}
          onChange={(id) => void set('region', id)}
        />
      </section>
      <MyDiplomas change={change} />
      <MyRegistrations change={change} />
      <OwnText
        label={<span className={styles.label}>{t('plan.situation.words')}</span>}
        hint={t('plan.situation.wordsText')}
        value={about.words ?? ''}
        onChange={async (text) => {
          if (!(await set('words', text))) throw new Error('not kept');
        }}
      />
      <KeptLine kept={kept} />
    </div>
  );
}
