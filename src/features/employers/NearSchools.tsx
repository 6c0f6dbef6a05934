import { useMemo } from 'react';
import { type NearSchool, schoolsNear } from '../../core/employers/schoolsNear';
import type { PlacedStep } from '../../core/employers/stepsWithin';
import type { EmployerFile } from '../../core/model/data';
import { formatList } from '../../i18n/format';
import { useWords } from '../../i18n/useWords';
import { paths } from '../../state/address/paths';
import { type LearningPage, type SchoolDetail, useLearning } from '../../state/useLearning';
import { AppLink } from '../../ui/AppLink';
import { AsPublished } from '../../ui/AsPublished';
import { Evidence } from '../../ui/Evidence';
import { Fold } from '../../ui/Fold';
import { LoadState } from '../../ui/LoadState';
import { MoreList } from '../../ui/MoreList';
import styles from './EmployerPage.module.css';

const FIRST = 6;

type Props = { employer: EmployerFile; steps: readonly PlacedStep[] };

/** Schools in the towns and the region of an employer, with the trainings that its steps use. */
export function NearSchools({ employer, steps }: Props) {
  const { t } = useWords();
  const page = useLearning();
  return (
    <section aria-labelledby="opleidingen" className={styles.part}>
      <h2 id="opleidingen" tabIndex={-1}>
        {t('employers.schools.title')}
      </h2>
      {page.status === 'ready' ? (
        <Near employer={employer} steps={steps} page={page.value} />
      ) : (
        <LoadState state={page} loading={t('employers.schools.loading')} failed={t('employers.schools.failed')} />
      )}
      <p className="no-print">
        <AppLink to={paths.learning('scholen')}>{t('employers.schools.all')}</AppLink>
      </p>
    </section>
  );
}

function Near({ employer, steps, page }: Props & { page: LearningPage }) {
  const { t } = useWords();
  const schools = useMemo(() => schoolsNear(employer, page.schools, steps), [employer, page, steps]);
  if (schools.length === 0) return <p>{t('employers.schools.none')}</p>;
  return (
    <>
      <p>{t('employers.schools.text')}</p>
      <MoreList
        items={schools}
        first={FIRST}
        keyOf={({ school }) => school.id}
        of={t('employers.schools.of')}
        className={styles.schools}
      >
        {(near) => <School near={near} page={page} />}
      </MoreList>
    </>
  );
}

function School({ near, page }: { near: NearSchool<SchoolDetail>; page: LearningPage }) {
  const { t, pick, language } = useWords();
  const { school, reach, trainings } = near;
  const { name, places, site } = school;
  const count = trainings.length;
  return (
    <article aria-label={name} className={styles.school}>
      <h3>
        {site ? (
          <a href={site} rel="noopener noreferrer">
            <AsPublished name={name} />
          </a>
        ) : (
          <AsPublished name={name} />
        )}
      </h3>
      <p className={styles.small}>
        {formatList(places, language)} · {t(`employers.schools.reach.${reach}`)}
      </p>
      <Fold
        title={t('employers.schools.trainings', { count })}
        fullTitle={<AsPublished name={name} within={t('employers.schools.trainingsOf', { name, count })} />}
      >
        <ul className={styles.trainings}>
          {trainings.map(({ training, steps }) => (
            <li key={training.id}>
              {pick(training.name)}{' '}
              <span className={styles.small}>
                {t('employers.schools.used', { count: steps })}, {t(`confidence.${training.confidence}`)}
              </span>
            </li>
          ))}
        </ul>
      </Fold>
      <Evidence
        confidence={school.confidence}
        sources={school.sources}
        sourceList={page.sourceList}
        of={name}
        ofName={name}
        at={`school/${school.id}`}
      />
    </article>
  );
}
