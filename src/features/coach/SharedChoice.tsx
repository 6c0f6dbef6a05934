import { useWords } from '../../i18n/useWords';
import { paths } from '../../state/address/paths';
import { ButtonLink } from '../../ui/ButtonLink';
import styles from './TalkStart.module.css';

/** One tap for a computer that is not one's own: then nothing stays behind on it. */
export function SharedChoice({ shared }: { shared: boolean }) {
  const { t } = useWords();
  return (
    <section aria-labelledby="computer" className={styles.part}>
      <h2 id="computer">{t('coach.start.computer')}</h2>
      {shared ? (
        <p className={styles.on}>{t('coach.start.sharedOn')}</p>
      ) : (
        <>
          <p>{t('coach.start.computerText')}</p>
          <p>
            <ButtonLink look="quiet" to={`${paths.coach()}?computer=gedeeld`}>
              {t('coach.start.shared')}
            </ButtonLink>
          </p>
        </>
      )}
    </section>
  );
}
