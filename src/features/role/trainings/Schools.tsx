import { formatList } from '../../../i18n/format';
import { useWords } from '../../../i18n/useWords';
import type { TrainingDetail } from '../../../state/useLoaded';
import styles from './Trainings.module.css';

type Providers = TrainingDetail['providers'];

const REACHES = ['region', 'nearby', 'country'] as const;
/** Names that fit on a card before the rest is a number. */
const MOST_NAMES = 3;

/** Schools in the region by name: first those that give the training, then those that probably do; or that we know none. */
export function SchoolNames({ schools }: { schools: Providers }) {
  const { t, language } = useWords();
  const near = schools.filter(({ reach }) => reach === 'region');
  const sure = near.filter(({ confidence }) => confidence !== 'estimate');
  const likely = near.filter(({ confidence }) => confidence === 'estimate');
  const listOf = (list: Providers): string => {
    const names = list.slice(0, MOST_NAMES).map(({ name }) => name);
    const rest = list.length - names.length;
    return formatList(rest > 0 ? [...names, t('roleMore.trainings.moreSchools', { count: rest })] : names, language);
  };
  if (near.length === 0) return <>{t('roleMore.trainings.noSchools')}</>;
  return (
    <>
      {sure.length > 0 ? <p>{listOf(sure)}</p> : null}
      {likely.length > 0 ? <p>{t('roleMore.trainings.likely', { list: listOf(likely) })}</p> : null}
    </>
  );
}

/** Schools of a training by how near they are: where, how sure it is, and a link when we know the site. */
export function Schools({ schools }: { schools: Providers }) {
  const { t, language } = useWords();
  if (schools.length === 0) return <>{t('roleMore.trainings.noSchools')}</>;
  return (
    <>
      {REACHES.map((reach) => {
        const here = schools.filter((school) => school.reach === reach);
        return here.length > 0 ? (
          <div key={reach}>
            <p className={styles.small}>{t(`roleMore.trainings.reach.${reach}`)}</p>
            <ul role="list">
              {here.map(({ id, name, site, places, confidence }) => (
                <li key={id}>
                  {site ? (
                    <a href={site} rel="noopener noreferrer" className={styles.school} lang="nl">
                      {name}
                    </a>
                  ) : (
                    <span lang="nl">{name}</span>
                  )}{' '}
                  <span className={styles.small}>
                    {[places.length > 0 ? formatList(places, language) : '', t(`roleMore.trainings.sure.${confidence}`)]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        ) : null;
      })}
      <p className={styles.small}>{t('roleMore.trainings.schoolsAsk')}</p>
    </>
  );
}
