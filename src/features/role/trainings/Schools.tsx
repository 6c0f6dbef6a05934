import { useWords } from '../../../i18n/useWords';
import type { TrainingDetail } from '../../../state/useLoaded';
import styles from './Trainings.module.css';

/** Schools of a training, each a link when we know its site. */
export function Schools({ schools }: { schools: TrainingDetail['providers'] }) {
  const { t } = useWords();
  if (schools.length === 0) return <>{t('roleMore.trainings.noSchools')}</>;
  return (
    <>
      <ul role="list">
        {schools.map(({ name, site }) => (
          <li key={name} lang="nl">
            {site ? (
              <a href={site} rel="noopener noreferrer" className={styles.school}>
                {name}
              </a>
            ) : (
              name
            )}
          </li>
        ))}
      </ul>
      <p className={styles.small}>{t('roleMore.trainings.schoolsAsk')}</p>
    </>
  );
}
