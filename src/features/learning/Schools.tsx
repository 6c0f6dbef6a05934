import { formatList } from '../../i18n/format';
import { useWords } from '../../i18n/useWords';
import type { LearningPage, SchoolDetail } from '../../state/useLearning';
import { AsPublished } from '../../ui/AsPublished';
import { Evidence } from '../../ui/Evidence';
import { Fold } from '../../ui/Fold';
import styles from './Learning.module.css';

const REACHES = ['region', 'nearby', 'country'] as const;

/** Schools by how near they are, with the trainings of the map that they give and how sure that is. */
export function Schools({ page }: { page: LearningPage }) {
  const { t } = useWords();
  return (
    <section aria-labelledby="scholen" className={styles.part}>
      <h2 id="scholen" tabIndex={-1}>
        {t('learning.schools')}
      </h2>
      <p>{t('learning.schoolsText')}</p>
      {REACHES.map((reach) => {
        // Who looks for a course wants the schools that give many; those that only advise come last.
        const schools = page.schools
          .filter((school) => school.reach === reach)
          .toSorted((a, b) => b.trainings.length - a.trainings.length);
        return schools.length > 0 ? (
          <div key={reach} className={styles.group}>
            <h3>{t(`learning.reach.${reach}`)}</h3>
            <ul role="list" className={styles.schools}>
              {schools.map((school) => (
                <li key={school.id}>
                  <School school={school} page={page} />
                </li>
              ))}
            </ul>
          </div>
        ) : null;
      })}
    </section>
  );
}

/** How sure it is that a school gives a training, surest first. */
const SURE = ['verified', 'known', 'estimate'] as const;

function School({ school, page }: { school: SchoolDetail; page: LearningPage }) {
  const { t, pick, language } = useWords();
  const { name, site, places, note, trainings } = school;
  return (
    <article className={styles.school}>
      <h4>
        <AsPublished name={name} />
      </h4>
      {places.length > 0 ? <p className={styles.small}>{formatList(places, language)}</p> : null}
      {note ? <p>{pick(note)}</p> : null}
      {site ? (
        <p>
          <a href={site} rel="noopener noreferrer">
            <span aria-hidden="true">{t('learning.toSite')}</span>
            <span className="visually-hidden">
              <AsPublished name={name} within={t('learning.toSiteOf', { name })} />
            </span>
          </a>
        </p>
      ) : null}
      {trainings.length > 0 ? (
        <Fold
          title={t('learning.trainings', { count: trainings.length })}
          fullTitle={
            <AsPublished name={name} within={`${t('learning.trainings', { count: trainings.length })}: ${name}`} />
          }
        >
          {SURE.map((sure) => {
            const own = trainings.filter(({ confidence }) => confidence === sure);
            return own.length > 0 ? (
              <div key={sure}>
                <p className={styles.small}>{t(`learning.sure.${sure}`)}</p>
                <ul className={styles.ended}>
                  {own.map((training) => (
                    <li key={training.name.nl}>{pick(training.name)}</li>
                  ))}
                </ul>
              </div>
            ) : null;
          })}
        </Fold>
      ) : (
        <p className={styles.small}>{t('learning.noTrainings')}</p>
      )}
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
