import { useWords } from '../../i18n/useWords';
import styles from './StayCard.module.css';

type Props = { heading?: 'h2' | 'h3' };

/** Staying where one is, and what to ask for. */
export function StayCard({ heading: Heading = 'h3' }: Props) {
  const { t } = useWords();
  return (
    <article className={styles.card}>
      <Heading className={styles.name}>{t('options.stayTitle')}</Heading>
      <p className={styles.text}>{t('route.stayText')}</p>
      <ul className={styles.asks}>
        <li>{t('options.stayTasks')}</li>
        <li>{t('options.stayHours')}</li>
        <li>{t('options.stayTeam')}</li>
      </ul>
    </article>
  );
}
