import { employersOf } from '../../../core/employers/employersOf';
import type { Role } from '../../../core/model/graph';
import { useWords } from '../../../i18n/useWords';
import { useEmployers } from '../../../state/useLoaded';
import { useSettings } from '../../../state/useSettings';
import { LoadState } from '../../../ui/LoadState';
import { MoreList } from '../../../ui/MoreList';
import { RegionChoice } from '../../../ui/RegionChoice';
import { Section } from '../parts/Section';
import { EmployerLine } from './EmployerLine';
import styles from './Employers.module.css';

const FIRST = 12;

/** Where one can look for this work: confirmed by the employer, and likely from the sector, never mixed. */
export function Employers({ role }: { role: Role }) {
  const { t, pick } = useWords();
  const { region, regions, setRegion } = useSettings();
  const employers = useEmployers();
  if (employers.status !== 'ready') {
    return (
      <Section id="werkgevers" title={t('roleMore.employers.title')}>
        <LoadState
          state={employers}
          loading={t('roleMore.employers.loading')}
          failed={t('roleMore.employers.failed')}
        />
      </Section>
    );
  }
  const { confirmed, likely } = employersOf(role, employers.value.employers, region?.id ?? null);
  return (
    <Section id="werkgevers" title={t('roleMore.employers.title')}>
      <RegionChoice region={region} regions={regions} onChange={setRegion} />
      {confirmed.length === 0 ? (
        <p>{t('roleMore.employers.noneConfirmed')}</p>
      ) : (
        <div className={styles.group}>
          <h3>{t('roleMore.employers.confirmed', { count: confirmed.length })}</h3>
          <MoreList
            items={confirmed}
            first={FIRST}
            keyOf={({ id }) => id}
            of={t('roleMore.employers.moreConfirmed')}
            className={styles.list}
          >
            {(employer) => <EmployerLine employer={employer} />}
          </MoreList>
        </div>
      )}
      {likely.length === 0 ? (
        <p>{region ? t('roleMore.employers.noneIn', { region: pick(region.name) }) : t('roleMore.employers.none')}</p>
      ) : (
        <div className={styles.group}>
          <h3>{t('roleMore.employers.likely', { count: likely.length })}</h3>
          <p>{t('roleMore.employers.likelyWhy')}</p>
          <MoreList
            items={likely}
            first={FIRST}
            keyOf={({ id }) => id}
            of={t('roleMore.employers.moreLikely')}
            className={styles.list}
          >
            {(employer) => <EmployerLine employer={employer} />}
          </MoreList>
        </div>
      )}
    </Section>
  );
}
