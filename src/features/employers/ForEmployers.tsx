import { useWords } from '../../i18n/useWords';
import { paths } from '../../state/address/paths';
import { AppLink } from '../../ui/AppLink';
import styles from './EmployersScreen.module.css';

const DOORS = [
  ['insights', paths.insights()],
  ['monitor', paths.monitor()],
  ['themes', paths.themes()],
  ['embed', paths.embed()],
  ['own', paths.ownFile()],
  ['editor', paths.editor()],
] as const;

/** What else there is for HR, managers and the working group. */
export function ForEmployers() {
  const { t } = useWords();
  return (
    <section aria-labelledby="voor-werkgevers" className={`${styles.part} no-print`}>
      <h2 id="voor-werkgevers">{t('employers.doors.title')}</h2>
      <ul role="list" className={styles.cards}>
        {DOORS.map(([door, to]) => (
          <li key={door} className={styles.card}>
            <h3>
              <AppLink to={to}>{t(`employers.doors.${door}.name`)}</AppLink>
            </h3>
            <p>{t(`employers.doors.${door}.text`)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
