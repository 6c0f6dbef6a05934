import { TALK_MINUTES, TALK_STOPS, type TalkStop } from '../../core/coach/stops';
import { useWords } from '../../i18n/useWords';
import { paths } from '../../state/address/paths';
import { AppLink } from '../../ui/AppLink';
import styles from './TalkLine.module.css';

/** The line of the talk, which stays in sight: five stops, where one is, and how long that may take. */
export function TalkLine({ stop }: { stop: TalkStop }) {
  const { t } = useWords();
  const at = TALK_STOPS.indexOf(stop);
  return (
    <div className={`${styles.band} no-print`}>
      <nav aria-label={t('coach.nav.label')}>
        <ol role="list" className={styles.line}>
          {TALK_STOPS.map((each, index) => (
            <li key={each} className={styles.stop} data-at={index < at ? 'before' : index === at ? 'here' : 'after'}>
              <AppLink to={paths.coach(each)} aria-current={index === at ? 'step' : undefined}>
                <span className={styles.ring} aria-hidden="true" />
                <span className={styles.name}>{t(`coach.stop.${each}`)}</span>
                <span className={`${styles.time} numbers`}>{t('coach.nav.short', { count: TALK_MINUTES[each] })}</span>
              </AppLink>
            </li>
          ))}
        </ol>
      </nav>
      <p className={styles.here}>
        <strong>{t('coach.nav.here', { stop: t(`coach.stop.${stop}`) })}</strong>
        <span className={styles.of}>{t('coach.nav.of', { at: at + 1, of: TALK_STOPS.length })}</span>
        <span>{t('coach.nav.minutes', { count: TALK_MINUTES[stop] })}</span>
      </p>
    </div>
  );
}
